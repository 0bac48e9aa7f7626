import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { passwdOf } from '../../../src/image/accounts/passwd.js';
import type { Operation } from '../../../src/image/operations/operation.js';
import { stepsOf } from '../operations/read.js';

const STEPS = stepsOf('RUN useradd -u 1 a\nRUN useradd -u 2 b\nRUN useradd -u 3 c\n');

/** Accounts by index, and a count of what was read for them. */
const counted = (triggers: typeof STEPS = [], begun?: Parameters<typeof passwdOf>[4]) => {
  const read: number[] = [];
  const nobody = { users: new Map(), groups: new Map(), complete: true, absent: false };
  let begins = 0;
  const first = () => {
    begins++;
    return { accounts: nobody, tools: undefined };
  };
  const watched = (operation: Operation, index: number): Operation => {
    if (operation.kind !== 'run') return operation;
    const commands = () => {
      if (read.at(-1) !== index) read.push(index);
      return operation.commands();
    };
    return { ...operation, commands };
  };
  const steps = STEPS.map(({ operation }, index) => ({ operation: watched(operation, index) }));
  const passwd = passwdOf(first, triggers, steps, {}, begun);
  const namesAt = (index: number): readonly string[] => [...passwd.at(index).accounts.users].map(([name]) => name);
  return { passwd, namesAt, read, begun: () => begins };
};

const passwd = suite('image/passwd');

for (const [sentence, index, expected] of [
  ['before the first line', 0, []],
  ['before the second', 1, ['a']],
  ['before the last', 2, ['a', 'b']],
  ['at the end', 3, ['a', 'b', 'c']],
  ['past the end', 9, ['a', 'b', 'c']],
  ['before the beginning', -1, []],
] as const) {
  passwd(sentence, () => assert.equal(counted().namesAt(index), expected));
}

for (const known of [0, 1, 2, 3]) {
  passwd(`what is known of the first ${known} steps is taken as it is, and the others follow it`, () => {
    const asked: number[] = [];
    const whole = counted().passwd;
    const at = (index: number) => {
      asked.push(index);
      return whole.at(index);
    };
    const { namesAt, read } = counted([], { steps: known, at });
    assert.equal(
      [3, 9, 0, 1, 2].map((index) => namesAt(index)),
      [['a', 'b', 'c'], ['a', 'b', 'c'], [], ['a'], ['a', 'b']],
    );
    assert.equal(
      read,
      [0, 1, 2].filter((index) => index >= known),
    );
    assert.ok(asked.includes(known) && asked.every((index) => index <= known));
    assert.equal(namesAt(-1), []);
  });
}

passwd('nothing is read before somebody asks', () => {
  const { read, begun } = counted();
  assert.equal([read.length, begun()], [0, 0]);
});

passwd('no more is read than was asked for', () => {
  const { namesAt, read } = counted();
  namesAt(1);
  assert.equal(read, [0]);
});

passwd('before the beginning it is as at the beginning, whatever is known by then', () => {
  const { namesAt } = counted();
  namesAt(3);
  assert.equal(namesAt(-1), []);
});

passwd('triggers come first, where the stage has done nothing', () => {
  const { namesAt, read } = counted(STEPS.slice(1));
  assert.equal(namesAt(0), ['b', 'c']);
  assert.equal(read, []);
});

passwd('nothing is read twice', () => {
  const { namesAt, passwd: both, read, begun } = counted();
  namesAt(2);
  namesAt(0);
  namesAt(3);
  both.end();
  assert.equal([read, begun()], [[0, 1, 2], 1]);
});

passwd.run();
