import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { load } from './guided/load.js';
import { explore } from './guided/loop.js';
import { watchdog } from './watchdog.js';

/**
 * Seconds for all targets together, and texts for each; what is reached first ends it, which on most machines are the
 * texts, so that every run tries the same. `npm run test:fuzz -- --times N` makes both more.
 */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);
const SECONDS = 90 * TIMES;
const SEED = Number(process.env.FUZZ_SEED ?? 1);

const watch = watchdog();

const guided = suite('fuzz: guided by coverage');
const { targets, counters, words } = await load('test/fuzz/guided/targets.ts', 'src');

for (const target of targets) {
  const time = SECONDS * target.share * 1000;
  guided(`${target.name}, ${(time / 1000).toFixed(0)} s`, async () => {
    const most = target.texts * TIMES;
    const settings = { target, counters, words, seed: SEED, watch, time, most };
    const { tried, seconds, kept, atFirst, atLast, failures } = await explore(settings);
    const rate = (tried / seconds).toFixed(0);
    process.stdout.write(
      `\n  ${target.name}: ${atFirst} blocks of ${counters.length} by ${target.seeds.length} seeds, ${atLast} in the end; ` +
        `${tried} texts, ${rate} a second, ${kept} kept\n`,
    );
    const told = failures.map(({ fault, text, after }) => `${fault}\n${JSON.stringify(text)} (text ${after})`);
    assert.is(told.join('\n\n'), '');
    assert.ok(atFirst > 0 && tried > target.seeds.length);
  });
}

guided.run();

const proof = suite('fuzz: what coverage is good for');
const planted = await load('test/fuzz/guided/planted.ts', 'test/fuzz/guided/planted.ts');
const [mistake] = planted.targets;

/** After how many texts the planted mistake was found; `undefined`: not at all. */
const foundAfter = async (seed: number, isGuided: boolean, most: number): Promise<number | undefined> => {
  if (mistake === undefined) return undefined;
  const settings = { ...planted, target: mistake, seed, time: 60_000, most, guided: isGuided };
  const { failures } = await explore({ ...settings, enough: 1 });
  return failures[0]?.after;
};

/** Texts for each seed, of which there are so many; luck decides how soon it is found with most of them. */
const TEXTS = 200_000;
const SEEDS = [1, 2, 3, 4, 5];

proof('a mistake behind seven conditions is found step by step, and not by chance', async () => {
  const foundBy = async (isGuided: boolean): Promise<number> => {
    let found = 0;
    for (const seed of SEEDS) found += (await foundAfter(1 + seed, isGuided, TEXTS)) === undefined ? 0 : 1;
    return found;
  };
  const [by, without] = [await foundBy(true), await foundBy(false)];
  assert.ok(by > SEEDS.length / 2, `found with ${by} of ${SEEDS.length} seeds`);
  assert.is(without, 0);
});

proof('what is found is made small', async () => {
  if (mistake === undefined) return assert.unreachable();
  const settings = { ...planted, target: mistake, seed: 2, time: 60_000, most: 5 * TEXTS, enough: 1 };
  const { failures, atFirst, atLast } = await explore(settings);
  assert.match(failures[0]?.text ?? '', /^FROM @\nUSER:65534\nONBUILD\t$/);
  assert.ok(atFirst < atLast);
});

proof.run();
