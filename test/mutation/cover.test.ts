import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { piecesOf } from './changed.js';
import { farOf, planFor, testsOver } from './cover.js';
import type { Mutant } from './model.js';
import type { FileRecord, TestRecord } from './protocol.js';
import { isAccepted, needless } from './survivors.js';

const MUTANT: Mutant = {
  id: 1,
  file: 'src/a/b.ts',
  line: 7,
  kind: '< to <=',
  inside: 'f',
  original: 'a < b',
  mutated: 'a <= b',
  form: 'expression',
  start: 0,
  end: 5,
  change: { start: 2, end: 3, text: '<=' },
};

const cover = suite('mutation: which tests try a mutant');

for (const [sentence, test, far] of [
  ['its own test', 'test/a/b.test.ts', 0],
  ['a test beside that', 'test/a/c.test.ts', 1],
  ['a test below', 'test/a/b/c.test.ts', 1],
  ['a test of the room', 'test/a.test.ts', 2],
  ['a test of another room', 'test/c/b.test.ts', 3],
] as const)
  cover(`${sentence} is ${far} away`, () => assert.is(farOf(test, MUTANT.file), far));

const ran = (milliseconds: number, reached: readonly number[], failed = false): TestRecord => ({
  name: '',
  milliseconds,
  reached: new Set(reached),
  failed,
});

const recordOf = (file: string, tests: readonly TestRecord[], atLoad: readonly number[] = []): FileRecord => ({
  file,
  tests,
  atLoad: new Set(atLoad),
});

const OWN = 'test/a/b.test.ts';
const OTHER = 'test/z.test.ts';

for (const [sentence, records, expected] of [
  ['those that reach it', [recordOf(OWN, [ran(1, [2]), ran(1, [1, 2])])], [[OWN, [1]]]],
  [
    'the nearest first',
    [recordOf(OTHER, [ran(1, [1])]), recordOf(OWN, [ran(2, [1])])],
    [
      [OWN, [0]],
      [OTHER, [0]],
    ],
  ],
  [
    'slow ones last',
    [recordOf(OWN, [ran(50, [1]), ran(1, [1])]), recordOf(OTHER, [ran(1, [1])])],
    [
      [OWN, [1]],
      [OTHER, [0]],
      [OWN, [0]],
    ],
  ],
  [
    'very slow ones only where they are its own',
    [recordOf(OWN, [ran(999, [1])]), recordOf(OTHER, [ran(999, [1])])],
    [[OWN, [0]]],
  ],
  ['not those that fail without it', [recordOf(OWN, [ran(1, [1], true)])], []],
  [
    'all that load it, where they are near',
    [recordOf(OWN, [ran(1, [])], [1]), recordOf(OTHER, [ran(1, [])], [1])],
    [[OWN, [0]]],
  ],
] as const satisfies readonly (readonly [string, readonly FileRecord[], unknown])[]) {
  cover(sentence, () =>
    assert.equal(
      planFor(MUTANT, records).files.map(({ file, tests }) => [file, tests]),
      expected,
    ),
  );
}

cover('files that import a source, through others too', () => {
  const imports = new Map([
    ['test/a.ts', ['src/b.ts']],
    ['src/b.ts', ['src/a.ts']],
    ['test/c.ts', ['src/c.ts', 'test/c.ts']],
  ]);
  assert.equal(testsOver(['test/a.ts', 'test/c.ts'], new Set(['src/a.ts']), imports), ['test/a.ts']);
});

cover('tests that start other processes notice nothing, but for those of the program itself', () => {
  const imports = new Map([
    ['test/a.test.ts', ['test/run.ts', 'src/a.ts']],
    ['test/run.ts', ['package:node:child_process']],
    ['test/b.test.ts', ['src/b.ts', 'src/a.ts']],
    ['src/b.ts', ['package:node:child_process']],
  ]);
  assert.equal(testsOver(['test/a.test.ts', 'test/b.test.ts'], new Set(['src/a.ts']), imports), ['test/b.test.ts']);
});

cover('lines that a commit has not', () => {
  const diff = '+++ src/a.ts\n@@ -1 +1,3 @@ f\n+x\n@@ -7,2 +9 @@\n@@ -9 +10,0 @@\n+++ src/b.ts\n@@ -0,0 +1 @@\n';
  assert.equal(
    [...piecesOf(diff)],
    [
      [
        'src/a.ts',
        [
          [1, 3],
          [9, 9],
        ],
      ],
      ['src/b.ts', [[1, 1]]],
    ],
  );
});

const accepted = [{ ...MUTANT, reason: 'one is as good as the other' }];

cover('what may survive is known by its words, at whatever line', () => {
  assert.ok(isAccepted({ ...MUTANT, line: 99, id: 3 }, accepted));
  assert.not(isAccepted({ ...MUTANT, inside: 'g' }, accepted));
});

cover('what need not survive is told', () => {
  assert.is(needless(accepted, [{ mutant: MUTANT, fate: 'survived' }]).length, 0);
  assert.is(needless(accepted, [{ mutant: MUTANT, fate: 'killed' }]).length, 1);
  assert.is(needless(accepted, []).length, 0);
});

cover.run();
