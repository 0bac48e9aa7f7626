import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { literalLength, matchesGlob } from '../../../src/knowledge/images/glob.js';

const glob = suite('knowledge/images/glob');

for (const [pattern, text, expected] of [
  ['a', 'a', true],
  ['a', 'ab', false],
  ['*', '', true],
  ['*', 'a/b', true],
  ['a*', 'a', true],
  ['a*c', 'abbc', true],
  ['a*c', 'abb', false],
  ['a*b*c', 'axbyc', true],
  ['a*b*c', 'axcyb', false],
  ['*/b', 'a/a/b', true],
  ['a.b', 'axb', false],
] as const) {
  glob(`${pattern} ${expected ? 'covers' : 'does not cover'} "${text}"`, () =>
    assert.is(matchesGlob(pattern, text), expected),
  );
}

glob('the literal beginning ends at the first star', () => {
  assert.is(literalLength('abc*d*'), 3);
  assert.is(literalLength('abc'), 3);
});

glob.run();
