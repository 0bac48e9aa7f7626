import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pinnedIds } from '../../src/fix/created.js';
import { applyEdits } from '../../src/text/edit.js';
import { viewFor } from '../consequences/views.js';
import { titleAndLines } from './shown.js';

const created = suite('fix/created');

for (const [sentence, text, expected] of [
  [
    'what changes an account does not make it',
    'FROM debian:12\nRUN useradd app && usermod -s /bin/sh app',
    [
      'Run as app (10001), which the file creates',
      'RUN useradd --uid 10001 app && usermod -s /bin/sh app',
      'USER 10001',
    ],
  ],
  [
    'an argument that gives the id is what USER says',
    'FROM debian:12\nARG UID=2007\nRUN useradd -u $UID app',
    ['Run as app (2007:2007), which the file creates', 'USER $UID'],
  ],
  [
    'not in the stage below',
    'FROM debian:12 AS a\nARG UID=2007\nRUN useradd -u $UID app\nFROM a\nARG UID=7',
    ['Run as app (2007:2007), which the file creates', 'USER 2007:2007'],
  ],
  [
    'one that is taken away first is made again',
    'FROM node:22\nRUN userdel -r node && useradd -u 1001 node',
    ['Run as node (1001:1001), which the file creates', 'USER 1001:1001'],
  ],
  [
    'nor a command that fails, because the base image has the account',
    'FROM node:22-alpine\nRUN adduser node; exit 0',
    ['Run as node (1000:1000), which the base image has', 'USER 1000:1000'],
  ],
  [
    'nor does what makes its group',
    'FROM debian:12\nRUN useradd app && groupadd -f app',
    ['Run as app (10001), which the file creates', 'RUN useradd --uid 10001 app && groupadd -f app', 'USER 10001'],
  ],
  [
    'the ids go where the group itself is made',
    'FROM debian:12\nRUN groupadd other && groupadd app && useradd -g app app',
    [
      'Run as app (10001:10001), which the file creates',
      'RUN groupadd other && groupadd --gid 10001 app && useradd --uid 10001 -g app app',
      'USER 10001:10001',
    ],
  ],
  [
    'a group that another stage makes has an id that nobody knows',
    'FROM debian:12 AS a\nRUN groupadd app\nFROM a\nRUN useradd -g app app',
    ['Run as app (10001), which the file creates', 'RUN useradd --uid 10001 -g app app', 'USER 10001'],
  ],
  [
    'so has a group that may not be made',
    'FROM debian:12\nRUN if x; then groupadd app; fi\nRUN useradd -g app app',
    ['Run as app (10001), which the file creates', 'RUN useradd --uid 10001 -g app app', 'USER 10001'],
  ],
  [
    'so has a group that the file does not make',
    'FROM debian:12\nRUN useradd -g web app',
    ['Run as app (10001), which the file creates', 'RUN useradd --uid 10001 -g web app', 'USER 10001'],
  ],
  [
    'a group keeps the id that the file gives it',
    'FROM debian:12\nRUN groupadd -g 70 app && useradd -g app app',
    [
      'Run as app (10001:70), which the file creates',
      'RUN groupadd -g 70 app && useradd --uid 10001 -g app app',
      'USER 10001:70',
    ],
  ],
  [
    'no word goes into an array',
    'FROM debian:12\nRUN ["useradd", "app"]',
    ['Run as app, which the file creates', 'USER app'],
  ],
  [
    'no id goes to a program that is not there',
    'FROM alpine:3.20\nRUN useradd app',
    ['Run as app, which the file creates', 'USER app'],
  ],
] as const) {
  created(sentence, () => assert.equal(titleAndLines(text), expected));
}

const WRITES = { 's.js': 'require("fs").writeFileSync("/w/x", "1")' };

