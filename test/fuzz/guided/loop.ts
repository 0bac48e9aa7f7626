import { randomOf } from '../../conformance/random.js';
import { shrink } from '../../conformance/shrink.js';
import { mutated } from './mutate.js';
import type { Target } from './target.js';

export type Settings = {
  readonly target: Target;
  readonly counters: Uint32Array;
  readonly words: readonly string[];
  readonly seed: number;
  /** Milliseconds, without what it takes to make failures small. */
  readonly time: number;
  /** No more texts than that, if given. */
  readonly most?: number;
  /** Different failures after which it ends. */
  readonly enough?: number;
  /** Keep texts that come to something new, to go on from them. Without that it is mere chance. */
  readonly guided?: boolean;
  /** Told each text before it is tried. */
  readonly watch?: (text: string) => void;
};

export type Failure = { readonly fault: string; readonly text: string; readonly after: number };

export type Outcome = {
  readonly tried: number;
  /** Seconds that it took, without what it took to make failures small. */
  readonly seconds: number;
  /** Blocks that any text came to: of the seeds, and in the end. */
  readonly atFirst: number;
  readonly atLast: number;
  readonly kept: number;
  readonly failures: readonly Failure[];
};

/** One text of the corpus, and the options with which it came to something new. */
type Entry = { readonly text: string; readonly choice: number };

/** Every one takes time to be made small. */
const MOST_FAILURES = 8;
/** A text that came to nothing new is judged in full once in so many times. */
const JUDGED = 16;
const CHOICES = 1 << 16;

/**
 * Mutates texts for a time, and keeps those that come to a block for the first time, or to one far more often than any
 * before: what is behind several conditions is found one condition at a time.
 */
export const explore = async (given: Settings): Promise<Outcome> => {
  const { guided = true, most = Number.POSITIVE_INFINITY, enough = MOST_FAILURES, watch = () => {} } = given;
  const { target, counters } = given;
  const random = randomOf(given.seed);
  const corpus: Entry[] = [];
  const seen = new Uint32Array(counters.length);
  const failures = new Map<string, Failure>();
  let tried = 0;
  let shrinking = 0;
  const start = performance.now();
  const elapsed = (): number => performance.now() - start - shrinking;

  const attempt = async (text: string, choice: number): Promise<void> => {
    watch(text);
    tried += 1;
    const isSeed = tried <= target.seeds.length;
    counters.fill(0);
    let faults = await faultsOf(target.run, text, choice);
    const fresh = isNew(counters, seen);
    if (fresh && (guided || isSeed)) corpus.push({ text, choice });
    if (faults.length === 0 && target.judge !== undefined && !isSeed && (fresh || tried % JUDGED === 0)) {
      faults = await faultsOf(target.judge, text, choice);
    }
    for (const fault of faults) {
      const kind = kindOf(fault);
      if (failures.has(kind)) continue;
      const before = performance.now();
      failures.set(kind, { fault, text: await smallest(target, text, choice, kind, watch), after: tried });
      shrinking += performance.now() - before;
    }
  };

  for (const seed of target.seeds) await attempt(seed, random.below(CHOICES));
  const atFirst = reached(seen);
  const words = [...given.words, ...target.words];
  const longest = 2 * Math.max(...target.seeds.map((seed) => seed.length));
  while (elapsed() < given.time && tried < most && failures.size < enough) {
    // Half of the time one of the newest: they are where the last step forward was.
    const from = random.chance(0.5) ? Math.max(0, corpus.length - 64) : 0;
    const { text, choice } = corpus[from + random.below(corpus.length - from)] ?? { text: '', choice: 0 };
    const other = (): string => (random.chance(0.5) ? random.pick(target.seeds) : random.pick(corpus).text);
    const next = random.chance(0.9) ? choice : random.below(CHOICES);
    await attempt(mutated(text, random, { words, other, longest }), next);
  }
  watch('');
  const seconds = elapsed() / 1000;
  return { tried, seconds, atFirst, atLast: reached(seen), kept: corpus.length, failures: [...failures.values()] };
};

const faultsOf = async (judge: Target['run'], text: string, choice: number): Promise<readonly string[]> => {
  try {
    return await judge(text, choice);
  } catch (error) {
    return [`nothing throws: ${error instanceof Error ? error.stack : String(error)}`];
  }
};

/** Counts in classes, as 17 times through a loop is not news after 16: 1, 2, 3, then from one power of two to the next. */
const classOf = (count: number): number => (count < 4 ? 1 << count : 1 << Math.min(31, 34 - Math.clz32(count)));

/** Whether any counter is in a class that it was never in; remembers the classes, each as a bit. */
const isNew = (counters: Uint32Array, seen: Uint32Array): boolean => {
  let fresh = false;
  for (let index = 0; index < counters.length; index++) {
    const count = counters[index] ?? 0;
    if (count === 0) continue;
    const known = seen[index] ?? 0;
    const bit = classOf(count);
    if ((known & bit) !== 0) continue;
    seen[index] = known | bit;
    fresh = true;
  }
  return fresh;
};

const reached = (seen: Uint32Array): number => seen.reduce((sum, bits) => sum + (bits === 0 ? 0 : 1), 0);

/** Faults that begin with the same sentence and come from the same line of code are one. */
const kindOf = (fault: string): string => {
  const [head = '', place = ''] = fault.split('\n');
  return fault.startsWith('nothing throws') ? `${head} ${place}`.replace(/[0-9]+/g, '0') : (head.split(':')[0] ?? '');
};

const smallest = (
  target: Target,
  text: string,
  choice: number,
  kind: string,
  watch: (text: string) => void,
): Promise<string> =>
  shrink(text, async (smaller) => {
    watch(smaller);
    const faults = [
      ...(await faultsOf(target.run, smaller, choice)),
      ...(target.judge === undefined ? [] : await faultsOf(target.judge, smaller, choice)),
    ];
    return faults.some((fault) => kindOf(fault) === kind);
  });
