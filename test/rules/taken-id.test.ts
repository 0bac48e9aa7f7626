import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import { subjectOf } from '../../src/rules/subject.js';
import { takenId } from '../../src/rules/taken-id.js';
import { applyEdits } from '../../src/text/edit.js';
import { blames } from './blames.js';

const rule = suite('rules/taken-id');

for (const [sentence, text, expected, options] of [
  ['blames an id that somebody has', 'FROM node:22\nRUN useradd -u 1000 app\n', ['1000']],
  [
    'not where a group is deleted of which nobody knows the name',
    'FROM alpine:3.20\nRUN delgroup $(getent group 999 | cut -d: -f1) && addgroup -g 999 app\n',
    [],
  ],
  [
    'nor where a user is, and his group with him',
    'FROM node:22-alpine\nRUN (old=$(getent passwd 1000 | cut -d: -f1) && deluser "$old"; true) && adduser -u 1000 -D app\n',
    [],
  ],
  ['not a free one', 'FROM node:22\nRUN useradd -u 1001 app\n', []],
  ['not where it may be shared', 'FROM node:22\nRUN useradd -o -u 1000 app\n', []],
  ['where the failure is caught', 'FROM node:22\nRUN useradd -u 1000 app || true\n', []],
  ['where a last true catches it', 'FROM node:22\nRUN useradd -u 1000 app && groupadd b; true\n', []],
  ['not where it passes unseen', 'FROM node:22\nRUN useradd -u 1000 app; groupadd b\n', ['1000']],
  ['not of a user who is there, where it passes unseen', 'FROM node:22\nRUN useradd node; groupadd b\n', []],
  ['nor of one who is as he is asked for', 'FROM node:22\nRUN useradd -u 1000 node; groupadd b\n', []],
  ['but of one who has another id', 'FROM node:22\nRUN useradd -u 1001 node; groupadd b\n', ['node']],
  ['nor of a group that is there', 'FROM node:22\nRUN <<EOF\ngroupadd -g 1000 node\nuseradd b\nEOF\n', []],
  ['but of one that has another id', 'FROM node:22\nRUN groupadd -g 1001 node; useradd b\n', ['node']],
  ['one of two branches', 'FROM debian:12\nRUN if grep x /y; then useradd -u 2000 a; else useradd -u 2000 a; fi\n', []],
  [
    'two branches that make groups',
    'FROM debian:12\nRUN if grep x /y; then groupadd -g 2000 a; else groupadd -g 2000 b; fi\n',
    [],
  ],
  [
    'two branches with one id',
    'FROM debian:12\nRUN if grep x /y; then useradd -u 2000 a; else useradd -u 2000 b; fi\n',
    [],
  ],
  ['a group of somebody takes none', 'FROM node:22\nRUN useradd -g 1000 a || true; groupadd -g 1000 b\n', ['1000']],
  ['one tool after the other', 'FROM debian:12\nRUN adduser --system a || useradd a\n', []],
  [
    'what a branch made is there below it',
    'FROM debian:12\nRUN if grep x /y; then useradd a; fi\nRUN useradd a\n',
    ['a'],
  ],
  [
    'not what a tool has made of which nobody knows whose it is',
    'FROM example.com/a\nRUN adduser -h /app -u 1000 -D app\nRUN adduser app\n',
    [],
  ],
  ['what one has made that is the same everywhere', 'FROM example.com/a\nRUN useradd app\nRUN useradd app\n', ['app']],
  ['a name that somebody has', 'FROM node:22\nRUN useradd node\n', ['node']],
  ['a group id that somebody has', 'FROM node:22\nRUN groupadd -g 1000 app\n', ['1000']],
  ['two accounts of the file with one id', 'FROM debian:12\nRUN useradd -u 1000 a && useradd -u 1000 b\n', ['1000']],
  ['an id that is given back is free', 'FROM node:22\nRUN userdel -r node && useradd -u 1000 app\n', []],
  ['an id in a variable', 'FROM node:22\nARG ID=1000\nRUN useradd -u $ID app\n', ['$ID']],
  [
    'a variable that the build sets',
    'FROM node:22\nARG ID=1000\nRUN useradd -u $ID app\n',
    [],
    { buildArgs: { ID: '1001' } },
  ],
  ['a variable that nobody knows', 'FROM node:22\nARG ID\nRUN useradd -u $ID app\n', []],
  ['nothing is known of the accounts of this image', 'FROM example.com/app\nRUN useradd -u 1000 app\n', []],
  [
    'a parent stage has taken it',
    'FROM debian:12 AS b\nRUN useradd -u 1000 a\nFROM b\nRUN useradd -u 1000 b\n',
    ['1000'],
  ],
  ['another stage has not', 'FROM debian:12 AS b\nRUN useradd -u 1000 a\nFROM debian:12\nRUN useradd -u 1000 b\n', []],
  ['in a heredoc', 'FROM node:22\nRUN <<EOF\nuseradd -u 1000 app\nEOF\n', ['1000']],
  ['line endings of Windows', 'FROM node:22\r\nrun useradd -u 1000 app\r\n', ['1000']],
  [
    'whoever has the id may be gone',
    'FROM ubuntu:24.04\nRUN if id -un 1000; then userdel --remove "$(id -un 1000)"; fi\nRUN useradd --uid 1000 a\n',
    [],
  ],
] as const satisfies readonly (readonly [string, string, readonly string[], Options?])[]) {
  rule(sentence, () => assert.equal(blames(takenId, text, options), expected));
}

