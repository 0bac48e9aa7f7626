import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { purposeConsequences } from '../../src/consequences/purpose.js';
import { planFor } from '../../src/fix/plan.js';
import { purposeOf } from '../../src/image/start/purpose.js';
import { viewFor } from './views.js';

const purpose = suite('consequences/purpose');

for (const [sentence, text, expected] of [
  ['nothing is started', 'FROM debian:12\nRUN x', 'base'],
  ['the base starts a program', 'FROM nginx:1.27', 'program'],
  ['nobody knows what the base starts', 'FROM example.com/x', 'unknown'],
  ['a shell', 'FROM debian:12\nCMD ["bash"]', 'shell'],
  ['a login shell', 'FROM debian:12\nENTRYPOINT ["/bin/bash", "-l"]', 'shell'],
  ['a shell behind tini', 'FROM debian:12\nENTRYPOINT ["tini", "--"]\nCMD ["sh"]', 'shell'],
  ['a shell that is told to run something', 'FROM debian:12\nCMD ["sh", "-c", "x"]', 'program'],
  ['a script', 'FROM debian:12\nCMD ["bash", "x.sh"]', 'program'],
  ['an interpreter that asks', 'FROM python:3.12\nCMD python', 'shell'],
  ['an interpreter that asks, with an option', 'FROM python:3.12\nCMD ["python", "-u"]', 'shell'],
  ['an interpreter that asks, with the value of one', 'FROM node:22\nCMD ["node", "-r", "./x.js"]', 'shell'],
  ['an interpreter that is told to ask', 'FROM php:8\nCMD ["php", "-a"]', 'shell'],
  ['one by its other name', 'FROM debian:12\nCMD ["nodejs"]', 'shell'],
  ['one of statistics', 'FROM debian:12\nCMD ["R", "--no-save"]', 'shell'],
  ['one of statistics, with code', 'FROM debian:12\nCMD ["R", "-e", "x()"]', 'program'],
  ['a server that an interpreter has in it', 'FROM php:8\nCMD ["php", "-S", "0.0.0.0:8080"]', 'program'],
  ['the version of an interpreter', 'FROM debian:12\nCMD ["java", "-version"]', 'tool'],
  ['the version of one in a letter', 'FROM debian:12\nCMD ["ruby", "-v"]', 'tool'],
  ['a shell of BusyBox', 'FROM alpine:3.20\nCMD ["busybox", "sh"]', 'shell'],
  ['a server of BusyBox', 'FROM alpine:3.20\nCMD ["busybox", "httpd", "-f"]', 'program'],
  ['a shell with a long option', 'FROM debian:12\nCMD ["bash", "--norc"]', 'shell'],
  ['a client without arguments', 'FROM debian:12\nENTRYPOINT ["kubectl"]', 'tool'],
  ['a client with arguments', 'FROM debian:12\nENTRYPOINT ["kubectl", "proxy"]', 'program'],
  ['a command of files without arguments', 'FROM debian:12\nENTRYPOINT ["curl"]', 'tool'],
  ['a builder without arguments', 'FROM debian:12\nENTRYPOINT ["cargo"]', 'tool'],
  ['a builder that has work without them', 'FROM debian:12\nCMD ["make"]', 'program'],
  ['a program that nobody knows', 'FROM debian:12\nENTRYPOINT ["x"]', 'program'],
  ['an interpreter with code', 'FROM python:3.12\nCMD python x.py', 'program'],
  ['it waits for ever', 'FROM debian:12\nCMD ["sleep", "infinity"]', 'shell'],
  ['it waits for a file that has no end', 'FROM debian:12\nCMD tail -f /dev/null', 'shell'],
  ['it waits for a while', 'FROM debian:12\nCMD sleep 9', 'program'],
  ['its help', 'FROM debian:12\nENTRYPOINT ["x"]\nCMD ["--help"]', 'tool'],
  ['its version', 'FROM debian:12\nCMD ["x", "version"]', 'tool'],
  ['its help behind others', 'FROM debian:12\nENTRYPOINT ["tini", "--", "xvfb-run", "x"]\nCMD ["--help"]', 'tool'],
  ['a message', 'FROM debian:12\nCMD echo run me with a command', 'tool'],
  ['a message of several lines', 'FROM debian:12\nCMD ["sh", "-c", "echo a && echo b"]', 'tool'],
  ['a message with the day', 'FROM debian:12\nCMD echo "$(date +%F): run me with a command"', 'tool'],
  ['a message that is worked out, and a program', 'FROM debian:12\nCMD echo "$(date)" && x', 'program'],
  ['a message, and a program', 'FROM debian:12\nCMD echo a && x', 'program'],
  ['an option among others', 'FROM debian:12\nCMD ["x", "--help", "y"]', 'program'],
] as const) {
  purpose(sentence, () => {
    const { stage, dockerfile, options } = viewFor(text);
    const found = purposeOf(stage)?.purpose ?? 'unknown';
    assert.is(found, expected);
    const kinds = planFor(dockerfile, stage, options)?.consequences.map(({ kind }) => kind) ?? [];
    assert.is(kinds.includes('purpose'), expected !== 'program' && expected !== 'unknown');
  });
}

