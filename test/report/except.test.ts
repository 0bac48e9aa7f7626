import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isManifest } from '../../src/manifests/detect.js';
import { check } from '../../src/report/check.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import { exceptWith } from '../../src/report/except.js';
import type { Checker } from '../../src/report/fix.js';
import { isExceptable } from '../../src/rules/exceptable.js';
import { dockerfileSamples } from '../dockerfile-samples.js';
import { componentUsers, sampleOptions, samplePaths, TOP } from '../manifests/sample-options.js';

const checker: Checker = (source) =>
  isManifest(source.path, source.text) ? checkManifest(source, {}) : check(source, {});

const excepted = async (path: string, text: string, rules: readonly string[], until?: string) =>
  (await exceptWith(checker, { path, text }, { rules, reason: 'why', until }, async () => true))?.text;

const ALLOWED = '# dockerfile-nonroot: allow-root reason="why"';
const ignoring = (rules: string) => `# dockerfile-nonroot: ignore=${rules} reason="why"`;

const dockerfiles = suite('report/except: Dockerfiles');

for (const [sentence, rules, text, expected] of [
  ['a missing USER is allowed above FROM', 'missing-user', 'FROM alpine\n', `${ALLOWED}\nFROM alpine\n`],
  [
    'in the last stage, where that is the image',
    'missing-user',
    'ARG V=3\nFROM alpine AS a\nFROM alpine:$V\nCOPY --from=a /a /a\n',
    `ARG V=3\nFROM alpine AS a\n${ALLOWED}\nFROM alpine:$V\nCOPY --from=a /a /a\n`,
  ],
  [
    'USER root is allowed there, too',
    'root-user',
    'FROM alpine\nUSER root\nCMD ["sh"]\n',
    `${ALLOWED}\nFROM alpine\nUSER root\nCMD ["sh"]\n`,
  ],
  [
    'below directives, which stay in front',
    'missing-user',
    '# syntax=docker/dockerfile:1\n# escape=`\nFROM alpine\n',
    `# syntax=docker/dockerfile:1\n# escape=\`\n${ALLOWED}\nFROM alpine\n`,
  ],
  ['behind a byte order mark', 'missing-user', '\ufeffFROM alpine\n', `\ufeff${ALLOWED}\nFROM alpine\n`],
  [
    'with the line endings of the file',
    'missing-user',
    'FROM alpine\r\nRUN id\r\n',
    `${ALLOWED}\r\nFROM alpine\r\nRUN id\r\n`,
  ],
  ['a file without a last newline keeps none', 'missing-user', 'FROM alpine', `${ALLOWED}\nFROM alpine`],
  [
    'another rule is left out above the instruction',
    'named-user',
    'FROM node:20\nRUN id\n  USER node\nCMD ["node", "a.js"]\n',
    `FROM node:20\nRUN id\n  ${ignoring('named-user')}\n  USER node\nCMD ["node", "a.js"]\n`,
  ],
  [
    'above all lines of a long instruction',
    'install-after-user',
    'FROM alpine:3.20\nUSER 1000\nRUN id && \\\n  # a comment\n  apk add curl\n',
    `FROM alpine:3.20\nUSER 1000\n${ignoring('install-after-user')}\nRUN id && \\\n  # a comment\n  apk add curl\n`,
  ],
  [
    'above a heredoc',
    'install-after-user',
    'FROM alpine:3.20\nUSER 1000\nRUN <<E\nid\napk add curl\nE\n',
    `FROM alpine:3.20\nUSER 1000\n${ignoring('install-after-user')}\nRUN <<E\nid\napk add curl\nE\n`,
  ],
  [
    'each place gets one line for all rules',
    'install-after-user,denied-run,named-user',
    'FROM node:20-alpine\nUSER node\nRUN apk add curl\nRUN apk add git\n',
    `FROM node:20-alpine\n${ignoring('named-user')}\nUSER node\n${ignoring('install-after-user')}\nRUN apk add curl\n${ignoring('install-after-user')}\nRUN apk add git\n`,
  ],
  ['a rule that finds nothing changes nothing', 'root-user', 'FROM alpine\n', 'FROM alpine\n'],
  ['what the builder rejects stays as it is', 'missing-user', 'FROM alpine\nRUNN id\n', 'FROM alpine\nRUNN id\n'],
] as const)
  dockerfiles(sentence, async () => assert.is(await excepted('Dockerfile', text, rules.split(',')), expected));

dockerfiles('with its last day', async () =>
  assert.is(
    await excepted('Dockerfile', 'FROM alpine\n', ['missing-user'], '2027-06-30'),
    '# dockerfile-nonroot: allow-root reason="why" until=2027-06-30\nFROM alpine\n',
  ),
);

