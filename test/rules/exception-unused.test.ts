import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exceptionUnused } from '../../src/rules/exception-unused.js';
import { blames } from './blames.js';
import { blames as blamesIn } from './manifests/blames.js';
import { exempt, IDS, made, REASON } from './manifests/pods.js';

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

const OTHER = 'dockerfile-nonroot/allow-root.d';
const LABEL = 'dockerfile-nonroot.allow-root: x';
const service = (image: string, more = ''): string => `services: {a: {image: ${image}, labels: {${LABEL}}${more}}}\n`;
const PATCH = `apiVersion: apps/v1
kind: Deployment
metadata: {name: d}
spec: {template: {metadata: {annotations: {${REASON}: x}}, spec: {containers: [{name: d}]}}}
`;

for (const [sentence, text, expected] of [
  ['blames the annotation of a container that is not root', exempt(`${REASON}: x`, IDS), [`${REASON}: x`]],
  ['not that of one that is', exempt(`${REASON}: x`), []],
  ['one for a container that is not there', exempt(`${OTHER}: x`), [`${OTHER}: x`]],
  [
    'not where nobody can tell',
    exempt(`${REASON}: x`, '').replace(IDS, '').replace('image: own', 'image: example.com/a'),
    [],
  ],
  ['not in a patch, which leaves containers out', PATCH, []],
  ['a service that is not root', service('postgres:15', ', user: "7"'), [LABEL]],
  ['a service that is', service('postgres:15', ', user: root'), []],
  ['a service of which nobody can tell', service('example.com/a'), []],
] as const) {
  rule(`in a manifest: ${sentence}`, () =>
    assert.equal(blamesIn(exceptionUnused, text, { ...made(7, '7') }), expected),
  );
}

rule.run();
