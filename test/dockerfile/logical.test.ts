import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { quotedWordsOf, slice, spanOf, trimmed, wordsOf } from '../../src/dockerfile/logical.js';
import type { Logical } from '../../src/dockerfile/model.js';
import { type Random, randomOf } from '../conformance/random.js';
import { only, parsed } from './read.js';

const words = suite('dockerfile/logical: words');

for (const [sentence, text, plain, quoted] of [
  ['blanks separate', 'RUN a  b', ['a', 'b'], ['a', 'b']],
  ['tabs too', 'RUN a\tb', ['a', 'b'], ['a', 'b']],
  ['a continuation alone does not', 'RUN a\\\nb', ['ab'], ['ab']],
  ['blanks behind one do', 'RUN a\\\n b', ['a', 'b'], ['a', 'b']],
  ['quotes hold together, where they mean anything', 'RUN "a b" c', ['"a', 'b"', 'c'], ['"a b"', 'c']],
  ['a protected blank too', 'RUN a\\ b c', ['a\\', 'b', 'c'], ['a\\ b', 'c']],
  ['nothing protects in single quotes', "RUN 'a\\' b", ["'a\\'", 'b'], ["'a\\'", 'b']],
  ['a backslash at the very end is dropped', 'RUN a b\\\\\\', ['a', 'b\\\\\\'], ['a', 'b\\\\']],
  ['a non-breaking space separates pairs alone', 'RUN a\u00a0b', ['a\u00a0b'], ['a', 'b']],
  ['none', 'RUN', [], []],
] as const) {
  words(sentence, () => {
    const { rest } = only(text);
    assert.equal(
      wordsOf(rest).map((word) => word.text),
      plain,
    );
    assert.equal(
      quotedWordsOf(rest, '\\').map((word) => word.text),
      quoted,
    );
  });
}

const places = suite('dockerfile/logical: places');

const argumentOf = (text: string): Logical => {
  const [first] = parsed(text).instructions;
  if (first === undefined) throw new Error('no instruction');
  return first.argument;
};

for (const [sentence, from, to, expected] of [
  ['within a line', 0, 2, 'ab'],
  ['across a continuation, with all that is between', 1, 5, 'b \\\n# x\n c'],
  ['the end of a line', 2, 3, ' '],
  ['the beginning of the next', 3, 4, ' '],
  ['an empty one', 4, 4, ''],
  ['all', 0, undefined, 'ab \\\n# x\n cd'],
] as const) {
  places(sentence, () => {
    const text = 'RUN ab \\\n# x\n cd\n';
    const argument = argumentOf(text);
    assert.is(argument.text, 'ab  cd');
    const { start, end } = spanOf(argument, from, to);
    assert.is(text.slice(start, end), expected);
  });
}

const PARTS = [
  'a',
  'USER',
  ' ',
  '\t',
  '\\\n',
  '\\ \n',
  '\\\r\n',
  '\\\n# x\n',
  '\\\n\n',
  '"',
  "'",
  '$U',
  'é',
  '😀',
  '\u00a0',
];

/** One instruction over some lines. */
const textOf = (random: Random): string => `RUN x${random.times(0, 24, () => random.pick(PARTS)).join('')}y\n`;

const leadsBack = (text: string, logical: Logical): void => {
  let at = 0;
  for (const piece of logical.pieces) {
    assert.is(piece.at, at, 'pieces cover the text without gaps');
    assert.is(text.slice(piece.start, piece.start + piece.length), logical.text.slice(at, at + piece.length));
    at += piece.length;
  }
  assert.is(at, logical.text.length);
};

places('every character leads back to the source, in 2,000 texts', () => {
  for (let seed = 0; seed < 2000; seed++) {
    const random = randomOf(seed);
    const text = textOf(random);
    const argument = argumentOf(text);
    leadsBack(text, argument);
    const from = random.below(argument.text.length + 1);
    const to = from + random.below(argument.text.length - from + 1);
    const cut = slice(argument, from, to);
    assert.is(cut.text, argument.text.slice(from, to), text);
    leadsBack(text, cut);
    leadsBack(text, trimmed(argument, from, to));
    if (from < to) assert.equal(spanOf(cut), spanOf(argument, from, to), text);
    for (const word of [...wordsOf(argument), ...quotedWordsOf(argument, '\\')]) {
      assert.is(text.charAt(word.span.start), word.text.charAt(0), text);
      assert.is(text.charAt(word.span.end - 1), word.text.charAt(word.text.length - 1), text);
    }
  }
});

places('a slice of a slice is a slice', () => {
  for (let seed = 0; seed < 500; seed++) {
    const argument = argumentOf(textOf(randomOf(seed)));
    const { length } = argument.text;
    assert.equal(slice(slice(argument, 1, length), 1, length - 1), slice(argument, 2, length));
  }
});

words.run();
places.run();
