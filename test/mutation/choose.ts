import { type Changed, isChanged } from './changed.js';
import type { Mutant } from './model.js';

/** So many mutants by lot, the same ones for the same seed, and all on lines that changed; in their order. */
export const sampled = (
  mutants: readonly Mutant[],
  count: number,
  seed: number,
  changed: Changed,
): readonly Mutant[] => {
  const random = randomFrom(seed);
  const drawn = mutants
    .map((mutant) => ({ mutant, lot: random() }))
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ mutant }) => mutant.id);
  const chosen = new Set(drawn);
  return mutants.filter(({ id, file, line }) => chosen.has(id) || isChanged(changed, file, line));
};

/** Numbers from 0 to 1: mulberry32. */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
