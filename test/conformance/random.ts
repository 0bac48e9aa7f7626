/** A stream of choices that a seed decides wholly. */
export type Random = {
  /** A whole number from 0 up to, but without, `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Throws for an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Between `least` and `most` things, both included. */
  readonly times: <T>(least: number, most: number, make: (index: number) => T) => T[];
};

/** Seeds of single texts are the run's seed times this, plus a running number. */
export const SEEDS = 1_000_003;

const GOLDEN = 0x9e3779b1;
const WARM_UP = 8;

/** George Marsaglia's xorshift of 32 bits (Journal of Statistical Software, 2003): small, and good enough to mix. */
export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed + 1, GOLDEN) || GOLDEN;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < WARM_UP; round++) next();
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    times: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, (_, index) => make(index)),
  };
};
