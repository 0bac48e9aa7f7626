import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { addSweep, addVersion, type Log, MOST_HOPS, newLog, stateAt, upTo } from '../../../src/image/files/log.js';
import { present } from '../../../src/image/files/state.js';

const tests = suite('image/files/log');

const BECAUSE = { clause: 'it is so', line: undefined, span: undefined };
const ofMode = (mode: number) => present('file', { owner: 0, group: 0, mode }, BECAUSE);

const doubled = (log: Log, directory: string): void =>
  addSweep(log, directory, (state) => ofMode((state.mode ?? 0) * 2));
const increased = (log: Log, directory: string): void =>
  addSweep(log, directory, (state) => ofMode((state.mode ?? 0) + 1));

/** 1, then 2 by all below /a/b, 3 by all below /a, 100 as it is said, and 200 by all below /a. */
const logOf = (left = 1000): Log => {
  const log = newLog(() => ofMode(1), { left });
  doubled(log, '/a/b');
  increased(log, '/a');
  addVersion(log, '/a/b/f', ofMode(100));
  doubled(log, '/a');
  return log;
};

const asked = (log: Log, times: readonly number[]): readonly (number | undefined)[] =>
  times.map((time) => stateAt(log, '/a/b/f', time, MOST_HOPS).mode);

for (const [sentence, times, modes] of [
  ['from the first to the last', [0, 1, 2, 3, 4], [1, 2, 3, 100, 200]],
  ['from the last to the first', [4, 3, 2, 1, 0], [200, 100, 3, 2, 1]],
  ['to and fro', [2, 4, 1, 2, 3, 0, 4], [3, 200, 2, 3, 100, 1, 200]],
] as const) {
  tests(`a path is what it is at a time, whatever was asked before: ${sentence}`, () =>
    assert.equal(asked(logOf(), times), modes),
  );
}

tests('what happens after a question counts in the next', () => {
  const log = logOf();
  assert.equal(asked(log, [4]), [200]);
  increased(log, '/a/b');
  assert.equal(asked(log, [5, 5]), [201, 201]);
});

tests('each change that is looked at costs', () => {
  assert.equal(asked(logOf(3), [2]), [3]);
  assert.equal(asked(logOf(2), [2]), [undefined]);
});

tests('a log up to a time goes its own way from there', () => {
  const log = logOf();
  assert.equal(asked(log, [4]), [200]);
  const early = upTo(log, 2);
  assert.equal(asked(early, [2, 9]), [3, 3]);
  increased(early, '/a');
  increased(early, '/a');
  assert.equal(asked(early, [4, 3]), [5, 4]);
  assert.equal(asked(log, [4, 3]), [200, 100]);
});

tests.run();
