import { readFileSync } from 'node:fs';
import type { Mutant, Result } from './model.js';

/**
 * A mutant that may survive, as no test can tell it from the program: by the words of its lines, so that it is still
 * found when they are at another place.
 */
export type Accepted = Pick<Mutant, 'file' | 'inside' | 'original' | 'mutated'> & { readonly reason: string };

export const readAccepted = (path: string): readonly Accepted[] => JSON.parse(readFileSync(path, 'utf8'));

export const isAccepted = (mutant: Mutant, accepted: readonly Accepted[]): boolean =>
  accepted.some((each) => keyOf(each) === keyOf(mutant));

const keyOf = ({ file, inside, original, mutated }: Omit<Accepted, 'reason'>): string =>
  JSON.stringify([file, inside, original, mutated]);

/** What is accepted without need: the mutant is not there any more, or a test finds it. */
export const needless = (accepted: readonly Accepted[], results: readonly Result[]): readonly string[] => {
  const alive = new Set(results.filter(({ fate }) => fate === 'survived' || fate === 'unreached').map(keyOfResult));
  const tried = new Set(results.map(({ mutant }) => mutant.file));
  return accepted
    .filter((each) => tried.has(each.file) && !alive.has(keyOf(each)))
    .map(({ file, original, mutated }) => `${file}: ${original} => ${mutated}`);
};

const keyOfResult = ({ mutant }: Result): string => keyOf(mutant);
