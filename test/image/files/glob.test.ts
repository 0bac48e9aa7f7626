import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { globMatches, hasGlob } from '../../../src/image/files/glob.js';

const glob = suite('image/files/glob');

for (const [pattern, matched, others] of [
  ['a', ['a'], ['', 'b', 'aa']],
  ['*', ['', 'a', 'abc'], []],
  ['**', ['', 'a'], []],
  ['a*', ['a', 'ab', 'abc'], ['', 'ba']],
  ['*a', ['a', 'ba', 'aba'], ['', 'ab']],
  ['a*b*c', ['abc', 'axbxc', 'abbcc', 'abcbc'], ['ab', 'acb', 'abcd']],
  ['a**', ['a', 'ab'], ['b']],
  ['?', ['a'], ['', 'ab']],
  ['[a-c]', ['a', 'b', 'c'], ['d', '-', '']],
  ['[^a-c]', ['d', '^'], ['a', 'b', 'c']],
  ['[abc]x', ['ax', 'bx', 'cx'], ['dx', 'x']],
  ['[a-cx-z]', ['b', 'y'], ['d', '-']],
  ['[a-]', ['a', '-'], ['b']],
  ['[-a]', ['a', '-'], ['b']],
  ['[]a]', [']', 'a'], ['b']],
  ['[ab', [], ['a', 'b', '[ab']],
  ['\\*', ['*'], ['a', '\\*']],
  ['a\\?b', ['a?b'], ['axb']],
  ['ab*bc', ['abbc', 'abxbc'], ['abc', 'ab']],
  ['a*b', ['ab', 'aab', 'axxb', 'abab'], ['a', 'abx', 'b']],
  ['*ab*', ['ab', 'aab', 'xabx', 'aaab'], ['a', 'ba']],
  ['?*', ['a', 'ab'], ['']],
  ['*?', ['a', 'ab'], ['']],
  ['a?c', ['abc', 'a?c'], ['ac', 'abbc']],
  ['[a][b]', ['ab'], ['a', 'b', 'aab']],
  ['x[^a]', ['xb'], ['xa', 'x', 'b']],
  ['[a-c-e]', ['b', '-', 'e'], ['d']],
  ['[b-d]x', ['bx', 'cx', 'dx'], ['ax', 'ex', 'x']],
  ['\\a', ['a'], ['\\a', 'b']],
  ['a[b', [], ['ab', 'a[b']],
] as const satisfies readonly (readonly [string, readonly string[], readonly string[]])[]) {
  glob(`${pattern} stands for ${matched.map((each) => `'${each}'`).join(', ')}`, () => {
    const all: readonly string[] = [...matched, ...others];
    assert.equal(
      all.filter((name) => globMatches(pattern, name)),
      matched,
    );
  });
}

glob('a star, a question mark and a bracket make a pattern', () =>
  assert.equal(['a*', 'a?', '[a', 'a]', 'a\\b', 'a'].filter(hasGlob), ['a*', 'a?', '[a']),
);

glob.run();
