import type { Source } from '../dockerfile/model.js';
import type { ImageRun } from '../image/run-facts.js';
import type { Value } from '../manifests/tree.js';
import { lineStarts, positionAt } from '../text/span.js';
import type { Ground } from './places.js';

/** A file that may say how images are built, with what its readers need beside its text. */
export type Sheet = Source & {
  readonly ground: Ground;
  /** Takes in how commands of the file start images. */
  readonly runs: ImageRun[];
  /** Line on which a value begins. */
  readonly lineOf: (value: Pick<Value, 'span'>) => number;
};

export const sheetOf = (source: Source, ground: Ground): Sheet => {
  const starts = lineStarts(source.text);
  return { ...source, ground, runs: [], lineOf: ({ span }) => positionAt(starts, span.start).line };
};
