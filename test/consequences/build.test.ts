import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stoppedIn } from '../../src/consequences/build.js';
import { viewFor } from './views.js';

const build = suite('consequences/build');

const stoppedBy = (text: string): readonly string[] => {
  const { stage, options } = viewFor(text);
  return stoppedIn(stage, options).map(
    ({ way, path, consequence: { kind, sentence } }) =>
      `${kind}, ${way}${path === undefined ? '' : ` ${path}`}: ${sentence.replace(/: the build stops here\.$/, '')}`,
  );
};

const HEAD = 'FROM debian:12\n';
const NODE = 'FROM node:22\n';

for (const [sentence, text, expected] of [
  ['nothing', `${HEAD}USER 7\nRUN true`, []],
  ['root', `${HEAD}RUN mkdir /data`, []],
  [
    'a directory',
    `${HEAD}USER 7\nRUN mkdir /data`,
    ['denied-run, as-root-and-give /data: mkdir writes to /data, where USER 7 may not'],
  ],
  [
    'a redirection alone',
    `${HEAD}USER 7\nRUN > /data`,
    ['denied-run, as-root-and-give /data: RUN writes to /data, where USER 7 may not'],
  ],
  [
    'a program of the system',
    `${HEAD}USER 7\nRUN touch /usr/bin/a`,
    ['denied-run, as-root /usr/bin/a: touch writes to /usr/bin/a, where USER 7 may not'],
  ],
  [
    'what somebody else owns',
    `${HEAD}RUN touch /a\nUSER 7\nRUN chmod 755 /a`,
    ['denied-run, as-root: chmod changes /a, which does not belong to USER 7'],
  ],
  [
    'a tool that only root may run',
    `${HEAD}USER 7\nRUN useradd a`,
    ['denied-run, as-root: useradd makes accounts, which USER 7 may not'],
  ],
  ['one that a condition may pass over', `${HEAD}USER 7\nRUN if test -e /x; then useradd a; fi`, []],
  ['one that another user runs', `${HEAD}USER 7\nRUN sudo useradd a`, []],
  ['one that may do without', `${HEAD}USER 7\nRUN tcpdump -i x`, []],
  [
    'the first of two',
    `${HEAD}USER 7\nRUN useradd a && mkdir /data`,
    ['denied-run, as-root: useradd makes accounts, which USER 7 may not'],
  ],
  [
    'the first of two, the other way round',
    `${HEAD}USER 7\nRUN mkdir /data && useradd a`,
    ['denied-run, as-root-and-give /data: mkdir writes to /data, where USER 7 may not'],
  ],
  [
    'each line once',
    `${HEAD}USER 7\nRUN useradd a\nRUN useradd b`,
    [
      'denied-run, as-root: useradd makes accounts, which USER 7 may not',
      'denied-run, as-root: useradd makes accounts, which USER 7 may not',
    ],
  ],
  ['a stage that cannot be built', `${HEAD}USER 7\nEXPOSE x\nRUN useradd a`, []],
  [
    'packages in a directory of root',
    `${NODE}WORKDIR /app\nUSER node\nRUN npm ci`,
    ['denied-run, give /app: npm makes /app/node_modules, where USER node may not write'],
  ],
  ['packages where nobody knows', `${NODE}WORKDIR /app\nUSER node\nRUN cd "$X" && npm ci`, []],
  ['packages in a directory that is not there', `${NODE}USER node\nRUN cd /nowhere && npm ci`, []],
  ['packages in one of its own', `${NODE}USER node\nWORKDIR /home/node\nRUN npm ci`, []],
  [
    'packages where the image has its programs',
    `${NODE}USER node\nRUN npm i -g a`,
    ['denied-run, as-root /usr/local/lib: npm makes /usr/local/lib/node_modules, where USER node may not write'],
  ],
  ['the same in another image', `${HEAD}USER 7\nRUN npm i -g a`, []],
  [
    'the same beside a file that says nothing of it',
    `${NODE}COPY a /home/node/\nUSER node\nRUN npm i -g a`,
    ['denied-run, as-root /usr/local/lib: npm makes /usr/local/lib/node_modules, where USER node may not write'],
  ],
  [
    'what is taken away',
    `${HEAD}RUN mkdir -p /srv/x/y\nUSER 7\nRUN rm -r /srv/x/y`,
    ['denied-run, as-root /srv/x/y: rm writes to /srv/x/y, where USER 7 may not'],
  ],
  [
    'the second command of a line',
    `${HEAD}USER 7\nRUN true && mkdir /data`,
    ['denied-run, as-root-and-give /data: mkdir writes to /data, where USER 7 may not'],
  ],
  ['for a name without a uid', 'FROM example.com/x\nUSER app\nRUN npm ci', []],
] as const) {
  build(`a RUN stops the build: ${sentence}`, () => assert.equal(stoppedBy(text), expected));
}

for (const [sentence, lines, count] of [
  ['the last that is looked at', 1_999, 1],
  ['one behind it', 2_000, 0],
] as const) {
  build(`of many RUN lines ${sentence}`, () => {
    const text = `${HEAD}USER 7\n${'RUN true\n'.repeat(lines)}RUN useradd a`;
    assert.is(stoppedBy(text).length, count);
  });
}

build.run();
