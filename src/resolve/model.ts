import type { Failure } from '../program/failure.js';

/** What names a blob: its digest says what is in it. */
export type Descriptor = {
  readonly mediaType: string;
  readonly digest: string;
  /** Bytes; `undefined` where nobody says. */
  readonly size: number | undefined;
  /** Where it lies, in an archive that names its parts otherwise; the digest may be empty then. */
  readonly path?: string;
};

/** An image of one platform: what its manifest names. */
export type Manifest = {
  readonly digest: string;
  /** Other digests under which somebody else may know it: of lists that name it, of the engine that has it. */
  readonly aliases: readonly string[];
  readonly config: Descriptor;
  /** The lowest first. */
  readonly layers: readonly Descriptor[];
};

/** Bytes as they come. Whatever goes wrong on the way is thrown, and caught by `attempted`. */
export type Bytes = AsyncIterable<Uint8Array>;

/** Where the parts of one image come from: a directory, an archive, a registry. */
export type Store = {
  /** The manifest, or list of manifests, that a name or digest stands for. Bytes and digest agree. */
  readonly manifest: (wanted: string) => Promise<Found | Failure>;
  /** The bytes of a blob; whoever reads them compares them with the digest. */
  readonly open: (blob: Descriptor) => Promise<Bytes | Failure>;
};

export type Found =
  | { readonly bytes: Uint8Array; readonly mediaType: string; readonly digest: string }
  /** From an archive that has no manifests of this kind. */
  | { readonly manifest: Manifest };

/** `sha256:` and 64 hexadecimal digits: the one algorithm that we compute. */
export const isDigest = (text: string): boolean => /^sha256:[0-9a-f]{64}$/.test(text);

/** Something that a hostile or broken input causes, on its way to `attempted`. */
export const broken = (sentence: string): Error => new Error(sentence);
