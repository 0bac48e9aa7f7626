import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { allowedRoot } from '../../src/rules/allowed-root.js';
import { blames } from './blames.js';
import { blames as blamesIn } from './manifests/blames.js';
import { exempt, made, pod, REASON } from './manifests/pods.js';

const rule = suite('rules/allowed-root');

for (const [sentence, text, expected, options] of [
  [
    'blames the comment above FROM',
    '# dockerfile-nonroot: allow-root reason="a"\nFROM alpine:3.20\n',
    ['# dockerfile-nonroot: allow-root reason="a"'],
  ],
  [
    'and one in the stage',
    'FROM alpine:3.20\n# dockerfile-nonroot: allow-root reason="a"\nCMD ["sh"]\n',
    ['# dockerfile-nonroot: allow-root reason="a"'],
  ],
  [
    'and one below everything',
    'FROM alpine:3.20\nCMD ["a"]\n# dockerfile-nonroot: allow-root reason=a',
    ['# dockerfile-nonroot: allow-root reason=a'],
  ],
  [
    "between two stages it is the lower one's",
    'FROM alpine:3.20\nCMD ["a"]\n# dockerfile-nonroot: allow-root reason=a\nFROM alpine:3.20\nUSER 1\n',
    [],
  ],
  [
    'a reason of one word needs no quotes',
    '# dockerfile-nonroot: allow-root reason=a\nFROM alpine:3.20\n',
    ['# dockerfile-nonroot: allow-root reason=a'],
  ],
  ['without a reason it does not count', '# dockerfile-nonroot: allow-root\nFROM alpine:3.20\n', []],
  [
    'where nobody is root it allows nothing',
    '# dockerfile-nonroot: allow-root reason="a"\nFROM alpine:3.20\nUSER 1000\n',
    [],
  ],
  [
    'on the last day it counts',
    '# dockerfile-nonroot: allow-root reason=a until=2026-01-31\nFROM alpine:3.20\n',
    ['# dockerfile-nonroot: allow-root reason=a until=2026-01-31'],
    { today: '2026-01-31' },
  ],
  [
    'a day later it does not',
    '# dockerfile-nonroot: allow-root reason=a until=2026-01-31\nFROM alpine:3.20\n',
    [],
    { today: '2026-02-01' },
  ],
  ['other comments allow nothing', '# allow-root reason="a"\nFROM alpine:3.20\n', []],
  ['in a heredoc it is text', 'FROM alpine:3.20\nRUN <<EOF\n# dockerfile-nonroot: allow-root reason="a"\nEOF\n', []],
  [
    'line endings of Windows',
    '# dockerfile-nonroot: allow-root reason="a"\r\nFROM alpine:3.20\r\n',
    ['# dockerfile-nonroot: allow-root reason="a"'],
  ],
] as const satisfies readonly (readonly [string, string, readonly string[], Options?])[]) {
  rule(sentence, () => assert.equal(blames(allowedRoot, text, options), expected));
}

for (const [sentence, text, expected] of [
  ['blames the annotation', exempt(`${REASON}: needs it`), [`${REASON}: needs it`]],
  ['without a reason it does not count', exempt(`${REASON}: ""`), []],
  [
    'blames the label of a service',
    'services: {a: {image: b, user: "0", labels: {dockerfile-nonroot.allow-root: c}}}\n',
    ['dockerfile-nonroot.allow-root: c'],
  ],
  ['nobody is excepted', pod('runAsUser: 0', ''), []],
] as const) {
  rule(`in a manifest: ${sentence}`, () => assert.equal(blamesIn(allowedRoot, text, { ...made(7, '7') }), expected));
}

rule.run();
