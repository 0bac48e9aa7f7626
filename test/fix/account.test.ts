import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planFor } from '../../src/fix/plan.js';
import type { Options } from '../../src/image/options.js';
import { viewFor } from '../consequences/views.js';
import { titleAndLines } from './shown.js';

const accounts = suite('fix/account');

type Row = readonly [sentence: string, text: string, expected: readonly string[], options?: Options];

const UBI_MICRO = 'FROM registry.access.redhat.com/ubi9/ubi-micro';

const rows: readonly Row[] = [
  ['a number where the file had one', 'FROM debian:12\nUSER 70\nUSER root', ['Put back 70:0', 'USER 70:0']],
  ['a number and a group', 'FROM debian:12\nUSER 70:80\nUSER root', ['Put back 70:80']],
  ['the last of two', 'FROM debian:12\nUSER 70\nUSER 80\nUSER root', ['Put back 80:0', 'USER 80:0']],
  ['a name whose id is known', 'FROM node:22\nUSER node\nUSER root', ['Put back node (1000:1000)', 'USER 1000:1000']],
  ['a name whose id is not', 'FROM example.com/x\nUSER app\nUSER root', ['Put back app']],
  ['what the base image had', 'FROM prom/prometheus\nUSER root', ['Put back nobody (65534:65534)', 'USER 65534:65534']],
  [
    'an account of the file',
    'FROM debian:12\nRUN useradd -u 70 app',
    ['Run as app (70), which the file creates', 'USER 70'],
  ],
  [
    'the last of two accounts',
    'FROM debian:12\nRUN useradd -u 70 app && useradd -u 80 other',
    ['Run as other (80), which the file creates', 'USER 80'],
  ],
  [
    'the one that is mentioned',
    'FROM debian:12\nRUN useradd -u 70 app && useradd -u 80 other\nCOPY --chown=app a /a',
    ['Run as app (70), which the file creates', 'USER 70'],
  ],
  [
    'no account of root',
    'FROM debian:12\nRUN useradd -o -u 0 toor',
    [
      'Create app (10001:10001) and run as it',
      'RUN groupadd --gid 10001 app \\',
      '&& useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app',
      'USER 10001:10001',
    ],
  ],
  [
    'no second account of an id',
    'FROM debian:12\nRUN useradd -o -u 33 twin',
    [
      'Create app (10001:10001) and run as it',
      'RUN groupadd --gid 10001 app \\',
      '&& useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app',
      'USER 10001:10001',
    ],
  ],
  [
    'no name that is another’s number',
    'FROM debian:12\nRUN useradd -u 70 app && useradd -u 80 70',
    ['Run as 70 (80), which the file creates', 'USER 80'],
  ],
  [
    'ids that the tool chose are pinned',
    'FROM debian:12\nRUN useradd app',
    ['Run as app (10001), which the file creates', 'RUN useradd --uid 10001 app', 'USER 10001'],
  ],
  [
    'and those of a group',
    'FROM debian:12\nRUN groupadd app && useradd -g app app',
    [
      'Run as app (10001:10001), which the file creates',
      'RUN groupadd --gid 10001 app && useradd --uid 10001 -g app app',
      'USER 10001:10001',
    ],
  ],
  [
    'a group that is there stays',
    'FROM debian:12\nRUN useradd -g users app',
    ['Run as app (10001:100), which the file creates', 'RUN useradd --uid 10001 -g users app', 'USER 10001:100'],
  ],
  [
    'BusyBox',
    'FROM alpine:3.20\nRUN adduser -D app',
    ['Run as app (10001:10001), which the file creates', 'RUN adduser -u 10001 -D app', 'USER 10001:10001'],
  ],
  [
    'a system user of BusyBox',
    'FROM alpine:3.20\nRUN adduser -S app',
    ['Run as app (10001), which the file creates', 'RUN adduser -u 10001 -S app', 'USER 10001'],
  ],
  [
    'a system group of BusyBox',
    'FROM alpine:3.20\nRUN addgroup -S app && adduser -S -G app app',
    [
      'Run as app (10001:10001), which the file creates',
      'RUN addgroup -g 10001 -S app && adduser -u 10001 -S -G app app',
      'USER 10001:10001',
    ],
  ],
  [
    'not what may not have run',
    'FROM debian:12\nRUN if x; then useradd app; fi',
    ['Run as app, which the file creates', 'USER app'],
  ],
  [
    'an account of a stage below',
    'FROM debian:12 AS a\nRUN useradd app\nFROM a',
    ['Run as app, which the file creates', 'USER app'],
  ],
  ['the account of the image', 'FROM node:22', ['Run as node (1000:1000), which the base image has', 'USER 1000:1000']],
  [
    'a new one',
    'FROM debian:12',
    [
      'Create app (10001:10001) and run as it',
      'RUN groupadd --gid 10001 app \\',
      '&& useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app',
      'USER 10001:10001',
    ],
  ],
  [
    'on Alpine',
    'FROM alpine:3.20',
    [
      'Create app (10001:10001) and run as it',
      'RUN addgroup -g 10001 app \\',
      '&& adduser -D -h /home/app -u 10001 -G app -s /sbin/nologin app',
      'USER 10001:10001',
    ],
  ],
  [
    'where a package has the tools',
    'FROM registry.access.redhat.com/ubi9/ubi-minimal',
    [
      'Create app (10001:10001) and run as it',
      'RUN microdnf install -y shadow-utils \\',
      '&& groupadd --gid 10001 app \\',
      '&& useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app --shell /usr/sbin/nologin app',
      'USER 10001:10001',
    ],
  ],
  [
    'where only the file can be written',
    UBI_MICRO,
    [
      'Create app (10001:10001) and run as it',
      "RUN echo 'app:x:10001:' >> /etc/group \\",
      "&& echo 'app:x:10001:10001::/nonexistent:/sbin/nologin' >> /etc/passwd",
      'USER 10001:10001',
    ],
  ],
  ['where nothing can run', 'FROM scratch', ['Run as 10001:10001', 'USER 10001:10001']],
  [
    'another name where app is taken',
    'FROM debian:12\nRUN groupadd app',
    [
      'Create appuser (10001:10001) and run as it',
      'RUN groupadd --gid 10001 appuser \\',
      '&& useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/appuser --shell /usr/sbin/nologin appuser',
      'USER 10001:10001',
    ],
  ],
  [
    'a number behind the last of the names',
    'FROM debian:12\nRUN groupadd app && groupadd appuser && groupadd nonroot && groupadd service',
    [
      'Create app0 (10001:10001) and run as it',
      'RUN groupadd --gid 10001 app0 \\',
      '&& useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/app0 --shell /usr/sbin/nologin app0',
      'USER 10001:10001',
    ],
  ],
  [
    'no commands in a stage that is built for another platform',
    'FROM --platform=$BUILDPLATFORM golang:1.22 AS b\nFROM debian:12\nCOPY --from=b /a /a',
    ['Run as 10001:10001', 'USER 10001:10001'],
  ],
  [
    'another id where it is taken',
    'FROM debian:12\nRUN groupadd -g 10001 x',
    [
      'Create app (10002:10002) and run as it',
      'RUN groupadd --gid 10002 app \\',
      '&& useradd --no-log-init --uid 10002 --gid 10002 --create-home --home-dir /home/app --shell /usr/sbin/nologin app',
      'USER 10002:10002',
    ],
  ],
  [
    'the one that is asked for',
    'FROM node:22',
    ['Run as node (1000:1000), which the base image has', 'USER 1000:1000'],
    { user: 'node' },
  ],
  [
    'with another group',
    'FROM node:22',
    ['Run as node (1000:7), which the base image has', 'USER 1000:7'],
    { user: 'node', gid: 7 },
  ],
  [
    'one that is not there is made',
    'FROM node:22',
    [
      'Create own (10001:10001) and run as it',
      'RUN groupadd --gid 10001 own \\',
      '&& useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/own --shell /usr/sbin/nologin own',
      'USER 10001:10001',
    ],
    { user: 'own' },
  ],
  [
    'an id that is asked for',
    'FROM node:22',
    [
      'Create app (77:77) and run as it',
      'RUN groupadd --gid 77 app \\',
      '&& useradd --no-log-init --uid 77 --gid 77 --create-home --home-dir /home/app --shell /usr/sbin/nologin app',
      'USER 77:77',
    ],
    { uid: 77 },
  ],
  [
    'a group that is asked for',
    'FROM node:22',
    [
      'Create app (78:78) and run as it',
      'RUN groupadd --gid 78 app \\',
      '&& useradd --no-log-init --uid 78 --gid 78 --create-home --home-dir /home/app --shell /usr/sbin/nologin app',
      'USER 78:78',
    ],
    { gid: 78 },
  ],
  [
    'the id of the name',
    'FROM node:22',
    ['Run as node (1000:1000), which the base image has', 'USER 1000:1000'],
    { user: 'node', uid: 1000 },
  ],
  [
    'whoever has the id that is asked for',
    'FROM debian:12',
    ['Run as www-data (33:33), which the base image has', 'USER 33:33'],
    { uid: 33 },
  ],
  [
    'a name whose id nobody knows, as it is asked for',
    'FROM nginx:1.8-alpine',
    ['Run as nginx, which the base image has', 'USER nginx'],
    { user: 'nginx' },
  ],
  [
    'with a group by its id',
    'FROM nginx:1.8-alpine',
    ['Run as nginx (nginx:7), which the base image has', 'USER nginx:7'],
    { user: 'nginx', gid: 7 },
  ],
  ['no account for a name with another id', 'FROM node:22', ['Run as 5:5', 'USER 5:5'], { user: 'node', uid: 5 }],
  ['nor for the name of a group', 'FROM debian:12', ['Run as 10001:10001', 'USER 10001:10001'], { user: 'users' }],
  ['nor for the id of a group', 'FROM debian:12', ['Run as 20:20', 'USER 20:20'], { uid: 20 }],
  ['nor in a group that is there', 'FROM debian:12', ['Run as 77:33', 'USER 77:33'], { uid: 77, gid: 33 }],
  ['nor with the id of a user for a group', 'FROM nginx:1.8-alpine', ['Run as 7:7', 'USER 7:7'], { gid: 7 }],
  [
    'a group that nobody knows is left out',
    'FROM node:22\nARG G\nRUN usermod -g $G node',
    ['Run as node (1000), which the base image has', 'USER 1000'],
  ],
  ['no account on OpenShift', 'FROM debian:12', ['Run as 10001:0', 'USER 10001:0'], { profile: 'openshift' }],
  [
    'the account of the image on OpenShift',
    'FROM node:22',
    ['Run as node (1000:0), which the base image has', 'USER 1000:0'],
    { profile: 'openshift' },
  ],
  [
    'the account of Windows',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022',
    ['Run as ContainerUser, which the base image has', 'USER ContainerUser'],
  ],
  [
    'no account that has become root',
    'FROM node:22\nRUN usermod -o -u 0 node && groupadd app && groupadd appuser && groupadd nonroot',
    [
      'Create service (10001:10001) and run as it',
      'RUN groupadd --gid 10001 service \\',
      '&& useradd --no-log-init --uid 10001 --gid 10001 --create-home --home-dir /home/service --shell /usr/sbin/nologin service',
      'USER 10001:10001',
    ],
  ],
];

