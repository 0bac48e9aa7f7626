/** A base image with real software: packages of Debian, and what makes the image out of them. */
export type Base = {
  readonly name: string;
  /** References in FROM that it stands for. */
  readonly standsFor: readonly string[];
  readonly packages: readonly string[];
  /** Paths of this machine that come along: from, to. */
  readonly copies?: readonly (readonly [from: string, to: string])[];
  /** Run by sh in the new system, after the packages and the copies. */
  readonly script?: string;
  /** Instructions of the image. */
  readonly config?: string;
};

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';

/** What package managers of a base trust, as this machine does. */
export const TRUSTED = [CERTIFICATES, CERTIFICATES] as const;
