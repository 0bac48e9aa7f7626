import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../../src/report/check.js';
import { fix } from '../../../src/report/fix.js';
import { inspect } from '../../../src/report/inspect.js';
import { json } from '../../../src/report/json.js';
import { printed } from '../../../src/report/reporter.js';
import { summaryOf } from '../../../src/report/summary.js';
import { textReporter } from '../../../src/report/text.js';
import { watchdog } from '../watchdog.js';
import { SHAPES } from './shapes.js';

/** How much of everything: `npm run test:fuzz -- --times N` sets it. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);
const SMALLEST = 1_000;
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

const watch = watchdog();

const source = (text: string) => ({ path: 'Dockerfile', text });
const PLAIN = { color: false, columns: 100, summary: true };

const WORK: readonly (readonly [string, (text: string) => unknown])[] = [
  [
    'checked and printed',
    (text) => {
      const file = check(source(text), {});
      const report = { files: [file], summary: summaryOf([file]) };
      return json(report).length + printed(textReporter, report, PLAIN).length;
    },
  ],
  ['fixed', (text) => fix(source(text), {}, new Set(['safe', 'unsafe']))],
  ['inspected', (text) => inspect(source(text), {})],
];

/** Processor time, so that other programs on the machine do not count. */
const timeOf = async (work: (text: string) => unknown, text: string): Promise<number> => {
  const before = process.cpuUsage();
  await work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

type Growth = { readonly sizes: readonly number[]; readonly times: readonly number[]; readonly perDoubling: number };

/** From the first size that takes `least` milliseconds to `FACTOR` times as much, or to what takes long. */
const growth = async (work: (text: string) => unknown, make: (n: number) => string, least: number): Promise<Growth> => {
  let from = SMALLEST;
  let time = await timeOf(work, make(from));
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

for (const [verb, work] of WORK) {
  const linear = suite(`fuzz: a file is ${verb} in linear time`);
  for (const [name, make] of SHAPES) {
    linear(name, async () => {
      watch(`${name}, ${verb}`);
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
    });
  }
  linear.run();
}

/** Files of some lines that stand for gigabytes. */
const BOMBS: readonly (readonly [string, string])[] = [
  ['a variable that doubles', `FROM alpine\nENV A=xxxxxxxxxx\n${'ENV A=$A$A\n'.repeat(64)}USER $A\n`],
  [
    'a chain of them',
    `FROM alpine\nENV A0=xxxxxxxxxx\n${Array.from({ length: 64 }, (_, i) => `ENV A${i + 1}=$A${i}$A${i}`).join('\n')}\nUSER $A64\n`,
  ],
  ['an argument that doubles, above FROM', `ARG A=xxxxxxxxxx\n${'ARG A=$A$A\n'.repeat(64)}FROM $A\nUSER $A\n`],
  ['a default that doubles', `FROM alpine\n${'ARG A=${A:-xxxxxxxxxx}${A}${A}\n'.repeat(64)}USER $A\n`],
  ['a pattern that replaces by itself', `FROM alpine\nENV A=xxxxxxxxxx\n${'ENV A=${A//x/$A}\n'.repeat(16)}USER $A\n`],
  [
    'stages that pass it on',
    `FROM alpine AS s0\nENV A=xxxxxxxxxx\n${Array.from({ length: 64 }, (_, i) => `FROM s${i} AS s${i + 1}\nENV A=$A$A`).join('\n')}\nUSER $A\n`,
  ],
  [
    'a word that is repeated',
    `FROM alpine\nENV A=${'x'.repeat(60_000)}\n${`ENV B=${'$A'.repeat(30_000)}\n`.repeat(4)}USER $B\n`,
  ],
  ['a directory that grows', `FROM alpine\nENV A=${'x/'.repeat(30_000)}\n${'WORKDIR $A\n'.repeat(1_000)}`],
  [
    'a shell that doubles',
    `FROM alpine\nRUN A=xxxxxxxxxx && ${Array.from({ length: 64 }, () => 'A=$A$A').join(' && ')} && useradd $A && chown $A /x\n`,
  ],
  [
    'names that grow',
    `FROM alpine\nENV A=${'u'.repeat(60_000)}\n${'RUN adduser -D $A$A$A$A && chown $A$A$A$A /x\n'.repeat(1_000)}USER $A\n`,
  ],
];

/** Milliseconds and bytes: some hundred times less than what such a file stands for. */
const MOST_TIME = 5_000;
const MOST_MEMORY = 700 * 1024 * 1024;

const bombs = suite('fuzz: what expands to gigabytes is refused quickly');
for (const [name, text] of BOMBS) {
  bombs(name, async () => {
    for (const [verb, work] of WORK) {
      watch(`${name}, ${verb}`);
      const time = await timeOf(work, text);
      assert.ok(time < MOST_TIME, `${verb}: ${time.toFixed(0)} ms`);
      assert.ok(process.memoryUsage().heapUsed < MOST_MEMORY, verb);
    }
    watch('');
  });
}

bombs('with a verdict of unknown', () => {
  for (const [, text] of BOMBS.slice(0, 2)) assert.is(check(source(text), {}).verdict, 'unknown');
});
bombs.run();
