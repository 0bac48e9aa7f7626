import type { Context } from '../context.js';

/**
 * A fact about the builder, measured: a sentence, a Dockerfile (below `FROM debian:bookworm` where it has no FROM), and
 * what is at some paths then, `file 0:0 644` or `absent`; or what the builder says when it refuses.
 */
export type Row = readonly [
  sentence: string,
  dockerfile: string,
  expected: Readonly<Record<string, string>> | RegExp,
  more?: More,
];

export type More = {
  /** Beyond the files that every case has. */
  readonly context?: Context;
  readonly target?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
};