for (const [sentence, text, expected, options = {}] of rows) {
  accounts(sentence, () => assert.equal(titleAndLines(text, options), expected));
}

for (const [sentence, text, expected] of [
  ['the third name', 'RUN groupadd app && groupadd appuser', 'Create nonroot (10001:10001) and run as it'],
  [
    'the second of the numbered names',
    'RUN groupadd app && groupadd appuser && groupadd nonroot && groupadd service && groupadd app0',
    'Create app1 (10001:10001) and run as it',
  ],
  ['an id that no user has', 'RUN useradd -o -u 10001 -g users x', 'Create app (10002:10002) and run as it'],
  ['tools that packages may have changed', 'RUN apt-get install x', 'Create app (10001:10001) and run as it'],
] as const) {
  accounts(sentence, () => assert.is(titleAndLines(`FROM debian:13\n${text}`)[0], expected));
}

for (const [sentence, text, expected] of [
  ['of a name', 'FROM debian:12\nUSER games\nUSER root', '/usr/games'],
  ['of a name with a group', 'FROM debian:12\nUSER games:7\nUSER root', '/usr/games'],
  ['of a number', 'FROM debian:12\nUSER 5:7\nUSER root', '/usr/games'],
  ['of a number that nobody has', 'FROM debian:12\nUSER 4999\nUSER root', undefined],
  ['of a name that nobody knows', 'FROM example.com/x\nUSER app\nUSER root', undefined],
  ['of the account of the image', 'FROM node:22', '/home/node'],
  ['of a new account', 'FROM debian:12', '/home/app'],
  ['of one without tools', UBI_MICRO, undefined],
] as const) {
  accounts(`home: ${sentence}`, () => {
    const { dockerfile, stage, options } = viewFor(`${text}\nCMD ["sleep", "1"]`);
    assert.is(planFor(dockerfile, stage, options)?.account.home, expected);
  });
}

accounts.run();
