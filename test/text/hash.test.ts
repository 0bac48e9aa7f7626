import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hashOf } from '../../src/text/hash.js';

const hash = suite('text/hash');

// The first three stand in the draft's list of test vectors.
for (const [text, expected] of [
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
] as const) {
  hash(`of ${JSON.stringify(text)}`, () => assert.is(hashOf(text), expected));
}

hash('what looks alike differs', () => {
  const texts = ['a~', 'bY', 'ab', 'ba', 'a', '\0a', 'a\0', '\u00e9', 'e\u0301'];
  assert.is(new Set(texts.map(hashOf)).size, texts.length);
});

hash('small numbers have all their digits', () => {
  const found = Array.from({ length: 2000 }, (_, index) => hashOf(`${index}`));
  assert.ok(found.every((each) => /^[0-9a-f]{16}$/.test(each)));
  assert.ok(found.some((each) => each.startsWith('0')));
});

hash.run();
