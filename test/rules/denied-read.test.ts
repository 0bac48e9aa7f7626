import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../src/report/check.js';
import { fix } from '../../src/report/fix.js';
import { deniedRead } from '../../src/rules/denied-read.js';
import { found } from './blames.js';

const rule = suite('rules/denied-read');

for (const [sentence, text, files, expected] of [
  [
    'a script of which only root has a right',
    'FROM debian:12\nCOPY --chmod=700 run.sh /run.sh\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    ['error: 1000 may not run /run.sh, which line 4 starts.'],
  ],
  [
    'a script of which only root has a right, for an account whose number useradd picks',
    'FROM debian:12\nRUN useradd b\nCOPY --chmod=700 run.sh /run.sh\nUSER b\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    ['error: b may not run /run.sh, which line 5 starts.'],
  ],
  [
    'a script that nobody may run',
    'FROM debian:12\nCOPY --chmod=644 run.sh /run.sh\nUSER 1000\nENTRYPOINT ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    ['error: Nobody may run /run.sh (mode 644), which line 4 starts.'],
  ],
  [
    'one of which only root has a right, by its name',
    'FROM debian:12\nCOPY --chmod=700 run.sh /usr/local/bin/\nUSER 1000\nCMD ["run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    ['error: 1000 may not run /usr/local/bin/run.sh, which line 4 starts.'],
  ],
  [
    'one that nobody may run, of a heredoc, by its name',
    'FROM debian:12\nCOPY --chmod=0666 <<"run.sh" /bin/.\n#!/bin/sh\nserve\nrun.sh\nUSER 1000\nENTRYPOINT ["run.sh"]\n',
    {},
    ['error: Nobody may run /usr/bin/run.sh (mode 666), which line 7 starts.'],
  ],
  [
    'one of two of the same name, of which nobody knows which is found',
    'FROM debian:12\nCOPY --chmod=644 run.sh /usr/local/bin/\nCOPY --chmod=755 run.sh /usr/bin/\nUSER 1000\nCMD ["run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  ['a directory of the name', 'FROM debian:12\nRUN mkdir -m 700 /usr/local/bin/run\nUSER 1000\nCMD ["run"]\n', {}, []],
  [
    'one that lies in no directory of PATH',
    'FROM debian:12\nCOPY --chmod=644 run.sh /srv/\nUSER 1000\nCMD ["run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  ...[
    'find / -name "*.sh" -exec chmod +x {} \\;',
    'find / -name "*.sh" | xargs chmod +x',
    'sh /setup.sh',
    'make install',
    'python3 -c "import os; os.chmod(\'/run.sh\', 0o755)"',
    'chmod +x $(ls *.sh)',
    'chmod +x /*.sh',
    'ls *.sh | while read f; do chmod +x "$f"; done',
    'test -e /x && chmod +x /run.sh; true',
  ].map(
    (line) =>
      [
        `a script that may be made executable: ${line}`,
        `FROM debian:12\nCOPY --chmod=644 run.sh /run.sh\nRUN ${line}\nUSER 1000\nENTRYPOINT ["/run.sh"]\n`,
        { 'run.sh': '#!/bin/sh\nserve\n' },
        [],
      ] as const,
  ),
  [
    'a script that nobody may run, behind what changes no mode',
    'FROM debian:12\nRUN apt-get update && pip install x && useradd b && mkdir /d\nCOPY --chmod=644 run.sh /run.sh\nRUN chmod 755 /d\nUSER 1000\nENTRYPOINT ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    ['error: Nobody may run /run.sh (mode 644), which line 6 starts.'],
  ],
  [
    'a link to one',
    'FROM debian:12\nCOPY --chmod=644 run.sh /opt/run.sh\nRUN ln -s /opt/run.sh /usr/bin/run\nUSER 1000\nENTRYPOINT ["/usr/bin/run"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a script that is made executable below',
    'FROM debian:12\nCOPY --chmod=644 run.sh /run.sh\nRUN chmod +x /run.sh\nUSER 1000\nENTRYPOINT ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a script that a shell runs needs no such right',
    'FROM debian:12\nCOPY --chmod=644 run.sh /run.sh\nUSER 1000\nENTRYPOINT ["sh", "/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'an image of root says nothing of its user',
    'FROM debian:12\nCOPY --chmod=644 run.sh /run.sh\nENTRYPOINT ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a script that a pattern gives to the user',
    'FROM debian:12\nCOPY run.sh /\nRUN useradd -u 70 b && chmod 700 /run.sh && chown 70 /*.sh\nUSER b\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a script that another pattern does not mean',
    'FROM debian:12\nCOPY run.sh /\nRUN useradd -u 70 b && chmod 700 /run.sh && chown 70 /*.py\nUSER b\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    ['error: b may not run /run.sh, which line 5 starts.'],
  ],
  [
    'a script of the group of root, in which such an account may be',
    'FROM debian:12\nRUN useradd b\nCOPY --chmod=750 run.sh /run.sh\nUSER b\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a script of a group that the account is in',
    'FROM debian:12\nRUN groupadd -g 70 app && useradd -u 70 -g 70 -G audio app\nCOPY --chown=0:29 --chmod=750 run.sh /run.sh\nUSER app\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'and by its number',
    'FROM debian:12\nRUN groupadd -g 70 app && useradd -u 70 -g 70 -G audio app\nCOPY --chown=0:29 --chmod=750 run.sh /run.sh\nUSER 70\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a group that is joined later',
    'FROM debian:12\nRUN groupadd -g 70 app && useradd -u 70 -g 70 app\nCOPY --chown=0:29 --chmod=750 run.sh /run.sh\nRUN usermod -aG audio app\nUSER app\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a group that gpasswd gives',
    'FROM debian:12\nRUN groupadd -g 70 app && useradd -u 70 -g 70 app\nCOPY --chown=0:29 --chmod=750 run.sh /run.sh\nRUN gpasswd -a app audio\nUSER app\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a group in USER takes that away',
    'FROM debian:12\nRUN groupadd -g 70 app && useradd -u 70 -g 70 -G audio app\nCOPY --chown=0:29 --chmod=750 run.sh /run.sh\nUSER 70:70\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    ['error: 70:70 may not run /run.sh, which line 5 starts.'],
  ],
  [
    'a group of others',
    'FROM debian:12\nRUN groupadd -g 70 app && useradd -u 70 -g 70 -G video app\nCOPY --chown=0:29 --chmod=750 run.sh /run.sh\nUSER app\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    ['error: app may not run /run.sh, which line 5 starts.'],
  ],
  [
    'a script of its own',
    'FROM debian:12\nCOPY --chmod=700 --chown=1000 run.sh /run.sh\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a script for everybody',
    'FROM debian:12\nCOPY --chmod=755 run.sh /run.sh\nUSER 1000\nCMD ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  [
    'a script that chmod closes',
    'FROM debian:12\nCOPY run.sh /run.sh\nRUN chmod 700 /run.sh\nUSER 1000\nENTRYPOINT ["/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    ['error: 1000 may not run /run.sh, which line 5 starts.'],
  ],
  [
    'code that a download leaves to root',
    'FROM eclipse-temurin:21-jre\nADD https://example.org/a.jar /a.jar\nUSER 1000\nCMD ["java", "-jar", "/a.jar"]\n',
    {},
    ['error: 1000 may not read /a.jar, which line 4 starts.'],
  ],
  [
    'code below a closed directory',
    'FROM python:3.12\nRUN mkdir -m 700 /srv/x\nCOPY a.py /srv/x/a.py\nUSER 1000\nCMD ["python", "/srv/x/a.py"]\n',
    { 'a.py': '' },
    ['error: 1000 may not enter /srv/x, and line 5 starts /srv/x/a.py in it.'],
  ],
  [
    'code of its own below a directory that a mode for files has closed',
    'FROM python:3.12\nWORKDIR /srv/x\nCOPY --chown=1000 . .\nRUN chown 1000 . && chmod -R 644 /srv/x && chmod -R 755 /srv/x/src\nUSER 1000\nCMD ["python", "src/a.py"]\n',
    { 'src/a.py': '' },
    ['error: 1000 may not enter /srv/x, and line 6 starts /srv/x/src/a.py in it.'],
  ],
  [
    'a script of root that sudo starts',
    'FROM debian:12\nCOPY --chmod=700 run.sh /run.sh\nUSER 1000\nCMD ["sudo", "/run.sh"]\n',
    { 'run.sh': '#!/bin/sh\nserve\n' },
    [],
  ],
  ...(['tsx a.ts', 'npx tsx a.ts', 'uv run a.ts.py'] as const).map(
    (line) =>
      [
        `code that what runs it only has to read: ${line}`,
        `FROM node:22\nWORKDIR /srv\nCOPY --chmod=644 a.ts ./a.ts\nCOPY --chmod=644 a.ts ./a.ts.py\nUSER node\nCMD ${line.replace(' a.ts', ' ./a.ts')}\n`,
        { 'a.ts': '' },
        [],
      ] as const,
  ),
  [
    'code that it may not read either',
    'FROM node:22\nWORKDIR /srv\nCOPY --chmod=700 a.ts ./a.ts\nUSER node\nCMD tsx ./a.ts\n',
    { 'a.ts': '' },
    ['error: node may not read /srv/a.ts, which line 5 starts.'],
  ],
  [
    'a program that uv runs as it is',
    'FROM node:22\nWORKDIR /srv\nCOPY --chmod=644 a.ts ./a.ts\nUSER node\nCMD uv run ./a.ts\n',
    { 'a.ts': '' },
    ['error: Nobody may run /srv/a.ts (mode 644), which line 5 starts.'],
  ],
  [
    'a relative path',
    'FROM python:3.12\nWORKDIR /srv\nCOPY --chmod=600 a.py .\nUSER 1000\nCMD ["python", "a.py"]\n',
    { 'a.py': '' },
    ['error: 1000 may not read /srv/a.py, which line 5 starts.'],
  ],
  [
    'a module is no file',
    'FROM python:3.12\nWORKDIR /srv\nCOPY --chmod=600 a.py .\nUSER 1000\nCMD ["python", "-m", "a"]\n',
    { 'a.py': '' },
    [],
  ],
  [
    'a file that a command copies',
    'FROM debian:12\nCOPY --chmod=600 a.conf /etc/a.conf\nUSER 1000\nCMD ["cp", "/etc/a.conf", "/tmp/a.conf"]\n',
    { 'a.conf': '' },
    ['error: 1000 may not read /etc/a.conf, which line 4 names.'],
  ],
  [
    'a file that an argument names, whatever it means',
    'FROM debian:12\nCOPY --chmod=600 a.conf /etc/a.conf\nUSER 1000\nCMD ["serve", "--config=/etc/a.conf"]\n',
    { 'a.conf': '' },
    [],
  ],
  [
    'a file for everybody that an argument names',
    'FROM debian:12\nCOPY a.conf /etc/a.conf\nUSER 1000\nCMD ["cat", "/etc/a.conf"]\n',
    { 'a.conf': '' },
    [],
  ],
  [
    'a word that is no path',
    'FROM debian:12\nWORKDIR /srv\nCOPY --chmod=600 a.conf .\nUSER 1000\nCMD ["serve", "a.conf"]\n',
    { 'a.conf': '' },
    [],
  ],
  [
    'a check of the health',
    'FROM debian:12\nCOPY --chmod=700 check.sh /check.sh\nUSER 1000\nHEALTHCHECK CMD ["/check.sh"]\nCMD ["x"]\n',
    { 'check.sh': '#!/bin/sh\nping\n' },
    ['error: 1000 may not run /check.sh, which line 4 starts.'],
  ],
  [
    'a check of the health that is taken back',
    'FROM debian:12\nCOPY --chmod=700 check.sh /check.sh\nUSER 1000\nHEALTHCHECK CMD ["/check.sh"]\nHEALTHCHECK NONE\nCMD ["x"]\n',
    { 'check.sh': '#!/bin/sh\nping\n' },
    [],
  ],
  [
    'a file that may not be the one',
    'FROM debian:12\nCOPY --chmod=600 key /etc/app/key\nUSER 1000\nCMD ["x"]\n',
    { key: '' },
    [],
  ],
] as const) {
  rule(sentence, () => assert.equal(found(deniedRead, text, files), expected));
}

for (const [sentence, before, after] of [
  [
    'a script is opened to the group of the user',
    'COPY --chmod=700 a.sh /a.sh\nUSER 5:6\nCMD ["/a.sh"]\n',
    'RUN chgrp 6 /a.sh \\ |     && chmod g+rx /a.sh',
  ],
  [
    'a script that nobody may run becomes one',
    'COPY --chmod=644 a.sh /a.sh\nUSER 5:6\nCMD ["/a.sh"]\n',
    'RUN chmod +x /a.sh',
  ],
  [
    'one that is closed is opened to the group alone',
    'COPY --chmod=600 a.sh /a.sh\nUSER 5:6\nCMD ["/a.sh"]\n',
    'RUN chgrp 6 /a.sh \\ |     && chmod g+rx /a.sh',
  ],
  ['one of the user, too', 'COPY --chmod=644 --chown=5 a.sh /a.sh\nUSER 5:6\nCMD ["/a.sh"]\n', 'RUN chmod +x /a.sh'],
  [
    'code is opened to be read',
    'COPY --chmod=600 a.sh /a.sh\nUSER 5:6\nCMD ["sh", "/a.sh"]\n',
    'RUN chgrp 6 /a.sh \\ |     && chmod g+r /a.sh',
  ],
  [
    'a closed directory above it alone, where that is enough',
    'RUN mkdir -m 700 /x\nCOPY a.sh /x/a.sh\nUSER 5:6\nCMD ["sh", "/x/a.sh"]\n',
    'RUN chgrp 6 /x \\ |     && chmod g+rx /x',
  ],
  [
    'what is of the group already is opened to it',
    'COPY --chmod=700 a.sh /a.sh\nUSER 7777\nCMD ["/a.sh"]\n',
    'RUN chgrp 0 /a.sh \\ |     && chmod g+rx /a.sh',
  ],
  [
    'what is closed below USER is opened at the end',
    'USER 5:6\nCOPY --chmod=700 a.sh /a.sh\nCMD ["/a.sh"]\n',
    'USER root | RUN chgrp 6 /a.sh \\ |     && chmod g+rx /a.sh',
  ],
  [
    'a script becomes the own of an account whose number useradd picks',
    'RUN useradd b\nCOPY --chmod=700 a.sh /a.sh\nUSER b\nCMD ["/a.sh"]\n',
    'RUN chown b /a.sh',
  ],
  [
    'so does a closed directory above it',
    'RUN useradd b\nRUN mkdir -m 700 /x\nCOPY a.sh /x/a.sh\nUSER b\nCMD ["sh", "/x/a.sh"]\n',
    'RUN chown b /x',
  ],
  [
    'and at the end what is closed below USER',
    'RUN useradd b\nUSER b\nCOPY --chmod=600 a.sh /a.sh\nCMD ["sh", "/a.sh"]\n',
    'USER root | RUN chown b /a.sh',
  ],
  [
    'to own what its owner may not read either is of no use',
    'RUN useradd b\nCOPY --chmod=000 a.sh /a.sh\nUSER b\nCMD ["sh", "/a.sh"]\n',
    '',
  ],
  ['the home of root stays closed', 'COPY a.sh /root/a.sh\nUSER 5:6\nCMD ["sh", "/root/a.sh"]\n', ''],
  ['a program that sets its user stays as it is', 'COPY --chmod=4700 a.sh /a.sh\nUSER 5:6\nCMD ["/a.sh"]\n', ''],
  [
    'what belongs to the user and is closed stays so',
    'COPY --chmod=000 --chown=5 a.sh /a.sh\nUSER 5:6\nCMD ["sh", "/a.sh"]\n',
    '',
  ],
] as const) {
  rule(sentence, async () => {
    const text = `FROM debian:12\n${before}`;
    const context = (path: string) => (path === 'a.sh' ? '#!/bin/sh\n' : undefined);
    const fixed = await fix({ path: 'Dockerfile', text }, { context }, new Set(['safe']));
    const old = new Set(text.split('\n'));
    assert.is(
      fixed.text
        .split('\n')
        .filter((line) => !old.has(line))
        .join(' | '),
      after,
    );
  });
}

rule('who gets the file is told', () => {
  const text = 'FROM debian:12\nRUN useradd b\nCOPY --chmod=700 a.sh /a.sh\nUSER b\nCMD ["/a.sh"]\n';
  const { results } = check({ path: 'Dockerfile', text }, { context: () => '#!/bin/sh\n' });
  const titles = results.flatMap((each) => (each.rule === 'denied-read' ? [each.fix?.title] : []));
  assert.equal(titles, ['Give /a.sh to b, to whom it is closed']);
});

rule('a script that nobody may run', () => {
  const text = 'FROM debian:12\nCOPY --chmod=644 a.sh /a.sh\nUSER 5\nCMD ["/a.sh"]\n';
  const { results } = check({ path: 'Dockerfile', text }, { context: () => '#!/bin/sh\n' });
  const titles = results.flatMap((each) => (each.rule === 'denied-read' ? [each.fix?.title] : []));
  assert.equal(titles, ['Make /a.sh executable']);
});

rule.run();