for (const [sentence, line, expected] of [
  ['the build stops', 'useradd -u 1000 app', 'error'],
  ['the build goes on without it', 'useradd -u 1000 app; groupadd b', 'warning'],
] as const) {
  rule(`how bad it is: ${sentence}`, () => {
    const [found] = takenId.check(subjectOf({ path: 'Dockerfile', text: `FROM node:22\nRUN ${line}\n` }, {}));
    assert.is(found?.severity, expected);
  });
}

const CHANGED = (text: string, options: Options = {}) => {
  const [finding] = takenId.check(subjectOf({ path: 'Dockerfile', text }, options));
  return finding?.fix === undefined ? undefined : applyEdits(text, finding.fix.edits);
};
const RUN = 'RUN useradd -u $UID app\nUSER $UID\n';
const build = (args: Readonly<Record<string, string>>) => ({
  ...{ file: 'Makefile', line: 3, name: 'a', args, context: '', platforms: [], target: undefined },
});

for (const [sentence, text, expected] of [
  ['its default', `FROM node:22\nARG UID=1000\n${RUN}`, `FROM node:22\nARG UID=10001\n${RUN}`],
  ['in quotes', `FROM node:22\nARG UID="1000"\n${RUN}`, `FROM node:22\nARG UID="10001"\n${RUN}`],
  ['above FROM', `ARG UID=1000\nFROM node:22\nARG UID\n${RUN}`, `ARG UID=10001\nFROM node:22\nARG UID\n${RUN}`],
  [
    'of any name',
    'FROM node:22\nARG X=1000\nRUN useradd -u ${X} app\n',
    'FROM node:22\nARG X=10001\nRUN useradd -u ${X} app\n',
  ],
  ['that ENV sets', `FROM node:22\nENV UID=1000\n${RUN}`, `FROM node:22\nENV UID=10001\n${RUN}`],
  [
    'and what says it beside it',
    `FROM node:22\nARG UID=1000\n${RUN}COPY --chown=1000 a /a\n`,
    `FROM node:22\nARG UID=10001\n${RUN}COPY --chown=10001 a /a\n`,
  ],
  [
    'that it has from another',
    `FROM node:22\nARG A=1000\nARG UID=$A\n${RUN}`,
    `FROM node:22\nARG A=10001\nARG UID=$A\n${RUN}`,
  ],
  [
    'one for the user and one for the group',
    'FROM node:22\nARG A=1000\nARG B=1000\nRUN groupadd -g $A app && useradd -u $B -g $A app\n',
    'FROM node:22\nARG A=10001\nARG B=10001\nRUN groupadd -g $A app && useradd -u $B -g $A app\n',
  ],
  [
    'of this stage',
    `FROM debian:12 AS b\nARG UID=5\nFROM node:22\nARG UID=1000\n${RUN}`,
    `FROM debian:12 AS b\nARG UID=5\nFROM node:22\nARG UID=10001\n${RUN}`,
  ],
  ['none of two', `FROM node:22\nARG UID=1000\nARG UID=1000\n${RUN}`, undefined],
  ['no part of a word', 'FROM node:22\nARG U=0\nRUN useradd -u 100$U app\n', undefined],
  [
    'none that another stage uses',
    `ARG UID=1000\nFROM debian:12 AS b\nARG UID\nRUN echo $UID\nFROM node:22\nARG UID\n${RUN}`,
    undefined,
  ],
  ['none with a value of its own in the command', 'FROM node:22\nARG A\nRUN useradd -u ${A:-1000} app\n', undefined],
] as const) {
  rule(`an id that a variable holds is changed where it stands: ${sentence}`, () => assert.is(CHANGED(text), expected));
}

for (const [sentence, options] of [
  ['who passes it on the command line', { buildArgs: { UID: '1000' }, givenArgs: { UID: '1000' } }],
  ['a build', { buildArgs: { UID: '1000' }, builds: [build({ UID: '1000' })], givenArgs: {} }],
] as const) {
  rule(`an id that ${sentence} says is not changed in the file alone`, () =>
    assert.is(CHANGED(`FROM node:22\nARG UID=1000\n${RUN}`, options), undefined),
  );
}

rule('a build that passes an id is named', () => {
  const options = { buildArgs: { X: '1000' }, builds: [build({ X: '1000' })], givenArgs: {} };
  const text = 'FROM node:22\nARG X=1000\nRUN useradd -u $X app\n';
  const [finding] = takenId.check(subjectOf({ path: 'Dockerfile', text }, options));
  assert.match(finding?.notes?.join(' ') ?? '', 'Makefile, line 3');
});

rule.run();
