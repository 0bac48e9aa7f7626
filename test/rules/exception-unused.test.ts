import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exceptionUnused } from '../../src/rules/exception-unused.js';
import { blames } from './blames.js';

const rule = suite('rules/exception-unused');

for (const [sentence, text, expected] of [
  [
    'blames the comment of a stage that is not root',
    '# dockerfile-nonroot: allow-root reason=a\nFROM alpine:3.20\nUSER 1000\n',
    ['# dockerfile-nonroot: allow-root reason=a'],
  ],
  ['not that of one that is', '# dockerfile-nonroot: allow-root reason=a\nFROM alpine:3.20\n', []],
  ['not where nobody can tell', '# dockerfile-nonroot: allow-root reason=a\nFROM example.com/app\n', []],
  [
    'each stage has its own',
    '# dockerfile-nonroot: allow-root reason=a\nFROM alpine:3.20 AS a\nFROM alpine:3.20\nUSER 1000\n',
    [],
  ],
  [
    'the base image may be nobody',
    '# dockerfile-nonroot: allow-root reason=a\nFROM gcr.io/distroless/static:nonroot\n',
    ['# dockerfile-nonroot: allow-root reason=a'],
  ],
] as const) {
  rule(sentence, () => assert.equal(blames(exceptionUnused, text), expected));
}

rule.run();