for (const [sentence, text, expected] of [
  ['a stage that checks another one', 'FROM debian:12 AS app\nCMD ["x"]\nFROM app AS test\nRUN y', 'app'],
  ['by its index', 'FROM debian:12\nCMD ["x"]\nFROM 0 AS lint\nRUN y', undefined],
  ['one that is made from a base image', 'FROM debian:12 AS test\nCMD ["x"]', undefined],
  ['one that is made from a stage that starts nothing', 'FROM debian:12 AS b\nFROM b AS test\nCMD ["x"]', undefined],
  ['one with another name', 'FROM debian:12 AS app\nCMD ["x"]\nFROM app AS production\nRUN y', undefined],
] as const) {
  purpose(`what is published: ${sentence}`, () => {
    const { stage, dockerfile, options } = viewFor(text);
    const told = planFor(dockerfile, stage, options)?.fix.obstacles.join() ?? '';
    assert.is(/--target (\w+)/.exec(told)?.[1], expected);
  });
}

for (const [sentence, text, files, expected] of [
  ['a stage for people', 'FROM debian:12 AS dev\nCMD ["x"]', {}, 'The name dev says'],
  ['a stage to run', 'FROM debian:12 AS prod\nCMD ["x"]', {}, undefined],
  ['an account for people', 'FROM debian:12\nRUN useradd vscode\nCMD ["x"]', {}, 'The account vscode says'],
  ['an account of Codespaces', 'FROM debian:12\nRUN useradd codespace\nCMD ["x"]', {}, 'The account codespace says'],
  ['an account of Gitpod', 'FROM debian:12\nRUN useradd gitpod\nCMD ["x"]', {}, 'The account gitpod says'],
  ['both', 'FROM debian:12 AS debug\nRUN useradd devcontainer\nCMD ["x"]', {}, 'The name debug says'],
  ['another account', 'FROM debian:12\nRUN useradd app\nCMD ["x"]', {}, undefined],
  [
    'an action',
    'FROM debian:12\nCMD ["x"]',
    { 'action.yaml': 'runs:\n  using: docker' },
    'action.yaml makes this image a GitHub action: as another user than root it may not write to the workspace.',
  ],
  [
    'a container of an editor',
    'FROM debian:12\nCMD ["x"]',
    { '.devcontainer.json': '{"build": {"dockerfile": "./Dockerfile"}}' },
    '.devcontainer.json says',
  ],
  [
    'a container of an editor in its directory',
    'FROM debian:12\nCMD ["x"]',
    { '.devcontainer/devcontainer.json': '{"build": {"dockerfile": "../Dockerfile"}}' },
    '.devcontainer/devcontainer.json says',
  ],
  [
    'a container of the file of that name in another directory',
    'FROM debian:12\nCMD ["x"]',
    { '.devcontainer/devcontainer.json': '{"build": {"dockerfile": "Dockerfile"}}' },
    undefined,
  ],
  [
    'a container of another file',
    'FROM debian:12\nCMD ["x"]',
    { 'devcontainer.json': '{"dockerFile": "Dockerfile.dev"}' },
    undefined,
  ],
  [
    'an action by its other name',
    'FROM debian:12\nCMD ["x"]',
    { 'action.yml': 'runs:\n  using: docker' },
    'action.yml makes this image a GitHub action: as another user than root it may not write to the workspace.',
  ],
  ['an action of another kind', 'FROM debian:12\nCMD ["x"]', { 'action.yml': 'runs:\n  using: node20' }, undefined],
  [
    'one beside the file',
    'FROM debian:12\nCMD ["x"]',
    { 'devcontainer.json': '{"dockerFile": "Dockerfile"}' },
    'devcontainer.json says',
  ],
] as const) {
  purpose(`who uses the image: ${sentence}`, () => {
    const found = purposeConsequences(viewFor(text, files)).find(({ kind }) => kind === 'context');
    assert.is(found?.sentence.replace(/ that (?:this is a dev|people work).*$/, ''), expected);
  });
}

