import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { innermost } from '../../src/text/scopes.js';

const scopes = suite('text/scopes');

/** What counts at each offset from 0 to 9, a dot for nothing. */
const drawn = (all: readonly (readonly [string, number, number])[]): string => {
  const at = innermost(all.map(([value, start, end]) => ({ value, start, end })));
  return [...Array(10).keys()].map((offset) => at(offset) ?? '.').join('');
};

for (const [sentence, all, expected] of [
  ['nothing', [], '..........'],
  ['from its first offset to its last', [['a', 2, 4]], '..aaa.....'],
  [
    'one beside another',
    [
      ['a', 0, 1],
      ['b', 2, 3],
    ],
    'aabb......',
  ],
  [
    'in any order',
    [
      ['b', 6, 7],
      ['a', 1, 2],
    ],
    '.aa...bb..',
  ],
  [
    'the inner one',
    [
      ['a', 0, 8],
      ['b', 2, 3],
    ],
    'aabbaaaaa.',
  ],
  [
    'the innermost',
    [
      ['a', 0, 8],
      ['b', 1, 7],
      ['c', 3, 4],
    ],
    'abbccbbba.',
  ],
  [
    'one that ends with the outer one',
    [
      ['a', 0, 4],
      ['b', 3, 4],
    ],
    'aaabb.....',
  ],
  [
    'one that begins with it',
    [
      ['b', 0, 1],
      ['a', 0, 4],
    ],
    'bbaaa.....',
  ],
  [
    'one that begins with it, named later',
    [
      ['a', 0, 4],
      ['b', 0, 1],
    ],
    'bbaaa.....',
  ],
  [
    'of equal ones the first',
    [
      ['a', 1, 3],
      ['b', 1, 3],
    ],
    '.aaa......',
  ],
  [
    'two in one',
    [
      ['a', 0, 9],
      ['b', 1, 2],
      ['c', 5, 6],
    ],
    'abbaaccaaa',
  ],
] as const) {
  scopes(sentence, () => assert.is(drawn(all), expected));
}

scopes.run();
