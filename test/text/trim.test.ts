import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutEnd } from '../../src/text/trim.js';

const trim = suite('text/trim');

for (const [sentence, text, letters, expected] of [
  ['one', 'a/', '/', 'a'],
  ['several', 'a/b//', '/', 'a/b'],
  ['any of them', 'python3.12', '0123456789.', 'python'],
  ['none', 'a/b', '/', 'a/b'],
  ['all', '///', '/', ''],
  ['nothing', '', '/', ''],
] as const) {
  trim(`${sentence}: ${text}`, () => assert.is(withoutEnd(text, letters), expected));
}

trim.run();
