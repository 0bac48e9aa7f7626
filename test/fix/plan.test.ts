import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planFor } from '../../src/fix/plan.js';
import type { Options } from '../../src/image/options.js';
import { viewFor } from '../consequences/views.js';
import { titleAndLines } from './shown.js';

const plan = suite('fix/plan');

type Row = readonly [sentence: string, text: string, expected: readonly string[], options?: Options];

const rows: readonly Row[] = [
  ['nothing for who is not root', 'FROM debian:12\nUSER 5', ['none']],
  ['nothing for who cannot be', 'FROM alpine:3.20\nUSER -1', ['none']],
  ['nothing in a file that does not build', 'FROM debian:12\nFOO\nFROM node:22', ['none']],
  ['nothing where root is asked for', 'FROM debian:12', ['none'], { user: 'root' }],
  [
    'something for a user that a base image decides of which nothing is known',
    'FROM example.com/x',
    ['Run as 10001:10001', 'USER 10001:10001'],
  ],
  [
    'OpenShift: what the account has belongs to the group as well',
    'FROM debian:12\nRUN useradd -u 70 app && mkdir /app && chown 70 /app\nWORKDIR /app',
    ['Run as app (70:0), which the file creates', 'RUN chgrp 0 /app \\', '&& chmod g=u /app', 'USER 70:0'],
    { profile: 'openshift' },
  ],
  [
    'no owner of a copy where no id is known',
    'FROM debian:12\nRUN if x; then useradd app; fi\nWORKDIR /app\nCOPY . .\nCMD ["ionic", "serve"]',
    ['Run as app, which the file creates', 'RUN chown app /app', 'USER app'],
  ],
  [
    'a copy that is closed to others is made for the account',
    'FROM node:22\nCOPY --chmod=700 a /a\nCMD ["/a"]',
    ['Run as node (1000:1000), which the base image has', 'COPY --chown=1000:1000 --chmod=700 a /a', 'USER 1000:1000'],
  ],
];

for (const [sentence, text, expected, options = {}] of rows) {
  plan(sentence, () => assert.equal(titleAndLines(text, options), expected));
}

plan('what a fix leaves is told once, with what can be done', () => {
  const { dockerfile, stage, options } = viewFor('FROM debian:12\nARG U\nUSER $U\nCMD ["foo"]');
  const { consequences = [], fix } = planFor(dockerfile, stage, options) ?? {};
  assert.equal(
    consequences.map(({ kind }) => kind),
    ['unread', 'build-argument'],
  );
  assert.equal(
    fix?.obstacles,
    consequences.map(({ sentence }) => sentence),
  );
  assert.equal(
    fix?.advice,
    consequences.map(({ advice }) => advice),
  );
});

plan.run();
