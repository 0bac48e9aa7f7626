import * as assert from 'uvu/assert';
import { watchdog } from '../watchdog.js';

/** What reads a text of some shape, and the text that has `n` of what the shape is made of. */
export type Work = (text: string) => unknown;
export type Shape = readonly [name: string, make: (n: number) => string];

/** How much of everything: `npm run test:fuzz -- --times N` sets it. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);
const SMALLEST = 1_000;
/** Of what takes long, which a slow machine makes longer. */
const FEW = 250;
/** Beyond it, what is still quicker than `LEAST` is not made longer. */
const LARGEST = 32_000;
/** How many times as much the larger of two is. */
const FACTOR = 8 * TIMES;

/** Twice as much may take so many times as long, on average over all doublings: 2 is linear, 4 is the square. */
const PER_DOUBLING = 2.6;
/** Milliseconds that the smaller of two must take: of less, the compiler and the collector of garbage are a large part. */
const LEAST = 20;
/** Milliseconds after which no larger size is tried. */
const ENOUGH = 3_000;
/** Milliseconds for the smaller up to which none between it and the larger is tried: even the square would end. */
const QUICK = 60;
/** Noise does not come again with twice as much, the square does. */
const TRIES = 4;

/** To be called with the name of what is tried next, and with an empty one at its end. */
export const watch = watchdog();

/** Fails when the work takes longer than the length of the text asks. */
export const assertLinear = async (name: string, work: Work, make: (n: number) => string): Promise<void> => {
  watch(name);
  await work(make(200));
  let best = await growth(work, make, LEAST);
  for (let tried = 1; tried < TRIES && best.perDoubling > PER_DOUBLING; tried++) {
    const again = await growth(work, make, LEAST * 2 ** tried);
    if (again.perDoubling < best.perDoubling) best = again;
  }
  watch('');
  const shown = best.times.map((time, at) => `${best.sizes[at]} in ${time.toFixed(0)} ms`).join(', ');
  assert.ok(best.times.length >= 2, `takes too long: ${shown}`);
  assert.ok(best.perDoubling <= PER_DOUBLING, `${shown}: times ${best.perDoubling.toFixed(2)} per doubling`);
};

/** Milliseconds of processor time, so that other programs on the machine do not count. */
export const timeOf = async (work: Work, text: string): Promise<number> => {
  const before = process.cpuUsage();
  await work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

type Growth = { readonly sizes: readonly number[]; readonly times: readonly number[]; readonly perDoubling: number };

/** From the first size that takes `least` milliseconds to `FACTOR` times as much, or to what takes long. */
const growth = async (work: Work, make: (n: number) => string, least: number): Promise<Growth> => {
  let from = SMALLEST;
  let time = await timeOf(work, make(from));
  if (time > ENOUGH) {
    from = FEW;
    time = await timeOf(work, make(from));
  }
  while (time < least && from < LARGEST) {
    from *= 2;
    time = await timeOf(work, make(from));
  }
  time = Math.min(time, await timeOf(work, make(from)));
  const sizes = [from];
  const times = [time];
  const step = time < QUICK ? FACTOR : 2;
  for (let n = from * step; n <= from * FACTOR && time <= ENOUGH; n *= step) {
    time = await timeOf(work, make(n));
    sizes.push(n);
    times.push(time);
  }
  const doublings = Math.log2((sizes.at(-1) ?? from) / from);
  // What never takes long is not measured by less than half of `least`.
  return {
    sizes,
    times,
    perDoubling: doublings === 0 ? 0 : (time / Math.max(times[0] ?? 0, least / 2)) ** (1 / doublings),
  };
};
