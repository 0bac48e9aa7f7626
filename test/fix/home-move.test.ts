import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planFor } from '../../src/fix/plan.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Options } from '../../src/image/options.js';
import { applyEdits } from '../../src/text/edit.js';
import { type Files, viewFor } from '../consequences/views.js';
import { shortText } from './shown.js';

const move = suite('fix/home-move');

for (const [sentence, text, expected] of [
  [
    'every instruction of the image follows',
    'FROM debian:12\nARG D=/root/d\nADD /root/a /root/\nCOPY /root/b /root/b\nENTRYPOINT ["/root/e"]\nHEALTHCHECK CMD ls /root/h\nLABEL a=/root/l\nONBUILD RUN ls /root\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN GROUP \\\n    && ACCOUNT\nENV HOME=/home/app\nARG D=/home/app/d\nADD /root/a /home/app/\nCOPY /root/b /home/app/b\nRUN chown -R 10001:10001 /home/app\nUSER 10001:10001\nENTRYPOINT ["/home/app/e"]\nHEALTHCHECK CMD ls /home/app/h\nLABEL a=/root/l\nONBUILD RUN ls /root\nCMD ["sleep", "9"]\n',
  ],
  [
    'account and HOME stand above the first that names it',
    'FROM debian:12\nRUN x\nENV A=b\nWORKDIR /root\nRUN y\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN x\nENV A=b\nRUN GROUP \\\n    && ACCOUNT\nENV HOME=/home/app\nWORKDIR /home/app\nRUN y\nRUN chown -R 10001:10001 /home/app\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'above a command that writes to HOME',
    'FROM debian:12\nRUN x\nRUN echo a > ~/b\nRUN y\nWORKDIR /root\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN x\nRUN GROUP \\\n    && ACCOUNT\nENV HOME=/home/app\nRUN echo a > ~/b\nRUN y\nWORKDIR /home/app\nRUN chown -R 10001:10001 /home/app\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'above one that is told of it',
    'FROM debian:12\nRUN x\nRUN y --dir=$HOME/b\nRUN y\nWORKDIR /root\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN x\nRUN GROUP \\\n    && ACCOUNT\nENV HOME=/home/app\nRUN y --dir=$HOME/b\nRUN y\nWORKDIR /home/app\nRUN chown -R 10001:10001 /home/app\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'above one that fills it by itself',
    'FROM debian:12\nRUN x\nRUN pip install --user a\nRUN y\nWORKDIR /root\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN x\nRUN GROUP \\\n    && ACCOUNT\nENV HOME=/home/app\nRUN pip install --user a\nRUN y\nWORKDIR /home/app\nRUN chown -R 10001:10001 /home/app\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'not above one that names another',
    'FROM debian:12\nRUN x ~a/b $HOMES/c\nWORKDIR /root\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN x ~a/b $HOMES/c\nRUN GROUP \\\n    && ACCOUNT\nENV HOME=/home/app\nWORKDIR /home/app\nRUN chown -R 10001:10001 /home/app\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'a comment beside it does not matter',
    'FROM debian:12\n# in /root\nWORKDIR /root\n# and here: /root\nRUN <<E\nx\nE\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN GROUP \\\n    && ACCOUNT\nENV HOME=/home/app\n# in /root\nWORKDIR /home/app\n# and here: /root\nRUN <<E\nx\nE\nRUN chown -R 10001:10001 /home/app\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
  [
    'volumes below it, and no others',
    'FROM debian:12\nENV D=/root/d\nVOLUME /data /root/v $D\nCMD ["sleep", "9"]\n',
    'FROM debian:12\nRUN GROUP \\\n    && ACCOUNT\nENV HOME=/home/app\nENV D=/home/app/d\nRUN mkdir -p /data /home/app/v \\\n    && chown 10001:10001 /data /home/app/v \\\n    && chown -R 10001:10001 /home/app\nVOLUME /data /home/app/v $D\nUSER 10001:10001\nCMD ["sleep", "9"]\n',
  ],
] as const) {
  move(sentence, () => assert.is(shortText(text), expected));
}

/** `told`: what is said of the home in the end. */
type Row = readonly [sentence: string, text: string, told: string, options?: Options, files?: Files];

const rows: readonly Row[] = [
  ['a new account', 'FROM debian:12\nWORKDIR /root', 'moved-home'],
  ['an image of whose variables nothing is known', 'FROM bitnami/minideb:bookworm\nWORKDIR /root', 'moved-home'],
  ['an account that has no home', 'FROM registry.access.redhat.com/ubi9/ubi-micro\nWORKDIR /root', 'root-home'],
  ['one whose id nobody knows', 'FROM node:7\nWORKDIR /root', 'root-home', { user: 'node' }],
  ['one that was there before', 'FROM debian:12\nUSER games\nUSER root\nWORKDIR /root', 'root-home'],
  ['one whose home is not in /home', 'FROM nginx:1.27\nWORKDIR /root', 'root-home'],
  ['one of the image, elsewhere', 'FROM debian:12\nWORKDIR /root', 'root-home', { user: 'games' }],
  ['one of the file', 'FROM debian:12\nRUN useradd -u 70 -m app\nWORKDIR /root', 'root-home'],
  ['a variable of the image that names /root', 'FROM maven:3.9\nWORKDIR /root', 'root-home'],
  ['another stage below', 'FROM debian:12 AS b\nRUN x\nFROM b\nWORKDIR /root', 'root-home'],
  ['a comment within a command', 'FROM debian:12\nRUN x \\\n# in /root\n && y\nWORKDIR /root', 'root-home'],
  ['a file of COPY that names it', 'FROM debian:12\nCOPY <<E /root/x\n/root\nE', 'root-home'],
  ['a file of ADD that names it', 'FROM debian:12\nADD <<E /root/x\n/root\nE', 'root-home'],
  ['a file that names none', 'FROM debian:12\nADD <<E /root/x\na\nE', 'moved-home'],
  [
    'what Java keeps in the home of the account',
    'FROM eclipse-temurin:21\nWORKDIR /src\nCOPY . .\nRUN ./mvnw package && echo $HOME/x\nCMD ["./mvnw", "spring-boot:run"]',
    'unreadable',
  ],
  ['OpenShift', 'FROM debian:12\nWORKDIR /root', 'root-home', { profile: 'openshift' }],
  [
    'a script that names it',
    'FROM debian:12\nCOPY run.sh /\nWORKDIR /root\nCMD ["/run.sh"]',
    'root-home',
    {},
    { 'run.sh': '#!/bin/sh\nls /root/a\n' },
  ],
  [
    'a script that does not',
    'FROM debian:12\nCOPY run.sh /\nENV A=/root/a\nWORKDIR /root\nCMD ["/run.sh"]',
    'moved-home',
    {},
    { 'run.sh': '#!/bin/sh\nls /a\n' },
  ],
];

/** The lines that a fix leaves out or changes, and those of its consequences that speak of the home. */
const movedBy = (text: string, given: Options, files: Files) => {
  const { dockerfile, stage, options } = viewFor(text, files, given);
  const plan = planFor(dockerfile, stage, options);
  const lines = new Set(applyEdits(text, plan?.fix.edits ?? []).split('\n'));
  return {
    setsHome: [...lines].some((line) => line.startsWith('ENV HOME=')),
    changed: text.split('\n').filter((line) => !lines.has(line)),
    told: (plan?.consequences ?? []).map(({ kind }) => kind).filter((kind) => OF_HOME.has(kind)),
  };
};

const OF_HOME: ReadonlySet<string> = new Set(['root-home', 'moved-home', 'home-filled', 'unreadable']);

for (const [sentence, text, expected, options = {}, files = {}] of rows) {
  const moves = expected === 'moved-home';
  move(`${sentence}: ${moves ? 'it moves' : 'it stays, and that is told'}`, () => {
    const { setsHome, changed, told } = movedBy(text, options, files);
    assert.is(setsHome, moves);
    assert.is(changed.length > 0, moves);
    assert.equal(told, [expected]);
  });
}

const SERVED = 'FROM debian:12\nWORKDIR /root/\nCOPY app .\nCMD ["./app"]';
const mountAt = (path: string | undefined, what = './data'): Options => ({
  runs: [{ kind: 'bind', file: 'compose.yaml', line: 4, service: 'app', what, path, target: undefined }],
});

for (const [sentence, text, isTold, options = {}] of [
  ['the program lies there and starts there', SERVED, false],
  ['it is told by its whole path', 'FROM debian:12\nCOPY app /root/app\nCMD ["/root/app"]', false],
  ['a shell starts there', 'FROM debian:12\nWORKDIR /root\nCMD ["bash"]', true],
  ['nothing starts there', 'FROM debian:12\nWORKDIR /root\nCOPY app .', true],
  ['a variable names it', `${SERVED}\nENV DATA=/root/data`, true],
  ['a command names it', `${SERVED}\nRUN mkdir /root/data`, true],
  ['a command names HOME', `${SERVED}\nRUN touch $HOME/a`, true],
  ['settings of a tool are there', `${SERVED}\nCOPY conf /root/.tool/conf`, true],
  ['a volume is there', `${SERVED}\nVOLUME /root/data`, true],
  ['a build tool has filled its cache', `${SERVED}\nRUN npx playwright install`, false],
  ['a service mounts something there', SERVED, true, mountAt('/root/data')],
  ['a service mounts something elsewhere', SERVED, false, mountAt('/data')],
  ['a run names it', SERVED, true, mountAt(undefined, './app --data /root/data')],
  ['a run names another path', SERVED, false, mountAt(undefined, './app --data /srv/root/data')],
  [
    'a stage takes files from it',
    `${SERVED.replace('12', '12 AS app')}\nFROM scratch AS other\nCOPY --from=app /root/app /`,
    true,
  ],
  ['a stage is made from it', `${SERVED.replace('12', '12 AS app')}\nFROM app AS other\nRUN x`, true],
  ['a stage has a place of this name itself', `FROM golang:1.22 AS b\nWORKDIR /root\n${SERVED}`, false],
] as const satisfies readonly (readonly [string, string, boolean, Options?])[]) {
  move(`${sentence}: ${isTold ? 'who else uses it has to follow' : 'nobody has to follow'}`, () => {
    const { dockerfile, stage: last, options: given } = viewFor(text, {}, options);
    const named = effectiveUsers(dockerfile, given).find(({ stage: { name } }) => name === 'app');
    const plan = planFor(dockerfile, named ?? last, given);
    assert.ok(plan?.fix.edits.some((edit) => edit.text.includes('/home/app')));
    assert.is(
      plan?.consequences.some(({ kind }) => kind === 'moved-home'),
      isTold,
    );
  });
}

move('what is owned then says why', () => {
  const { dockerfile, stage, options } = viewFor('FROM debian:12\nVOLUME /root/v\nCMD ["sleep", "9"]');
  const plan = planFor(dockerfile, stage, options);
  const moved = { file: false, source: 'move', because: 'the move from /root' };
  assert.equal(plan?.writable, [
    { ...moved, path: '/home/app/v', recursive: false, exists: false, above: 0 },
    { ...moved, path: '/home/app', recursive: true, exists: true, above: undefined },
  ]);
});

move.run();
