import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoriesAbove, hasEnd, isWithin, lastPart, normalised, overlaps, parentOf } from '../../src/text/path.js';

const path = suite('text/path');

for (const [sentence, one, other, below, either] of [
  ['the same', '/a', '/a', true, true],
  ['one below', '/a/b', '/a', true, true],
  ['one above', '/a', '/a/b', false, true],
  ['one beside', '/a', '/b', false, false],
  ['one whose name begins so', '/ab', '/a', false, false],
  ['below the root', '/a', '/', true, true],
  ['the root', '/', '/a', false, true],
] as const) {
  path(`of two paths: ${sentence}`, () => {
    assert.is(isWithin(one, other), below);
    assert.is(overlaps(one, other), either);
  });
}

for (const [written, expected] of [
  ['/a/b', '/a/b'],
  ['/a/b/', '/a/b'],
  ['//a', '/a'],
  ['/a/./b', '/a/b'],
  ['/a/../b', '/b'],
  ['/..', '/'],
  ['a', '/a'],
  ['/', '/'],
] as const) {
  path(`${written} is ${expected}`, () => assert.is(normalised(written), expected));
}

for (const [each, parent, last, above] of [
  ['/a', '/', 'a', []],
  ['/a/b', '/a', 'b', ['/a']],
  ['/a/b/c', '/a/b', 'c', ['/a', '/a/b']],
] as const) {
  path(`what lies around ${each}`, () => {
    assert.is(parentOf(each), parent);
    assert.is(lastPart(each), last);
    assert.equal(directoriesAbove(each), above);
  });
}

for (const [each, expected] of [
  ['/a/b.json', true],
  ['b.sh', true],
  ['/a.d/b', false],
  ['/a/.env', false],
  ['/a/b.', false],
  ['/a/b.123456789', false],
  ['/a/b', false],
] as const) {
  path(`${each} ${expected ? 'ends' : 'does not end'} like a file`, () => assert.is(hasEnd(each), expected));
}

path.run();
