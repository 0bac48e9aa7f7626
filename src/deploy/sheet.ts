import type { Source } from '../dockerfile/model.js';
import type { ImageRun } from '../image/run-facts.js';
import { isPlainFact } from '../image/run-values.js';
import type { ComposeService } from '../manifests/compose-runs.js';
import type { Value } from '../manifests/tree.js';
import { lineStarts, positionAt } from '../text/span.js';
import type { Ground } from './places.js';
import type { ServiceRun } from './service-runs.js';
import type { Tagged } from './tags.js';

/** A file that may say how images are built, with what its readers need beside its text. */
export type Sheet = Source & {
  readonly ground: Ground;
  /** Takes in how commands of the file start images. */
  readonly runs: ImageRun[];
  /** Takes in what commands of the file start for services of Compose. */
  readonly services: ServiceRun[];
  /** Takes in containers that commands of the file start and name. */
  readonly containers: ComposeService[];
  /** Takes in the paths that commands of the file close to others, absolute or as reports name them. */
  readonly closed: string[];
  /** Takes in other names that commands of the file give to images. */
  readonly tags: Tagged[];
  /** How much of the scripts and steps in it may still be read: aliases and matrices repeat them. */
  readonly left: { text: number; steps: number; facts: number; starts: number };
  /** What others give it as inputs, where it is a workflow or an action. */
  readonly calls?: readonly Readonly<Record<string, string | null>>[] | undefined;
  /** Line on which a value begins. */
  readonly lineOf: (value: Pick<Value, 'span'>) => number;
};

/** So many characters of scripts and so many steps of one file are read, and so much of how it starts images is kept. */
const MOST_TEXT = 4_000_000;
const MOST_STEPS = 10_000;
const MOST_FACTS = 400;
const MOST_STARTS = 400;

export const sheetOf = (source: Source, ground: Ground, calls?: Sheet['calls']): Sheet => {
  const starts = lineStarts(source.text);
  const left = { text: MOST_TEXT, steps: MOST_STEPS, facts: MOST_FACTS, starts: MOST_STARTS };
  return {
    ...source,
    ground,
    calls,
    runs: [],
    services: [],
    containers: [],
    closed: [],
    tags: [],
    left,
    lineOf: ({ span }) => positionAt(starts, span.start).line,
  };
};

/** Takes in how an image is started. What only says that it is takes no room from what it is given. */
export const takeRuns = ({ runs, left }: Sheet, found: readonly ImageRun[]): void => {
  for (const each of found) {
    const counter = isPlainFact(each.fact) ? 'starts' : 'facts';
    left[counter] -= 1;
    if (left[counter] >= 0) runs.push(each);
  }
};
