import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ConsequenceKind, consequence, KINDS, worstFirst } from '../../src/consequences/consequence.js';
import { consequencesOf, rootNeeds, whoOf } from '../../src/consequences/consequences.js';
import { viewOf } from '../../src/consequences/view.js';
import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Options } from '../../src/image/options.js';
import { dockerfileSamples } from '../dockerfile-samples.js';
import { grammar } from '../grammars.js';
import { type Files, NEW, viewFor } from './views.js';

const consequences = suite('consequences');

const SURE: readonly ConsequenceKind[] = [
  'needs-root',
  'step-down',
  'denied-run',
  'root-home',
  'home-filled',
  'no-home',
  'unreadable',
  'writes',
  'unwritable',
];
const UNREAD: readonly ConsequenceKind[] = ['windows', 'unresolved-base', 'unknown-base', 'unread', 'uncertain-base'];

consequences('of each kind it is known how sure it is', () => {
  for (const [kind, certainty] of Object.entries(KINDS)) {
    const is = (kinds: readonly string[]) => kinds.includes(kind);
    assert.is(certainty, is(SURE) ? 'breaks' : is(UNREAD) ? 'unread' : 'may-break', kind);
  }
});

consequences('what is worse is told first, and what is as bad in its order', () => {
  const found = [consequence('purpose', 'a', undefined), consequence('unread', 'b', undefined)];
  const worse = [consequence('writes', 'c', undefined), consequence('unread', 'd', undefined)];
  assert.equal(
    worstFirst([...found, ...worse]).map(({ sentence }) => sentence),
    ['c', 'b', 'd', 'a'],
  );
});

const IDLE = 'CMD ["sleep", "1"]';

for (const [kind, text, files = {}, options = {}] of [
  ['denied-run', `FROM debian:12\nUSER 7\nRUN mkdir /data\n${IDLE}`],
  ['denied-run', `FROM debian:12 AS a\nUSER 7\nRUN mkdir /data\nFROM a\n${IDLE}`],
  ['needs-root', `FROM debian:12\nCOPY s.conf /etc/supervisor.conf\n${IDLE}`, { 's.conf': '[program:a]\nuser=b\n' }],
  ['home-filled', `FROM node:22\nRUN corepack prepare pnpm@9 --activate\n${IDLE}`],
  ['no-home', 'FROM debian:12\nCMD ["aws"]', {}, { profile: 'openshift' }],
  [
    'unread',
    'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nVOLUME /db\nWORKDIR /db\nRUN python setup/db.py\nCMD ["sleep", "1"]',
  ],
  ['context', 'FROM ruby:3.3\nWORKDIR /r\nCMD ["rails", "server"]'],
  ['onbuild', `FROM debian:12\nONBUILD RUN a\n${IDLE}`],
  [
    'run-rights',
    `FROM debian:12\n${IDLE}`,
    {},
    {
      runs: [{ kind: 'rights', what: 'x', path: undefined, target: undefined, service: 'a', file: 'b', line: 1 }],
    },
  ],
] as const satisfies readonly (readonly [ConsequenceKind, string, Files?, Options?])[]) {
  consequences(`${kind} is among those of ${JSON.stringify(text)}`, () => {
    const kinds = consequencesOf(viewFor(text, files, options), NEW).map((each) => each.kind);
    assert.ok(kinds.includes(kind), kinds.join());
  });
}

for (const [user, expected] of [
  ['app', { name: 'app', uid: 77, value: 'app', home: '/srv/app' }],
  ['app:0', { name: 'app', uid: 77, value: 'app:0', home: '/srv/app' }],
  ['77', { name: 'app', uid: 77, value: '77', home: '/srv/app' }],
  ['78', { name: undefined, uid: 78, value: '78', home: undefined }],
] as const) {
  consequences(`who USER ${user} is`, () => {
    const view = viewFor(`FROM debian:12\nRUN useradd -u 77 -d /srv/app app\nUSER ${user}\n${IDLE}`);
    const { kind, name, uid, value, home } = whoOf(view.stage);
    assert.equal({ kind, name, uid, value, home }, { kind: 'existing', ...expected });
  });
}

consequences('what a start needs root for is what all of its consequences say of that', () => {
  let found = 0;
  for (const { path, text, options } of dockerfileSamples()) {
    const dockerfile = parse({ path, text });
    for (const stage of effectiveUsers(dockerfile, options)) {
      const view = viewOf(dockerfile, stage, options);
      const needs = consequencesOf(view, whoOf(stage)).filter(
        ({ kind }) => kind === 'step-down' || kind === 'needs-root',
      );
      assert.equal(rootNeeds(view, whoOf(stage)), needs, path);
      found += needs.length;
    }
  }
  assert.ok(found > 10, `${found}`);
});

for (const [part, text, files] of [
  ['commands', 'FROM debian:12\nCMD ["service", "cron", "start"]', {}],
  ['a supervisor', `FROM debian:12\nCOPY s.conf /etc/supervisor.conf\n${IDLE}`, { 's.conf': '[program:a]\nuser=b\n' }],
  ['the base image', 'FROM postgres:16', {}],
  ['code', 'FROM python:3.12\nCOPY a.py /\nCMD ["python", "/a.py"]', { 'a.py': 'import os\nos.setuid(0)' }],
] as const satisfies readonly (readonly [string, string, Files])[]) {
  consequences(`${part} may need root at the start`, () => {
    const view = viewFor(text, files, { grammar });
    const needs = rootNeeds(view, NEW);
    assert.ok(needs.length > 0);
    assert.equal(
      consequencesOf(view, NEW).filter(({ kind }) => kind === 'step-down' || kind === 'needs-root'),
      needs,
    );
  });
}

consequences.run();
