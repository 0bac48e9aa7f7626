import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exceptionWithoutReason } from '../../src/rules/exception-without-reason.js';
import { blames } from './blames.js';
import { blames as blamesIn } from './manifests/blames.js';
import { exempt, made, REASON } from './manifests/pods.js';

const rule = suite('rules/exception-without-reason');

for (const [sentence, text, expected] of [
  ['blames the comment', '# dockerfile-nonroot: allow-root\nFROM alpine:3.20\n', ['# dockerfile-nonroot: allow-root']],
  [
    'a reason of nothing is none',
    '# dockerfile-nonroot: allow-root reason=" "\nFROM alpine:3.20\n',
    ['# dockerfile-nonroot: allow-root reason=" "'],
  ],
  ['not one that says why', '# dockerfile-nonroot: allow-root reason="needs mounts"\nFROM alpine:3.20\n', []],
  [
    'a longer word is one that we do not know',
    '# dockerfile-nonroot: allow-rootless\nFROM alpine:3.20\n',
    ['# dockerfile-nonroot: allow-rootless'],
  ],
  ['other comments need none', '# allow-root\nFROM alpine:3.20\n', []],
  [
    'between continuation lines',
    'FROM alpine:3.20\nRUN a \\\n# dockerfile-nonroot: allow-root\n  b\n',
    ['# dockerfile-nonroot: allow-root'],
  ],
] as const) {
  rule(sentence, () => assert.equal(blames(exceptionWithoutReason, text), expected));
}

for (const [sentence, text, expected] of [
  ['blames the annotation', exempt(`${REASON}: ""`), [`${REASON}: ""`]],
  ['a reason of nothing is none', exempt(`${REASON}: "  "`), [`${REASON}: "  "`]],
  ['not one that says why', exempt(`${REASON}: needs it`), []],
] as const) {
  rule(`in a manifest: ${sentence}`, () =>
    assert.equal(blamesIn(exceptionWithoutReason, text, { ...made(7, '7') }), expected),
  );
}

rule.run();