for (const [sentence, text, given, expected] of [
  ['what it writes', 'WORKDIR /w\nCOPY s.js .', {}, ['RUN chown $UID /w', 'USER $UID']],
  [
    'above a volume its number',
    'VOLUME /w\nWORKDIR /w\nCOPY s.js .',
    {},
    ['RUN mkdir -p /w \\', '&& chown 2007:2007 /w', 'USER $UID'],
  ],
  [
    'above a volume at the end its number',
    'WORKDIR /w\nCOPY s.js .\nVOLUME /w',
    {},
    ['RUN chown -R 2007:2007 /w', 'USER $UID'],
  ],
  [
    'both, each in its place',
    'VOLUME /w\nRUN mkdir /z\nWORKDIR /z\nRUN apt-get update\nCOPY s.js .',
    {},
    ['RUN mkdir -p /w \\', '&& chown 2007:2007 /w', 'RUN chown $UID /z', 'USER $UID'],
  ],
  [
    'on OpenShift its group',
    'WORKDIR /w\nCOPY s.js .',
    { profile: 'openshift' },
    ['RUN chgrp 0 /w \\', '&& chmod g=u /w', 'USER $UID'],
  ],
] as const) {
  created(`an argument that gives the id is given ${sentence}`, () => {
    const whole = `FROM node:22\nARG UID=2007\nRUN useradd -u $UID app\n${text}\nCMD ["node", "s.js"]`;
    const also = text.includes('/z')
      ? { 's.js': `${WRITES['s.js']};require("fs").writeFileSync("/z/x", "1")` }
      : WRITES;
    assert.equal(titleAndLines(whole, given, also).slice(1), expected);
  });
}

created('an argument of which nobody knows what is passed gives no number', () => {
  const text = 'FROM debian:12\nARG UID=2007\nRUN useradd -u $UID app';
  assert.equal(titleAndLines(text, { openArgs: ['UID'] }), ['Run as app, which the file creates', 'USER app']);
});

for (const [sentence, commands] of [
  ['whose name needs quotes', "useradd -u 70 'my app'"],
  ['that becomes root', 'useradd toor && usermod -o -u 0 toor'],
  ['that is called root', 'useradd root'],
  ['whose name is not known', 'useradd "$U"'],
] as const) {
  created(`an account ${sentence} is left alone`, () =>
    assert.is(titleAndLines(`FROM debian:12\nARG U\nRUN ${commands}`)[0], 'Create app (10001:10001) and run as it'),
  );
}

for (const [sentence, name, expected] of [
  ['the first of two', 'one', 'RUN useradd --uid 10001 one && useradd two'],
  ['the second', 'two', 'RUN useradd one && useradd --uid 10001 two'],
  ['nobody whom the file does not make', 'three', 'none'],
] as const) {
  created(`ids are pinned for ${sentence}`, () => {
    const text = 'FROM debian:12\nRUN useradd one && useradd two';
    const pinned = pinnedIds(viewFor(text).stage, name);
    assert.is(pinned === undefined ? 'none' : applyEdits(text, pinned.edits).split('\n')[1], expected);
  });
}

for (const [base, command, expected] of [
  ['debian:12', 'useradd app', 'groupadd --gid 71 app && useradd --uid 70 --gid app app'],
  ['debian:12', 'x && useradd -m app', 'x && groupadd --gid 71 app && useradd --uid 70 --gid app -m app'],
  ['alpine:3.20', 'adduser -D app', 'addgroup -g 71 app && adduser -u 70 -G app -D app'],
  ['debian:12', 'sudo useradd app', 'sudo useradd --uid 70 app'],
  ['debian:12', 'useradd -U app', 'useradd --uid 70 -U app'],
  ['debian:12', 'useradd -g 5 app', 'useradd --uid 70 -g 5 app'],
  ['debian:12', 'groupadd app && useradd -g app app', 'groupadd --gid 71 app && useradd --uid 70 -g app app'],
  ['debian:12', 'adduser --disabled-password app', 'adduser --uid 70 --disabled-password app'],
] as const) {
  created(`a group that is asked for is made: ${command}`, () => {
    const text = `FROM ${base}\nRUN ${command}`;
    const pinned = pinnedIds(viewFor(text).stage, 'app', { uid: 70, gid: 71 });
    assert.is(applyEdits(text, pinned?.edits ?? []).split('\n')[1], `RUN ${expected}`);
  });
}

created.run();
