import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { keysOf } from '../../../src/report/formats/keys.js';
import type { FileReport } from '../../../src/report/report.js';
import type { Diagnostic } from '../../../src/rules/finding.js';
import { FILE } from '../finding.js';

const keys = suite('report/formats/keys');

const TARGET = { stage: 0, name: 'app', verdict: 'root', user: '' } as const;

/** A file whose findings blame these words of it. */
const fileOf = (text: string, blamed: readonly string[], rule = 'denied-run', rest: Partial<Diagnostic> = {}) => {
  let from = 0;
  const results = blamed.map((words): Diagnostic => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    return { rule, severity: 'error', span: { start, end: start + words.length }, message: 'm', stage: 0, ...rest };
  });
  return { ...FILE, text, targets: [TARGET], results };
};

const keysIn = (file: FileReport): readonly string[] => keysOf(file, file.results);

const BEFORE = fileOf('FROM a\nRUN x\nRUN y\n', ['RUN x', 'RUN y']);

for (const [sentence, file, isSame] of [
  ['lines above', fileOf('# c\n\nFROM a\nRUN x\nRUN y\n', ['RUN x', 'RUN y']), true],
  ['other blanks', fileOf('FROM a\nRUN   x\nRUN y\n', ['RUN   x', 'RUN y']), true],
  ['other words', fileOf('FROM a\nRUN z\nRUN v\n', ['RUN z', 'RUN v']), false],
  ['another rule', { ...BEFORE, results: BEFORE.results.map((each) => ({ ...each, rule: 'denied-mount' })) }, false],
  ['another file', { ...BEFORE, path: 'b' }, false],
  ['another stage', { ...BEFORE, targets: [{ ...TARGET, name: 'other' }] }, false],
  ['another container', { ...BEFORE, results: BEFORE.results.map((each) => ({ ...each, container: 'c' })) }, false],
] as const) {
  keys(`with ${sentence} a finding is ${isSame ? 'the same' : 'another'}`, () => {
    const after = new Set(keysIn(file));
    assert.equal(
      keysIn(BEFORE).map((key) => after.has(key)),
      [isSame, isSame],
    );
  });
}

keys('of two equal ones each has its own', () => {
  const [first = '', second] = keysIn(fileOf('RUN x\nRUN x\n', ['RUN x', 'RUN x']));
  assert.is(second, `${first}:2`);
});

keys('of what is blamed the beginning counts', () => {
  const run = `RUN ${'x'.repeat(1000)}`;
  assert.equal(keysIn(fileOf(`${run}a`, [`${run}a`])), keysIn(fileOf(`${run}b`, [`${run}b`])));
});

keys('an image of root is the same on another base', () => {
  const one = fileOf('FROM a:1\n', ['FROM a:1'], 'missing-user');
  const other = fileOf('FROM a:2\n', ['FROM a:2'], 'missing-user');
  assert.equal(keysIn(one), keysIn(other));
});

keys('a stage without a name goes by its number', () => {
  const one = fileOf('FROM a', ['FROM a'], 'missing-user', { stage: 1 });
  const other = fileOf('FROM a', ['FROM a'], 'missing-user', { stage: 2 });
  assert.is.not(keysIn(one)[0], keysIn(other)[0]);
});

keys.run();
