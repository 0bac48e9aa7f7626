import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pathIn, resolved } from '../../../src/image/files/shell-path.js';

const path = suite('image/files/shell-path');

const VALUES: ReadonlyMap<string, string> = new Map([
  ['A', '/a'],
  ['EMPTY', ''],
  ['LONG', 'x'.repeat(4000)],
  ['STAR', '*'],
]);

for (const [sentence, text, expected] of [
  ['plain text', '/x/y', '/x/y'],
  ['a variable', '$A/x', '/a/x'],
  ['in braces', '${A}x', '/ax'],
  ['two', '$A$A', '/a/a'],
  ['with a default that is not needed', '${A:-/b}', '/a'],
  ['with one that is', '${B:-/b}/x', '/b/x'],
  ['for an empty one', '${EMPTY:-/b}', '/b'],
  ['without a colon', '${B-/b}', '/b'],
  ['one that nobody knows', '$B/x', undefined],
  ['one of two that nobody knows', '$A$B', undefined],
  ['a command', '$(pwd)/x', undefined],
  ['a pattern', '/a/*', undefined],
  ['a pattern in a value', '/a/$STAR', undefined],
  ['one that gets long', '$LONG$LONG', undefined],
] as const) {
  path(`a word: ${sentence}`, () =>
    assert.is(
      resolved({ text, literal: false }, (name) => VALUES.get(name)),
      expected,
    ),
  );
}

path('a word in quotes is what it says', () =>
  assert.is(
    resolved({ text: '$A*', literal: true }, () => 'x'),
    '$A*',
  ),
);

path('a path of 4096 letters is read, a longer one is not', () => {
  const read = (length: number) => resolved({ text: 'x'.repeat(length), literal: true }, () => undefined)?.length;
  assert.equal([read(4096), read(4097)], [4096, undefined]);
});

for (const [text, directory, expected] of [
  ['/a/../b', '/w', '/b'],
  ['/a', undefined, '/a'],
  ['a', '/w', '/w/a'],
  ['./a', '/w', '/w/a'],
  ['../a', '/w/x', '/w/a'],
  ['a', undefined, undefined],
  ['', '/w', undefined],
  ['-a', '/w', undefined],
  ['~/a', '/w', undefined],
] as const) {
  path(`'${text}' in ${directory} is ${expected}`, () => assert.is(pathIn(text, directory), expected));
}

path.run();
