import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nameValues } from '../../src/dockerfile/name-values.js';
import { parsed } from './read.js';

const names = suite('dockerfile/name-values');

/** Names and values as they are written; `undefined` for none. */
const pairsIn = (text: string): readonly (readonly [string, string | undefined])[] =>
  parsed(text)
    .instructions.slice(-1)
    .flatMap((instruction) => nameValues(instruction, parsed(text).escape))
    .map(({ name, value }) => [name, value]);

for (const [sentence, text, expected] of [
  ['one pair', 'ENV a=b', [['a', 'b']]],
  [
    'several',
    'ENV a=b c=d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'quotes hold blanks together, and stay',
    'ENV a="b c" d=e',
    [
      ['a', '"b c"'],
      ['d', 'e'],
    ],
  ],
  [
    'single quotes too',
    "ENV a='b c' d=e",
    [
      ['a', "'b c'"],
      ['d', 'e'],
    ],
  ],
  [
    'a protected blank too',
    'ENV a=b\\ c d=e',
    [
      ['a', 'b\\ c'],
      ['d', 'e'],
    ],
  ],
  [
    'two backslashes protect nothing',
    'ENV a=b\\\\ c=d',
    [
      ['a', 'b\\\\'],
      ['c', 'd'],
    ],
  ],
  [
    'a backquote protects where the file says so',
    '# escape=`\nENV a=b` c d=e\\',
    [
      ['a', 'b` c'],
      ['d', 'e\\'],
    ],
  ],
  ['a quote that nothing closes goes on to the end', "ENV a='b c", [['a', "'b c"]]],
  ['a second equals sign is part of the value', 'ENV a=b=c', [['a', 'b=c']]],
  ['an empty value', 'ENV a=', [['a', '']]],
  [
    'blanks behind the equals sign end the value',
    'ENV a= b=c',
    [
      ['a', ''],
      ['b', 'c'],
    ],
  ],
  ['a quoted name keeps its quotes', 'ENV "a"=b', [['"a"', 'b']]],
  ['an equals sign in quotes separates', "ENV 'a=b c'", [["'a", "b c'"]]],
  ['the old form takes the rest of the line', 'ENV a b  c = d', [['a', 'b  c = d']]],
  ['the old form keeps quotes', 'ENV a "b"', [['a', '"b"']]],
  ['a tab separates in the old form', 'ENV a\tb', [['a', 'b']]],
  ['blanks before the equals sign make the old form', 'ENV a =b', [['a', '=b']]],
  ['the old form is cut at the first blank, quotes or not', 'ENV " " G', [['"', '" G']]],
  ['and at a protected one', 'ENV a\\ b c', [['a\\', 'b c']]],
  [
    'white space of other scripts separates pairs',
    'ENV a=b\u00a0c=d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a pair over two lines', 'ENV a=b\\\nc', [['a', 'bc']]],
  [
    'pairs on two lines',
    'ENV a=b \\\n  c=d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a comment between them',
    'ENV a=b \\\n# x=y\n  c=d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a continuation that nothing follows', 'ENV a=b\\\n', [['a', 'b']]],
  [
    'line endings of Windows',
    'ENV a=b \\\r\n  c=d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['an argument without a value', 'ARG a', [['a', undefined]]],
  [
    'arguments with and without one',
    'ARG a=b c d=',
    [
      ['a', 'b'],
      ['c', undefined],
      ['d', ''],
    ],
  ],
  [
    'an argument has no old form',
    'ARG a b',
    [
      ['a', undefined],
      ['b', undefined],
    ],
  ],
  [
    'a label with a dot',
    'LABEL "a.b"="c d" e=f',
    [
      ['"a.b"', '"c d"'],
      ['e', 'f'],
    ],
  ],
  ['a label of the old form', 'LABEL a b c', [['a', 'b c']]],
  ['nothing', 'ENV', []],
] as const) {
  names(sentence, () => assert.equal(pairsIn(text), expected));
}

names('each pair has its place', () => {
  const text = 'ENV a=b \\\n  c="d e"\n';
  const [instruction] = parsed(text).instructions;
  const spans = instruction === undefined ? [] : nameValues(instruction, '\\').map(({ span }) => span);
  assert.equal(
    spans.map(({ start, end }) => text.slice(start, end)),
    ['a=b', 'c="d e"'],
  );
});

names.run();