purpose('an action of a workflow that builds it', () => {
  const run = { what: 'x', path: undefined, target: undefined, service: 'a' };
  const runs = [
    { ...run, kind: 'bind', file: 'compose.yaml', line: 5 },
    { ...run, kind: 'action', file: '.github/workflows/a.yml', line: 9 },
  ] as const;
  const [found] = purposeConsequences(viewFor('FROM debian:12\nCMD ["x"]', {}, { runs }));
  assert.is(
    found?.sentence,
    '.github/workflows/a.yml, line 9, makes this image a GitHub action: as another user than root it may not write to the workspace.',
  );
});

for (const [text, product] of [
  ['FROM debian:12 AS app\nCMD ["x"]\nFROM app AS test\nRUN y', 'app'],
  ['FROM debian:12 AS app\nENTRYPOINT ["x"]\nFROM app AS test\nRUN y', 'app'],
  ['FROM debian:12\nCMD ["x"]\nFROM 0 AS test\nRUN y', undefined],
] as const) {
  purpose(`a stage that checks ${product ?? 'one without a name'}`, () => {
    const found = purposeConsequences(viewFor(text)).find(({ kind }) => kind === 'context');
    const said =
      product &&
      `The name test says that this stage checks ${product}, which is what people run: fix that with --target ${product}.`;
    assert.is(found?.sentence, said);
  });
}

purpose('it is never safe', () => {
  const { stage, dockerfile, options } = viewFor('FROM debian:12\nCMD ["bash"]');
  assert.is(planFor(dockerfile, stage, options)?.fix.safety, 'unsafe');
});

const SAYS = 'name: a\nversion: "1"\nslug: a\narch:\n  - amd64\n';

for (const [sentence, files, expected] of [
  [
    'an add-on',
    { 'config.yaml': SAYS },
    'config.yaml makes this image an add-on of Home Assistant, which lets only root read /data/options.json.',
  ],
  [
    'an add-on of JSON',
    { 'config.json': '{\n  "version": "1",\n  "slug": "a",\n  "arch": ["amd64"]\n}' },
    'config.json makes this image an add-on of Home Assistant, which lets only root read /data/options.json.',
  ],
  ['other settings', { 'config.yaml': SAYS.replace('slug', 'title') }, undefined],
  ['settings of something inside', { 'config.yaml': SAYS.replaceAll(/^/gm, '  ') }, undefined],
  ['no file', {}, undefined],
] as const) {
  purpose(`whose part the image is: ${sentence}`, () => {
    const found = purposeConsequences(viewFor('FROM debian:12\nCMD ["x"]', files)).find(
      ({ kind }) => kind === 'host-files',
    );
    assert.is(found?.sentence, expected);
  });
}

purpose.run();
