import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../src/image/options.js';
import type { ImageFiles, LookedUp } from '../../src/knowledge/images/looked-up.js';
import { lookupImage, whyUnknown } from '../../src/knowledge/images/lookup.js';
import { check } from '../../src/report/check.js';
import { inspect } from '../../src/report/inspect.js';
import { LOOKED_UP } from '../looked-up.js';

const FILES: ImageFiles = {
  users: ['root:0:0:/root', 'app:1234:1235:/home/app'],
  groups: ['root:0', 'app:1235'],
  release: ['bookworm', 'debian'],
  programs: ['adduser', 'apt-get', 'sh', 'useradd'],
  paths: { '/etc': 'directory 0:0 755', '/srv': 'directory 1234:1235 755', '/usr': 'directory 0:0 755' },
  whole: true,
};

const told = (image: Partial<LookedUp>): Options => ({ lookUp: () => ({ ...LOOKED_UP, ...image }) });

const report = (text: string, options: Options) => check({ path: 'Dockerfile', text }, options);

const facts = suite('resolve: what a look-up changes in a check');

for (const [sentence, image, text, verdict, uid] of [
  ['the user of the base image', { user: '1000' }, '', 'nonroot', 1000],
  ['no user is root', {}, '', 'root', 0],
  ['a name of which nobody knows the id', { user: 'app' }, '', 'nonroot', undefined],
  ['a name that is in its /etc/passwd', { user: 'app', files: FILES }, '', 'nonroot', 1234],
  ['a name that is root there', { user: 'toor', files: { ...FILES, users: ['toor:0:0:/'] } }, '', 'root', 0],
  ['a name that is not in it', { user: 'nobody', files: FILES }, '', 'invalid', undefined],
  [
    'any name, where there is no /etc/passwd',
    { user: 'a', files: { ...FILES, users: undefined } },
    '',
    'invalid',
    undefined,
  ],
  ['a variable of its environment', { env: { APP: '77' } }, 'USER $APP\n', 'nonroot', 77],
  ['a variable that it has not', { env: {} }, 'USER x$APP\n', 'nonroot', undefined],
  ['an instruction that it holds back', { onbuild: ['USER root'], user: '5' }, '', 'unknown', undefined],
  ['one that is about something else', { onbuild: ['RUN user'], user: '5' }, '', 'nonroot', 5],
] as const) {
  facts(`decides: ${sentence}`, () => {
    const { verdict: found, uid: foundUid } = report(`FROM corp.example/base:1\n${text}CMD ["/x"]\n`, told(image));
    assert.is(found, verdict);
    assert.is(foundUid, uid);
  });
}

for (const [sentence, image, text, rule, expected] of [
  [
    'a relative WORKDIR starts in its directory',
    { workdir: '/srv', user: '1234', files: FILES },
    'RUN touch x\n',
    'denied-run',
    false,
  ],
  [
    'and is denied where that is closed',
    { workdir: '/usr', user: '1234', files: FILES },
    'RUN touch x\n',
    'denied-run',
    true,
  ],
  [
    'a directory that its account owns takes files',
    { user: 'app', files: FILES },
    'RUN touch /srv/a\n',
    'denied-run',
    false,
  ],
  [
    'what it lists nowhere is as its directory is',
    { user: 'app', files: FILES },
    'RUN touch /usr/lib/a\n',
    'denied-run',
    true,
  ],
  [
    'but may be anything where not all is listed',
    { user: 'app', files: { ...FILES, whole: false } },
    'RUN touch /usr/lib/a\n',
    'denied-run',
    false,
  ],
  [
    'a port that it exposes below 1024',
    { user: '1', ports: ['80/tcp'], cmd: ['/srv/x'] },
    'USER 2\n',
    'privileged-port',
    true,
  ],
  [
    'and whose user the base has chosen',
    { user: '1', ports: ['80/tcp'], cmd: ['/srv/x'] },
    '',
    'privileged-port',
    false,
  ],
  ['a port that it exposes above', { user: '1', ports: ['8080/tcp'], cmd: ['/srv/x'] }, '', 'privileged-port', false],
  ['a tool that it has not', { files: { ...FILES, programs: ['sh'] } }, 'RUN useradd x\n', 'wrong-account-tool', true],
  ['a tool that it has', { files: FILES }, 'RUN useradd x\n', 'wrong-account-tool', false],
  ['an image of which all is known', { user: '' }, '', 'unknown-base', false],
] as const) {
  facts(sentence, () => {
    const { results } = report(`FROM corp.example/base:1\n${text}`, told(image));
    assert.is(
      results.some((each) => each.rule === rule),
      expected,
      JSON.stringify(results.map((each) => each.message)),
    );
  });
}

facts('the evidence has the digest and the day', () => {
  const text = inspect({ path: 'Dockerfile', text: 'FROM corp.example/base:1\n' }, told({ user: '9' }));
  assert.match(text, `configured with USER 9 (looked up on 2026-01-02: ${LOOKED_UP.digest}): uid 9`);
});

facts('a look-up in vain is a part of the reason', () => {
  const lookUp = () => ({ failure: 'the registry says 401' });
  assert.is(
    whyUnknown('corp.example/base:1', { lookUp }),
    'nothing is known of corp.example/base:1 (looked up in vain: the registry says 401)',
  );
  assert.is(lookupImage('corp.example/base:1', { lookUp }), undefined);
});

facts('what a user says of a base image goes before what was looked up', () => {
  assert.is(report('FROM corp.example/base:1\n', { ...told({}), baseUsers: { 'corp.example/*': '3' } }).uid, 3);
});

facts('an image of Windows has its administrators', () => {
  const windows = report('FROM corp.example/base:1\n', told({ os: 'windows', user: 'ContainerUser' }));
  assert.is(windows.verdict, 'nonroot');
});

facts.run();

const asked = suite('resolve: what is asked for');

/** `name platform`, with `known` for what need not be looked up. */
const asksOf = (text: string, options: Options = {}): readonly string[] => {
  const asks = new Set<string>();
  const lookUp: Options['lookUp'] = ({ name, tag, digest }, platform, known) => {
    asks.add([`${name}:${tag ?? digest}`, platform, ...(known ? ['known'] : [])].join(' ').replace('  ', ' '));
    return undefined;
  };
  report(text, { ...options, lookUp });
  return [...asks];
};

for (const [sentence, text, options, expected] of [
  ['an image that nobody knows', 'FROM corp.example/a:1\n', {}, ['corp.example/a:1 ']],
  ['one that a row describes is known', 'FROM node:22\n', {}, ['docker.io/library/node:22 known']],
  ['one that is only guessed is not', 'FROM corp.example/node:22\n', {}, ['corp.example/node:22 ']],
  [
    'one whose user the options tell is known',
    'FROM corp.example/a:1\n',
    { baseUsers: { '*/a': '1' } },
    ['corp.example/a:1 known'],
  ],
  ['nothing for scratch', 'FROM scratch\n', {}, []],
  ['nothing for a stage', 'FROM scratch AS a\nFROM a\n', {}, []],
  ['nothing where a build must pass the tag', 'ARG V\nFROM corp.example/a:${V}\n', {}, []],
  ['the platform of FROM', 'FROM --platform=linux/arm64 corp.example/a:1\n', {}, ['corp.example/a:1 linux/arm64']],
  [
    'the platform of the options',
    'FROM corp.example/a:1\n',
    { platform: 'linux/s390x' },
    ['corp.example/a:1 linux/s390x'],
  ],
] as const) {
  asked(sentence, () => assert.equal(asksOf(text, options), expected));
}

asked.run();
