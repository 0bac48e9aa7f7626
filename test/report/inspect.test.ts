import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inspect } from '../../src/report/inspect.js';

const inspecting = suite('report/inspect');

inspecting('each stage with what decides, and what a fix would do', () => {
  const text = 'FROM golang:1.22 AS build\nFROM debian:12\nVOLUME /data\nUSER 0\nENTRYPOINT ["/run.sh"]\n';
  assert.equal(inspect({ path: 'Dockerfile', text }, {}).split('\n'), [
    'Dockerfile',
    '',
    'Stage 0 build (built by --target)',
    '    1 │ golang:1.22 is docker.io/library/golang, which sets no user: root (uid 0).',
    '      └ root: Config.User is "", root (uid 0)',
    '        fix: Create app (10001:10001) and run as it (unsafe)',
    '        but: The image starts no program of its own: images built FROM it, and jobs that run in it, lose root.',
    '',
    'Stage 1 (built by default)',
    '    2 │ debian:12 is docker.io/library/debian, which sets no user: root (uid 0).',
    '    4 │ USER 0: root (uid 0).',
    '      └ root: Config.User is 0, root (uid 0)',
    '        fix: Create app (10001:10001) and run as it (unsafe)',
    '        writable: /data, because of VOLUME on line 3',
    '        but: We do not know what run.sh (line 5) writes or needs when it starts.',
    '        but: Existing volumes at /data still belong to root, and the new user may not write to them.',
    '',
  ]);
});

for (const [sentence, text, expected] of [
  ['a volume', 'FROM debian:12\nVOLUME /data', ['/data, because of VOLUME on line 2']],
  ['the directory that it starts in', 'FROM debian:12\nWORKDIR /app', ['/app, because of WORKDIR on line 2']],
  [
    'one whose name looks like an option',
    'FROM debian:12\nWORKDIR /srv\nRUN mkdir -- -d',
    ['/srv/-d, because of mkdir on line 3'],
  ],
  ['what install copies behind two dashes', 'FROM debian:12\nWORKDIR /var/lib\nRUN install -- -d a', []],
  ['a directory that RUN makes', 'FROM debian:12\nRUN mkdir /var/lib/a', ['/var/lib/a, because of mkdir on line 2']],
  ['a variable', 'FROM debian:12\nENV CACHE_DIR=/c', ['/c, because of ENV CACHE_DIR on line 2']],
  ['a mode for root alone', 'FROM debian:12\nCOPY a /a\nRUN chmod 700 /a', ['/a, because of chmod 700 on line 3']],
  ['a home that moves', 'FROM node:22\nRUN touch /root/a', ['/home/node, because of the move from /root']],
] as const) {
  inspecting(`what has to be writable: ${sentence}`, () => {
    const lines = inspect({ path: 'Dockerfile', text: `${text}\nCMD ["sleep", "1"]\n` }, {}).split('\n');
    const found = lines.flatMap((line) => (line.includes('writable: ') ? [line.replace(/^ *writable: /, '')] : []));
    assert.equal(found, expected);
  });
}

inspecting.run();
