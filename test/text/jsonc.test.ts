import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { plainJson } from '../../src/text/jsonc.js';

const jsonc = suite('text/jsonc');

for (const [sentence, text, expected] of [
  ['JSON is left alone', '{"a": [1, "b\\"c"], "d": null}', '{"a": [1, "b\\"c"], "d": null}'],
  ['a comment becomes blanks', '[1, // one\n2]', '[1,       \n2]'],
  ['one of several lines keeps them', '[/* a\n * b **/1]', '[    \n        1]'],
  ['what looks like one in a string stays', '["//a", "/*", "*/", "\\"//b"]', '["//a", "/*", "*/", "\\"//b"]'],
  ['a comma before the end becomes a blank', '{"a": [1,\n],}', '{"a": [1 \n] }'],
  ['behind comments, too', '[1, // one\n/* two */]', '[1        \n         ]'],
  ['a comma in a string stays', '[",]"]', '[",]"]'],
  ['one that something follows stays', '[1,2 ]', '[1,2 ]'],
  ['a mark of the byte order is no value', '\ufeff{}', ' {}'],
  ['a string that ends with its line is left for the parser', '["a\n, // b\n]', '["a\n      \n]'],
  ['so is a comment that never ends', '[1] /* a', '[1] /* a'],
  ['and one that only seems to', '[1] /*/', '[1] /*/'],
  ['and a slash', '[1 / 2]', '[1 / 2]'],
] as const) {
  jsonc(sentence, () => assert.is(plainJson(text), expected));
}

jsonc.run();
