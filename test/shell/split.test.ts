import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { splitShell } from '../../src/shell/split.js';

const split = suite('shell/split');

for (const [sentence, raw, text, expected] of [
  ['a variable alone is split at blanks', '$A', 'x  y\tz', ['x', 'y', 'z']],
  ['so is one in braces', '${A}', 'x y', ['x', 'y']],
  ['and what stands for one that is set', '${A:+-g "$A" -o}', '-g 1 -o', ['-g', '1', '-o']],
  ['which is no word where it is not', '${A:+-g "$A"}', '', []],
  ['a variable that is empty stays a word', '$A', '', undefined],
  ['quotes keep it together', '"$A"', 'x y', undefined],
  ['quotes within keep blanks together', '${A:+-c "a b"}', '-c a b', undefined],
  ['what stands beside it is not split', '$A$B', 'x y', undefined],
  ['nor with a letter behind it', '${A}b', 'x yb', undefined],
] as const) {
  split(sentence, () => {
    const word = { raw, text: raw, literal: false, variables: [], span: { start: 0, end: raw.length }, pieces: [] };
    assert.equal(splitShell(word, text), expected);
  });
}

split.run();
