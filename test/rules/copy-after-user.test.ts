import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copyAfterUser } from '../../src/rules/copy-after-user.js';
import { subjectOf } from '../../src/rules/subject.js';
import { blames } from './blames.js';

const GIVES = 'FROM alpine:3.20\nUSER 1000\nCOPY --chown=1000 a /a\n';

const rule = suite('rules/copy-after-user');

for (const [sentence, text, expected] of [
  [
    'blames COPY below USER, where others are given away',
    'FROM alpine:3.20\nUSER 1000\nCOPY --chown=1000 a /a\nCOPY b /data\n',
    ['COPY'],
  ],
  ['not where none is given away', 'FROM alpine:3.20\nUSER 1000\nCOPY a /a\nCOPY b /data\n', []],
  ['not what lies in /tmp for the build', `${GIVES}COPY b /tmp/b\nRUN cat /tmp/b\n`, []],
  ['not above USER', 'FROM alpine:3.20\nCOPY b /data\nUSER 1000\nCOPY --chown=1000 a /a\n', []],
  ['ADD too', 'FROM alpine:3.20\nUSER 1000\nCOPY --chown=1000 a /a\nADD b /data\n', ['ADD']],
  ['root owns what root copies', 'FROM alpine:3.20\nCOPY --chown=1000 a /a\nCOPY b /data\n', []],
  [
    'builders are left alone',
    'FROM alpine:3.20 AS b\nUSER 1000\nCOPY --chown=1000 a /a\nCOPY b /data\nFROM alpine:3.20\nCOPY --from=b /a /a\nUSER 1\n',
    [],
  ],
  [
    "another stage's file that is root's",
    'FROM alpine:3.20 AS b\nRUN touch /b\nFROM alpine:3.20\nUSER 1000\nCOPY --chown=1000 a /a\nCOPY --from=b /b /data\n',
    ['COPY'],
  ],
  [
    'one that has another owner keeps him',
    'FROM alpine:3.20 AS b\nUSER 1000\nRUN touch /tmp/b\nFROM alpine:3.20\nUSER 1000\nCOPY --chown=1000 a /a\nCOPY --from=b /tmp/b /data\n',
    [],
  ],
  [
    'one of which nobody knows whose it is',
    'FROM example.com/b AS b\nFROM alpine:3.20\nUSER 1000\nCOPY --chown=1000 a /a\nCOPY --from=b /b /data\n',
    [],
  ],
  ['not what root gives away below', `${GIVES}COPY b /srv/data\nUSER root\nRUN chown -R 1000 /srv\nUSER 1000\n`, []],
  ['nor what sudo gives away', `${GIVES}WORKDIR /srv\nCOPY b ./\nRUN sudo chown --recursive 1000:1000 .\n`, []],
  ['the file itself needs no -R', `${GIVES}COPY b.sh /srv/\nUSER root\nRUN chown 1000 /srv/b.sh\nUSER 1000\n`, []],
  ['a directory does', `${GIVES}COPY src /srv/data\nUSER root\nRUN chown 1000 /srv/data\nUSER 1000\n`, ['COPY']],
  [
    'what is given away above comes too early',
    `${GIVES}USER root\nRUN chown -R 1000 /srv\nUSER 1000\nCOPY b /srv/data\n`,
    ['COPY'],
  ],
  [
    'what is given to root stays root’s',
    `${GIVES}COPY b /srv/data\nUSER root\nRUN chown -R root /srv\nUSER 1000\n`,
    ['COPY'],
  ],
  [
    'without -R what lies below stays',
    `${GIVES}COPY b /srv/data\nUSER root\nRUN chown 1000 /srv\nUSER 1000\n`,
    ['COPY'],
  ],
  [
    'what is given away beside it',
    `${GIVES}COPY b /srv/data\nUSER root\nRUN chown -R 1000 /opt\nUSER 1000\n`,
    ['COPY'],
  ],
  ['a chown that nobody may do', `${GIVES}COPY b /srv/data\nRUN chown -R 1000 /srv || true\n`, ['COPY']],
  [
    'what is run is code',
    `${GIVES}COPY run.sh /
`,
    [],
  ],
  [
    'and so is what lies beside it',
    `${GIVES}COPY run.sh b /srv/
`,
    [],
  ],
  [
    'what keeps data by its name',
    `${GIVES}COPY run.sh uploads /srv/
`,
    ['COPY'],
  ],
  [
    'a directory by that name gets what is in the source',
    `${GIVES}COPY uploads /srv
`,
    [],
  ],
  ['another image', `${GIVES}COPY --from=example.com/b /b /data\n`, []],
  ['in the exec form', 'FROM alpine:3.20\nUSER 1000\nCOPY --chown=1000 a /a\nCOPY ["b", "/data"]\n', ['COPY']],
  ['directories of the system stay root’s', `${GIVES}COPY data /usr/bin/\n`, []],
  ['in quotes', `${GIVES}COPY b "/usr/bin/data"\n`, []],
  ['below WORKDIR', `${GIVES}WORKDIR /etc\nCOPY b data\n`, []],
  ['of a variable', `${GIVES}ARG D=/etc\nCOPY b $D/data\n`, []],
  ['what only begins alike is none', `${GIVES}COPY data /etcetera/\n`, ['COPY']],
  ['sources of a program are none', `${GIVES}WORKDIR /usr/src/app\nCOPY . data\n`, ['COPY']],
  ['a heredoc', 'FROM alpine:3.20\nUSER 1000\nCOPY --chown=1000 a /a\nCOPY <<EOF /data\nx\nEOF\n', ['COPY']],
  [
    'lower case, line endings of Windows',
    'FROM alpine:3.20\r\nuser 1000\r\ncopy --chown=1000 a /a\r\ncopy b /data\r\n',
    ['copy'],
  ],
  [
    'Windows knows no --chown',
    'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY --chown=1000 a /a\nCOPY b /data\n',
    [],
  ],
] as const) {
  rule(sentence, () => assert.equal(blames(copyAfterUser, text), expected));
}

