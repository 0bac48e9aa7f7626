import type { RuleId } from '../../../src/rules/ids.js';
import type { Files } from '../files.js';

/**
 * What the engine shows: the build stops with these words; the container ends badly with them; its HEALTHCHECK fails
 * with them; or it ends well or goes on, is healthy where that is asked for, and says them if any are given.
 */
export type Shown =
  | readonly ['stops', RegExp]
  | readonly ['ends', RegExp]
  | readonly ['is unhealthy', RegExp]
  | readonly ['works']
  | readonly ['works', RegExp];

/** How an image is built and run. */
export type Engines = {
  /** More arguments of `docker build` and `docker run`. In both, `DIR` is the directory of the case. */
  readonly build?: readonly string[];
  readonly run?: readonly string[];
  /** What is run in the place of the image's CMD, as a manifest says. */
  readonly command?: readonly string[];
  /** The classic builder, where BuildKit does another thing. */
  readonly classic?: true;
};

/** An image that has a user, and with him does not build, does not start or loses what it writes, or looks as if. */
export type There = Engines & {
  /** A fact about the product and the engine. */
  readonly name: string;
  readonly dockerfile: string;
  /** Files of the context, manifests among them. */
  readonly files?: Files;
  /** More arguments of `check`. */
  readonly options?: readonly string[];
} & (Told | Quiet);

/** A rule speaks, and it is so. */
type Told = {
  readonly rule: RuleId;
  readonly before: Shown;
  /** How it is mended: by our fix of that safety, or by hand, where we have none: these files then. */
  readonly fix: 'safe' | 'unsafe' | Files;
  readonly after: Shown;
  /** How the mended image is run, where a manifest says another thing of it now. */
  readonly mended?: readonly string[];
};

/** It looks as if a rule had to speak, and none does, for it works. */
type Quiet = { readonly works: Shown };
