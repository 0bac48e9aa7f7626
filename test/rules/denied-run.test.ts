import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fix } from '../../src/report/fix.js';
import { deniedRun } from '../../src/rules/denied-run.js';
import { subjectOf } from '../../src/rules/subject.js';
import { applyEdits } from '../../src/text/edit.js';
import { found } from './blames.js';

const rule = suite('rules/denied-run');

const FILES = { 'run.sh': '#!/bin/sh\n', 'package.json': '{}' };

for (const [sentence, text, expected] of [
  [
    'chmod of a file that COPY left to root',
    'COPY run.sh /run.sh\nRUN chmod +x /run.sh',
    ['chmod changes /run.sh, which does not belong to USER 5000:5000: the build stops here.'],
  ],
  [
    'a directory of its own that it gives away',
    'WORKDIR /scripts\nRUN chown -R 5001 /scripts',
    ['Only root may give /scripts to another user, not USER 5000:5000: the build stops here.'],
  ],
  [
    'what an account without a number gives to root',
    'USER 0\nRUN useradd b\nUSER b\nWORKDIR /scripts\nRUN chown root /scripts',
    ['Only root may give /scripts to another user, not USER b: the build stops here.'],
  ],
  [
    'the home that adduser does not make',
    'FROM debian:12\nRUN adduser --system a\nWORKDIR /home/a\nUSER a\nRUN touch /home/a/x',
    ['touch writes to /home/a/x, where USER a may not: the build stops here.'],
  ],
  [
    'and does make in another release',
    'FROM debian:11\nRUN adduser --system a\nWORKDIR /home/a\nUSER a\nRUN touch /home/a/x',
    [],
  ],
  [
    'and may make in a release that nobody knows',
    'FROM ubuntu:16.04\nRUN adduser --system a\nWORKDIR /home/a\nUSER a\nRUN touch /home/a/x',
    [],
  ],
  [
    'to another account, whose number may be its own',
    'USER 0\nRUN useradd b && useradd -u 5001 c\nUSER b\nWORKDIR /scripts\nRUN chown c /scripts',
    [],
  ],
  [
    'to an account that got a number which nobody had',
    'USER 0\nRUN useradd -u 5001 b && useradd c\nUSER b\nWORKDIR /scripts\nRUN chown -R c:c /scripts',
    ['Only root may give /scripts to another user, not USER b: the build stops here.'],
  ],
  [
    'to itself, whose name has a dot',
    'USER 0\nRUN useradd -u 5001 j.doe && useradd j\nUSER j.doe\nWORKDIR /a\nRUN chown j.doe /a',
    [],
  ],
  [
    'to another, behind a dot',
    'USER 0\nRUN useradd -u 5001 b && useradd c\nUSER b\nWORKDIR /a\nRUN chown c.c /a',
    ['Only root may give /a to another user, not USER b: the build stops here.'],
  ],
  ['which may be that of a user without a name', 'USER 0\nRUN useradd c\nUSER 5001\nWORKDIR /a\nRUN chown c /a', []],
  ['to an account that somebody else may have made', 'WORKDIR /a\nRUN chown c /a', []],
  ['one that it gives to itself', 'WORKDIR /scripts\nRUN chown -R 5000:5000 /scripts', []],
  ['one whose group it changes', 'WORKDIR /scripts\nRUN chown :5000 /scripts', []],
  ['one that is not there', 'RUN chown 5001 /nowhere || chown 5001 /nowhere', []],
  ['chmod of a file of its own', 'COPY --chown=5000 run.sh /run.sh\nRUN chmod +x /run.sh', []],
  [
    'an archive where all may lie in a directory of its own',
    'USER 0\nRUN mkdir /opt/app && chown 5000 /opt/app\nUSER 5000:5000\nRUN cd /opt && tar xzf /tmp/app.tar.gz',
    [],
  ],
  [
    'an archive beside what belongs to root',
    'USER 0\nRUN mkdir /opt/app\nUSER 5000:5000\nRUN cd /opt && tar xzf /tmp/app.tar.gz',
    ['tar writes to /opt, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'npm where a pattern behind a variable gave the directory away',
    'USER 0\nENV D=/home/app\nWORKDIR $D/web\nRUN chown -R 5000:5000 $D/*\nUSER 5000:5000\nCOPY package.json .\nRUN npm install',
    [],
  ],
  [
    'npm where the pattern means another one',
    'USER 0\nENV D=/home/other\nWORKDIR /home/app/web\nRUN chown -R 5000:5000 $D/*\nUSER 5000:5000\nCOPY package.json .\nRUN npm install',
    ['npm makes /home/app/web/node_modules, where USER 5000:5000 may not write: the build stops here.'],
  ],
  ['chmod whose failure is caught', 'COPY run.sh /run.sh\nRUN chmod +x /run.sh || true', []],
  ['chmod that may not come to run', 'COPY run.sh /run.sh\nRUN if [ -n "$A" ]; then chmod +x /run.sh; fi', []],
  ['chmod through sudo', 'COPY run.sh /run.sh\nRUN sudo chmod +x /run.sh', []],
  ['a directory that is asked for', 'RUN if mkdir /data; then echo a; fi; ! mkdir /data', []],
  ['the clock, of which BusyBox says no more than that it may not', 'RUN date -s 2030-01-01', []],
  ['package managers that are asked', 'RUN dpkg --list sudo && apt list && apk info && rpm -qa', []],
  [
    'a directory in the root',
    'RUN mkdir /data',
    ['mkdir writes to /data, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'a directory with its parents',
    'RUN mkdir -p /data/a/b',
    ['mkdir writes to /data/a/b, where USER 5000:5000 may not: the build stops here.'],
  ],
  ['a directory that may be there', 'RUN mkdir -p /var/lib/dpkg', []],
  ['a directory that is there', 'USER 0\nRUN mkdir /data\nUSER 5000:5000\nRUN mkdir -p /data', []],
  ['a directory in an open one', 'RUN mkdir /tmp/a', []],
  [
    'a directory in one of its own',
    'USER 0\nRUN mkdir /data && chown 5000 /data\nUSER 5000:5000\nRUN mkdir /data/a && touch /data/a/b',
    [],
  ],
  ['a directory in a WORKDIR, which is its own', 'WORKDIR /app\nRUN mkdir a', []],
  [
    'a directory in a WORKDIR of root',
    'USER 0\nWORKDIR /app\nUSER 5000:5000\nRUN mkdir a',
    ['mkdir writes to /app/a, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'a directory of root, for an account whose number useradd picks',
    'USER 0\nRUN useradd b\nWORKDIR /app\nUSER b\nRUN mkdir a',
    ['mkdir writes to /app/a, where USER b may not: the build stops here.'],
  ],
  [
    'a file of root, for such an account',
    'USER 0\nRUN useradd b\nCOPY run.sh /run.sh\nUSER b\nRUN chmod +x /run.sh',
    ['chmod changes /run.sh, which does not belong to USER b: the build stops here.'],
  ],
  [
    'what a tool of node makes there',
    'USER 0\nRUN useradd b\nWORKDIR /app\nCOPY package.json .\nUSER b\nRUN npm ci',
    ['npm makes /app/node_modules, where USER b may not write: the build stops here.'],
  ],
  [
    'what is given to such an account, or may be',
    'USER 0\nRUN useradd b && mkdir /x && chown b /x\nCOPY --chown=b run.sh /y/\nCOPY --chown=1000 run.sh /z/\nUSER b\nRUN mkdir /x/a && chmod +x /y/run.sh && mkdir /z/a',
    [],
  ],
  [
    'where the group of such an account may be root’s',
    'USER 0\nRUN useradd b && mkdir -m 775 /x\nUSER b\nRUN mkdir /x/a',
    [],
  ],
  [
    'a directory of root, below what such an account has run there',
    'USER 0\nRUN useradd b\nWORKDIR /app\nUSER b\nRUN ./any.sh\nRUN mkdir a',
    ['mkdir writes to /app/a, where USER b may not: the build stops here.'],
  ],
  ['an account that nobody has seen being made', 'USER 0\nRUN ./accounts.sh\nWORKDIR /app\nUSER b\nRUN mkdir a', []],
  [
    'a link among the programs',
    'RUN ln -s /opt/a/bin/a /usr/local/bin/a',
    ['ln writes to /usr/local/bin/a, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'a file in /etc',
    'RUN echo a > /etc/a.conf',
    ['echo writes to /etc/a.conf, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'a download among the programs',
    'RUN curl -fsSL https://example.org/a -o /usr/local/bin/a',
    ['curl writes to /usr/local/bin/a, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'a download into the working directory',
    'WORKDIR /app\nRUN curl -fsSLO https://example.org/a.tgz && tar xf a.tgz',
    [],
  ],
  ['an archive for the root', 'RUN tar xf /tmp/a.tgz -C /', []],
  [
    'an archive for a directory of the system',
    'RUN tar xf /tmp/a.tgz -C /opt',
    ['tar writes to /opt, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'files that are taken away',
    'COPY run.sh /opt/run.sh\nRUN rm /opt/run.sh',
    ['rm writes to /opt/run.sh, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'a file that the base image has, or nobody',
    'RUN rm /etc/profile',
    ['rm writes to /etc/profile, where USER 5000:5000 may not: the build stops here.'],
  ],
  ['a file that need not be there', 'RUN rm -f /etc/profile', []],
  [
    'a file that is changed in its place',
    'RUN sed -i s/a/b/ /etc/profile',
    ['sed writes to /etc/profile, where USER 5000:5000 may not: the build stops here.'],
  ],
  ['a file that is only printed otherwise', 'RUN sed s/a/b/ /etc/profile', []],
  ['a file that is changed in an open directory', 'RUN sed -i s/a/b/ /tmp/a', []],
  [
    'a virtual environment',
    'RUN python3 -m venv --prompt a /opt/venv',
    ['python3 writes to /opt/venv, where USER 5000:5000 may not: the build stops here.'],
  ],
  ['one in a home', 'RUN python3 -m venv /tmp/venv && virtualenv /tmp/b', []],
  [
    'one in a directory of root',
    'USER 0\nRUN mkdir /venv\nUSER 5000:5000\nRUN virtualenv /venv',
    ['virtualenv writes to /venv/bin, where USER 5000:5000 may not: the build stops here.'],
  ],
  ['another module', 'RUN python3 -m pip install --user /opt/a', []],
  ['files that are not there', 'RUN rm -f /opt/run.sh', []],
  [
    'a file that is moved away',
    'COPY run.sh /opt/run.sh\nRUN mv /opt/run.sh /tmp/run.sh',
    ['mv writes to /opt/run.sh, where USER 5000:5000 may not: the build stops here.'],
  ],
  ['a copy of a file that is closed to nobody', 'COPY run.sh /opt/run.sh\nRUN cp /opt/run.sh /tmp/run.sh', []],
  ['what only goes into the void', 'RUN echo a > /dev/null 2>&1', []],
  ['what a mount takes in', 'RUN --mount=type=cache,target=/data,uid=5000 mkdir /data/a', []],
  [
    'the trust of the system',
    'RUN update-ca-certificates',
    ['update-ca-certificates writes below /etc/ssl, which USER 5000:5000 may not: the build stops here.'],
  ],
  ['an account', 'RUN useradd b', ['useradd makes accounts, which USER 5000:5000 may not: the build stops here.']],
  ['what may do without root', 'RUN tcpdump --list-interfaces', []],
  [
    'packages in a directory of root',
    'USER 0\nWORKDIR /app\nCOPY package.json .\nUSER 5000:5000\nRUN npm ci --omit=dev',
    ['npm makes /app/node_modules, where USER 5000:5000 may not write: the build stops here.'],
  ],
  ['packages in a directory of its own', 'WORKDIR /app\nCOPY package.json .\nRUN npm ci', []],
  [
    'packages where they may be written',
    'USER 0\nWORKDIR /app\nRUN mkdir node_modules && chown 5000 node_modules\nUSER 5000:5000\nRUN npm ci',
    [],
  ],
  ['packages for everybody', 'USER 0\nWORKDIR /app\nUSER 5000:5000\nRUN npm ci -g a', []],
  [
    'packages for everybody where the image has them',
    'FROM node:22\nUSER node\nRUN npm install -g a',
    ['npm makes /usr/local/lib/node_modules, where USER node may not write: the build stops here.'],
  ],
  [
    'the managers of packages, too',
    'FROM node:22\nUSER node\nRUN corepack enable',
    ['corepack makes /usr/local/bin/pnpm, where USER node may not write: the build stops here.'],
  ],
  [
    'packages elsewhere by a variable',
    'FROM node:22\nENV NPM_CONFIG_PREFIX=/home/node/g\nUSER node\nRUN npm i -g a',
    [],
  ],
  ['packages elsewhere by a setting', 'FROM node:22\nUSER node\nRUN npm config set prefix ~/g\nRUN npm i -g a', []],
  ['packages elsewhere by a file of ADD', 'FROM node:22\nADD .npmrc /home/node/\nUSER node\nRUN npm i -g a', []],
  [
    'packages elsewhere by a file that a variable may name',
    'FROM node:22\nCOPY $NODE_VERSION /home/node/\nUSER node\nRUN npm i -g a',
    [],
  ],
  [
    'packages elsewhere by a file that RUN writes',
    'FROM node:22\nRUN echo prefix=/g > /home/node/.npmrc\nUSER node\nRUN npm i -g a',
    [],
  ],
  [
    'packages elsewhere by a file of a stage below',
    'FROM node:22 AS b\nADD .npmrc /home/node/\nFROM b\nUSER node\nRUN npm i -g a',
    [],
  ],
  ['packages elsewhere by a file', 'FROM node:22\nCOPY .npmrc /home/node/\nUSER node\nRUN npm i -g a', []],
  [
    'packages for everybody in a directory of its own',
    'FROM node:22\nRUN chown -R node /usr/local/lib/node_modules\nUSER node\nRUN npm i -g a',
    [],
  ],
  ['a script of packages', 'USER 0\nWORKDIR /app\nUSER 5000:5000\nRUN npm run build', []],
  [
    'a base of which nothing is known may have the directory',
    'FROM example.org/a\nUSER 5000\nRUN mkdir -p /data/a',
    [],
  ],
  ['a name whose ids nobody knows', 'FROM example.org/a\nUSER app\nRUN mkdir -p /data/a', []],
  [
    'a line that another one follows',
    'RUN mkdir /data\nRUN mkdir /data/a',
    ['mkdir writes to /data, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'the same line twice is blamed for its first command',
    'RUN mkdir /a && mkdir /b',
    ['mkdir writes to /a, where USER 5000:5000 may not: the build stops here.'],
  ],
  [
    'in a builder',
    'RUN mkdir /data\nFROM scratch\nCOPY --from=0 /data /data',
    ['mkdir writes to /data, where USER 5000:5000 may not: the build stops here.'],
  ],
] as const) {
  rule(sentence, () => {
    const start = text.startsWith('FROM') ? '' : 'FROM debian:12\nUSER 5000:5000\n';
    const expectedLines = expected.map((each) => `error: ${each}`);
    assert.equal(found(deniedRun, `${start}${text}\n`, FILES), expectedLines);
  });
}

for (const [sentence, before, after] of [
  [
    'what changes rights runs as root',
    'COPY run.sh /run.sh\nRUN chmod +x /run.sh\n',
    'COPY run.sh /run.sh\nUSER root\nRUN chmod +x /run.sh\nUSER 5000:5000\n',
  ],
  [
    'what makes a directory gives it away',
    'RUN mkdir -p /data/a\n',
    'USER root\nRUN mkdir -p /data/a && chown -R 5000:5000 /data/a\nUSER 5000:5000\n',
  ],
  [
    "programs stay the system's",
    'RUN ln -s /a /usr/local/bin/a\n',
    'USER root\nRUN ln -s /a /usr/local/bin/a\nUSER 5000:5000\n',
  ],
  ['nothing is put behind a heredoc', 'RUN <<E\nmkdir /data\nE\n', 'RUN <<E\nmkdir /data\nE\n'],
] as const) {
  rule(sentence, async () => {
    const text = `FROM debian:12\nUSER 5000:5000\n${before}CMD ["sleep", "1"]\n`;
    const context = (path: string) => (path === 'run.sh' ? '#!/bin/sh\n' : undefined);
    const fixed = await fix({ path: 'Dockerfile', text }, { context }, new Set(['safe']));
    assert.is(fixed.text, `FROM debian:12\nUSER 5000:5000\n${after}CMD ["sleep", "1"]\n`);
  });
}

rule('the directory that packages go into is given away above USER', async () => {
  const text = 'FROM node:22\nWORKDIR /app\nCOPY package.json .\nUSER node\nRUN npm ci\nCMD ["node", "a.js"]\n';
  const fixed = await fix({ path: 'Dockerfile', text }, { context: () => '{}' }, new Set(['safe']));
  assert.ok(fixed.text.includes('RUN chown 1000:1000 /app\nUSER'), fixed.text);
});

rule('a directory of the system with nothing of the system in it is given away by root', async () => {
  const text = 'FROM debian:12\nUSER 5000:5000\nRUN chown -R 5000:5000 /srv\nCMD ["sleep", "1"]\n';
  const fixed = await fix({ path: 'Dockerfile', text }, {}, new Set(['safe']));
  assert.ok(fixed.text.includes('\nUSER root\nRUN chown -R 5000:5000 /srv\nUSER 5000:5000\n'), fixed.text);
});

for (const command of ['chmod -R o-rwx /', 'chown -R 5000 /usr', 'chmod 700 /etc']) {
  rule(`${command}: no fix has it run as root`, () => {
    const text = `FROM debian:12\nUSER 5000:5000\nRUN ${command}\n`;
    const all = deniedRun.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.equal(
      all.map(({ fix: own, notes }) => [own, notes]),
      [[undefined, ['As root the line changes the system for everybody. Name the files that the user needs.']]],
    );
  });
}

for (const directory of ['/', '/usr/local/lib']) {
  rule(`${directory} is nobody's: packages are put there as root`, async () => {
    const text = `FROM node:22\nWORKDIR ${directory}\nUSER node\nRUN npm ci\nCMD ["node", "a.js"]\n`;
    const fixed = await fix({ path: 'Dockerfile', text }, { context: () => '{}' }, new Set(['safe']));
    assert.ok(fixed.text.includes('\nUSER root\nRUN npm ci\nUSER 1000\n'), fixed.text);
  });
}

for (const [count, fixed] of [
  [8, 8],
  [9, 0],
] as const) {
  rule(`of ${count} directories that could be given away ${fixed} have a fix`, () => {
    const lines = Array.from({ length: count }, (_, at) => `USER 0\nWORKDIR /d${at}\nUSER 1\nRUN npm ci\n`);
    const text = `FROM node:22\n${lines.join('')}`;
    const results = deniedRun.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.equal([results.length, results.filter(({ fix: each }) => each !== undefined).length], [count, fixed]);
    const told = results.flatMap(({ fix: each, notes }) => (each === undefined ? (notes ?? []) : []));
    assert.equal([...new Set(told)], fixed === count ? [] : ['Move the line above USER, or run it as root.']);
  });
}

for (const [lines, told] of [
  ['RUN pip install a\nRUN apt-get update', 'Run line 3 as airflow, then go back to root'],
  ['RUN apt-get update && pip install a', 'Move the line below USER airflow.'],
] as const) {
  rule(`what is to be done where root is refused: ${told}`, () => {
    const text = `FROM apache/airflow:2.9.3\nUSER root\n${lines}\nUSER airflow\n`;
    const [found] = deniedRun.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.equal([found?.fix?.title ?? found?.notes?.join()], [told]);
  });
}

const AIRFLOW = 'FROM apache/airflow:2.9.3\n';

for (const [sentence, text, expected] of [
  [
    'pip as root in an image whose pip refuses root',
    'USER root\nRUN apt-get update\nRUN pip install a\nUSER airflow\n',
    [
      'pip of docker.io/apache/airflow refuses to run as root: the build stops here.',
      'USER root\nRUN apt-get update\nUSER airflow\nRUN pip install a\nUSER airflow\n',
    ],
  ],
  [
    'before other lines of root',
    'USER root\nRUN pip install a\nRUN apt-get update\nUSER airflow\n',
    [
      'pip of docker.io/apache/airflow refuses to run as root: the build stops here.',
      'USER root\nUSER airflow\nRUN pip install a\nUSER root\nRUN apt-get update\nUSER airflow\n',
    ],
  ],
  [
    'beside what needs root no line of ours helps',
    'USER root\nRUN apt-get update && pip install a\nUSER airflow\n',
    ['pip of docker.io/apache/airflow refuses to run as root: the build stops here.', ''],
  ],
  ['as its user', 'RUN pip install a\n', []],
  ['through sudo', 'USER root\nRUN sudo -u airflow pip install a\nUSER airflow\n', []],
  ['the pip of another program', 'USER root\nRUN python -m pip install a\nUSER airflow\n', []],
  [
    'where another pip comes first',
    'USER root\nENV PATH=/home/airflow/.local/bin:$PATH\nRUN pip install a\nUSER airflow\n',
    [],
  ],
  ['where it is taken away', 'USER root\nRUN rm /root/bin/pip\nRUN pip install a\nUSER airflow\n', []],
] as const) {
  rule(sentence, () => {
    const full = `${AIRFLOW}${text}`;
    const findings = deniedRun.check(subjectOf({ path: 'Dockerfile', text: full }, {}));
    const fixed = findings.map(({ fix: own }) =>
      own === undefined ? '' : applyEdits(full, own.edits).slice(AIRFLOW.length),
    );
    assert.equal([...findings.map(({ message }) => message), ...fixed], expected);
  });
}

rule.run();
