import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../../src/report/check.js';
import { fix } from '../../../src/report/fix.js';
import { inspect } from '../../../src/report/inspect.js';
import { json } from '../../../src/report/json.js';
import { printed } from '../../../src/report/reporter.js';
import { summaryOf } from '../../../src/report/summary.js';
import { textReporter } from '../../../src/report/text.js';
import { assertLinear, timeOf, type Work, watch } from './measure.js';
import { SHAPES } from './shapes.js';

const source = (text: string) => ({ path: 'Dockerfile', text });
const PLAIN = { color: false, columns: 100 };

const WORK: readonly (readonly [string, Work])[] = [
  [
    'checked and printed',
    (text) => {
      const file = check(source(text), {});
      const report = { files: [file], summary: summaryOf([file]) };
      return json(report).length + printed(textReporter, report, PLAIN).length;
    },
  ],
  ['fixed', (text) => fix(source(text), {}, new Set(['safe', 'unproven', 'unsafe']))],
  ['inspected', (text) => inspect(source(text), {})],
];

for (const [verb, work] of WORK) {
  const linear = suite(`fuzz: a file is ${verb} in linear time`);
  for (const [name, make] of SHAPES) linear(name, () => assertLinear(`${name}, ${verb}`, work, make));
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
