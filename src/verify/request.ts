import type { Settings } from '../program/settings.js';
import type { EngineName, Mount, Network } from './engine.js';

export type VerifyRequest = {
  /** As the user wrote it: a Dockerfile, or with `all` a directory. */
  readonly path: string;
  readonly all: boolean;
  readonly settings: Settings;
  /** The report is for programs. */
  readonly json: boolean;
  /** It is a page for people. */
  readonly html: boolean;
  /** `undefined`: the first that answers. */
  readonly engine: EngineName | undefined;
  readonly network: Network;
  /** Seconds for one build. */
  readonly timeout: number;
  /** Seconds for which a container has to be quiet before it counts as ready, and until which it has to be. */
  readonly seconds: number;
  readonly wait: number;
  /** Writes the fix when it is proven; `learn`: with the paths that were found. */
  readonly fix: boolean;
  readonly learn: boolean;
  /** Takes the place of CMD unless it is empty. */
  readonly command: readonly string[];
  /** `NAME=VALUE`, or `NAME` for the value that it has here. */
  readonly environment: readonly string[];
  /** Files with a line for each. */
  readonly envFiles: readonly string[];
  readonly mounts: readonly Mount[];
  /** As `--publish` takes them. */
  readonly publish: readonly string[];
  /** Ports of the container that have to listen, beside those. */
  readonly ports: readonly number[];
  /** Paths that each HTTP port is asked for, beside `/`. */
  readonly requests: readonly string[];
};