dockerfiles('an exception that has ended leaves the file alone', async () => {
  const told: Checker = (source) => check(source, { today: '2026-06-01' });
  const asked = { rules: ['missing-user'], reason: 'why', until: '2026-05-31' };
  assert.is(await exceptWith(told, { path: 'Dockerfile', text: 'FROM alpine\n' }, asked, async () => true), undefined);
});

dockerfiles('a file that may not be rewritten is left alone', async () => {
  const asked = { rules: ['missing-user'], reason: 'why', until: undefined };
  const source = { path: 'Dockerfile', text: 'FROM alpine\n' };
  assert.is(await exceptWith(checker, source, asked, async () => false), undefined);
});

dockerfiles.run();

const manifests = suite('report/except: manifests');

const POD = `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  containers:
    - image: alpine
      name: a
      securityContext: {runAsUser: 0, runAsNonRoot: false}
    - name: b
      image: alpine
      securityContext: {runAsUser: 1000}
`;
const COMPOSE = `services:
  db:
    image: alpine
    user: root
  web:
    image: alpine
    user: "1000"
    privileged: true
`;
const INLINE = `services:
  web:
    build:
      dockerfile_inline: |
        FROM node:20
        USER node
        CMD ["node", "a.js"]
`;

for (const [sentence, path, rules, text, expected] of [
  [
    'root is allowed above the container',
    'pod.yaml',
    'container-root-user',
    POD,
    POD.replace('    - image', `    ${ALLOWED}\n    - image`),
  ],
  [
    'whoever is allowed to be root says it itself',
    'pod.yaml',
    'container-root-user',
    POD.replace(', runAsNonRoot: false', ''),
    POD.replace('    - image', `    ${ALLOWED}\n    - image`).replace(
      '{runAsUser: 0, runAsNonRoot: false}',
      '{runAsNonRoot: false, runAsUser: 0}',
    ),
  ],
  [
    'root is allowed above the service',
    'compose.yaml',
    'container-root-user',
    COMPOSE,
    COMPOSE.replace('  db:', `  ${ALLOWED}\n  db:`),
  ],
  [
    'another rule is left out above its line',
    'compose.yaml',
    'privileged-container',
    COMPOSE,
    COMPOSE.replace('    privileged', `    ${ignoring('privileged-container')}\n    privileged`),
  ],
  [
    'above a text of several lines, not in it',
    'compose.yaml',
    'named-user',
    INLINE,
    INLINE.replace('      dockerfile_inline', `      ${ignoring('named-user')}\n      dockerfile_inline`),
  ],
  ['JSON has no comments', 'pod.json', 'container-root-user', JSON.stringify(podOf('0'), null, 2), undefined],
  [
    'JSON in which nothing is found stays',
    'pod.json',
    'container-root-user',
    JSON.stringify(podOf('1000'), null, 2),
    JSON.stringify(podOf('1000'), null, 2),
  ],
] as const)
  manifests(sentence, async () => assert.is(await excepted(path, text, rules.split(',')), expected));

manifests('a list in braces gets it above the line in which it begins', async () => {
  const text = `apiVersion: v1\nkind: Pod\nspec:\n  containers: [{name: "a\n    b", image: alpine}]\n`;
  const found = await excepted('pod.yaml', text, ['container-root-user']);
  assert.match(found ?? '', `spec:\n  ${ALLOWED}\n  containers: [{`);
  assert.match(found ?? '', `name: "a\n    b"`);
});

function podOf(user: string) {
  const containers = [{ name: 'a', image: 'alpine', securityContext: { runAsUser: Number(user) } }];
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers } };
}

manifests.run();

const samples = suite('report/except: all samples');

/** All that can be excepted is, in one run, and then nothing but exceptions is told. */
const settles = async (name: string, text: string, by: Checker): Promise<void> => {
  const found = by({ path: name, text }).results.map(({ rule }) => rule);
  const rules = [...new Set(found)].filter(isExceptable);
  const done = await exceptWith(by, { path: name, text }, { rules, reason: 'why', until: undefined }, async () => true);
  assert.ok(done !== undefined, name);
  const left = done.after.results.map(({ rule }) => rule);
  assert.equal(left.filter(isExceptable), [], name);
  const count = (all: readonly string[], rule: string) => all.filter((each) => each === rule).length;
  for (const rule of ['exception-unused', 'exception-without-reason', 'exception-expired', 'exception-override'])
    assert.ok(count(left, rule) <= count(found, rule), `${name}: ${rule}`);
};

samples('of Dockerfiles', async () => {
  for (const { name, text, options } of dockerfileSamples())
    await settles(name, text, (source) => check(source, options));
});

samples('of manifests', async () => {
  const users = await componentUsers();
  for (const path of samplePaths()) {
    const options = sampleOptions(path, users);
    await settles(relative(TOP, path), readFileSync(path, 'utf8'), (source) => checkManifest(source, options));
  }
});

samples.run();