for (const [sentence, names, expected] of [
  ['a directory of the context that has data in it', ['logs', 'src'], ['COPY']],
  ['one that has code alone', ['README.md', 'src'], []],
] as const) {
  rule(sentence, () => {
    const contextEntry = (path: string) =>
      path === '' ? ({ kind: 'directory', mode: 0o755, names } as const) : undefined;
    assert.equal(blames(copyAfterUser, `${GIVES}WORKDIR /app\nCOPY . .\n`, { contextEntry }), expected);
  });
}

rule('a directory of another stage is none of the context', () => {
  const entry = { kind: 'directory', mode: 0o755, names: ['logs'] } as const;
  const text = (from: string) =>
    `FROM alpine:3.20 AS b\nFROM alpine:3.20\nUSER 1000\nCOPY --chown=1000 a /a\nCOPY ${from} /etc /srv/x\n`;
  const contextEntry = (path: string) => (path === 'etc' ? entry : undefined);
  assert.equal(blames(copyAfterUser, text('--from=b'), { contextEntry }), []);
  assert.equal(blames(copyAfterUser, text(''), { contextEntry }), ['COPY']);
});

for (const [sentence, user, copy, expected] of [
  ['a fix gives the files to the user', '7:8', 'COPY a /data', ' --chown=7:8'],
  ['by name where the number is not known', 'app', 'COPY a /data', ' --chown=app'],
  ['not by name with --link, which takes numbers', 'app', 'COPY --link a /data', undefined],
  ['by number with --link', '7:8', 'COPY --link=true a /data', ' --chown=7:8'],
] as const) {
  rule(sentence, () => {
    const text = `FROM example.com/app\nCOPY --chown=1 b /b\nUSER ${user}\n${copy}\n`;
    const [finding] = copyAfterUser.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.ok(finding);
    assert.is(finding.fix?.edits[0].text, expected);
  });
}

rule.run();
