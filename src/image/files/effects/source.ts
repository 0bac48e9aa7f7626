import type { State } from '../state.js';

/** What COPY and ADD find at a place that they copy from. */
export type Source = {
  /** Its own name, where it is put into a directory. */
  readonly name: string;
  /** Where it lies in what it is copied from; `undefined` where a pattern hides that. */
  readonly path: string | undefined;
  readonly kind: 'file' | 'directory' | undefined;
  /** The thing itself, and what lies below it; `undefined` below it where nothing does. */
  readonly at: (rest: string, hops: number) => State | undefined;
  readonly names: () => Iterable<string>;
};

/** `COPY --from=build /out/ /app`: what ends in a slash or a dot cannot be a file. */
export const isDirectory = (text: string | undefined): boolean => text !== undefined && /(?:^|\/)\.{0,2}$/.test(text);
