import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fix } from '../../src/report/fix.js';
import { deniedMount } from '../../src/rules/denied-mount.js';
import { subjectOf } from '../../src/rules/subject.js';
import { applyEdits } from '../../src/text/edit.js';
import { found } from './blames.js';

const rule = suite('rules/denied-mount');

const CACHE = 'The cache belongs to root, and USER 1000:1000 may not write to it.';

for (const [sentence, run, expected] of [
  ['a cache', 'RUN --mount=type=cache,target=/c x', [CACHE]],
  ['a secret', 'RUN --mount=type=secret,id=s x', ['The secret belongs to root, and USER 1000:1000 may not read it.']],
  [
    'the socket of an agent',
    'RUN --mount=type=ssh x',
    ['The socket of the agent belongs to root, and USER 1000:1000 may not open it.'],
  ],
  ['a cache of its own', 'RUN --mount=type=cache,target=/c,uid=1000 x', []],
  [
    'a cache for everybody, which it is not',
    'RUN --mount=type=cache,target=/c,mode=0777 x',
    ['The builder of Docker makes a cache with mode=0777 as 0755, for root: USER 1000:1000 may not write to it.'],
  ],
  ['a cache for everybody that is its own', 'RUN --mount=type=cache,target=/c,mode=0777,uid=1000 x', []],
  ['a secret for everybody', 'RUN --mount=type=secret,id=s,mode=0444 x', []],
  ['files of another stage', 'RUN --mount=type=bind,target=/c x', []],
  ['memory is for everybody', 'RUN --mount=type=tmpfs,target=/c x', []],
  ['a line that becomes root', 'RUN --mount=type=cache,target=/c sudo x', []],
  [
    'two mounts of one line are one finding',
    'RUN --mount=type=cache,target=/c --mount=type=cache,target=/d x',
    [CACHE],
  ],
  ['one that the builder refuses', 'RUN --mount=type=cache, x', []],
  ['no mount', 'RUN x', []],
] as const) {
  rule(sentence, () => {
    const messages = expected.map((each) => `warning: ${each}`);
    assert.equal(found(deniedMount, `FROM debian:12\nUSER 1000:1000\n${run}\n`), messages);
  });
}

const IN_ROOT = 'warning: The cache lies in /root/.npm, in the home of root. USER app may not enter it';
const APP = 'FROM debian:12\nRUN useradd -m -u 7 app\nUSER app\n';
const NPM = '--mount=type=cache,target=/root/.npm';

for (const [sentence, text, message, edited] of [
  [
    'is moved into that of the user',
    `${APP}RUN ${NPM} npm ci\n`,
    `${IN_ROOT}: its own home is /home/app.`,
    `${APP}RUN --mount=type=cache,target=/home/app/.npm,uid=7,gid=7 npm ci\n`,
  ],
  [
    'is moved to where HOME is',
    `${APP}ENV HOME=/srv\nRUN ${NPM} npm ci\n`,
    `${IN_ROOT}: its own home is /srv.`,
    `${APP}ENV HOME=/srv\nRUN --mount=type=cache,target=/srv/.npm,uid=7,gid=7 npm ci\n`,
  ],
  ['stays where HOME is that of root', `${APP}ENV HOME=/root\nRUN ${NPM} npm ci\n`, `${IN_ROOT}.`, undefined],
  [
    'stays where HOME hangs on something else',
    `${APP}ARG H\nENV HOME=$H\nRUN ${NPM} npm ci\n`,
    `${IN_ROOT}.`,
    undefined,
  ],
  ['stays where an argument names it', `${APP}RUN ${NPM} npm ci --cache=/root/.npm\n`, `${IN_ROOT}.`, undefined],
  [
    'stays where a variable names it',
    `${APP}ENV npm_config_cache=/root/.npm\nRUN ${NPM} npm ci\n`,
    `${IN_ROOT}.`,
    undefined,
  ],
  [
    'stays where a variable of the line names it',
    `${APP}RUN ${NPM} NPM_CONFIG_USERCONFIG=/root/.npmrc npm ci\n`,
    `${IN_ROOT}.`,
    undefined,
  ],
  ['stays where output goes there', `${APP}RUN ${NPM} echo x > /root/.npm/x\n`, `${IN_ROOT}.`, undefined],
  [
    'stays where a script names it',
    `${APP}RUN ${NPM} <<E python3\nopen("/root/.npm/x")\nE\n`,
    `${IN_ROOT}.`,
    undefined,
  ],
  [
    'stays where a variable of any name names it',
    `${APP}ENV CONFIG=/root/.npm/x\nRUN ${NPM} npm ci\n`,
    `${IN_ROOT}.`,
    undefined,
  ],
  [
    'stays where a variable of the stage above names it',
    `FROM debian:12 AS a\nENV A=1\nENV B=1\nENV CONFIG=/root/.npm/x\nFROM a\nRUN useradd -m -u 7 app\nUSER app\nRUN ${NPM} npm ci\n`,
    `${IN_ROOT}.`,
    undefined,
  ],
  [
    'stays where a trigger sets one that names it',
    `FROM debian:12 AS a\nONBUILD ENV CONFIG=/root/.npm/x\nFROM a\nRUN useradd -m -u 7 app\nUSER app\nRUN ${NPM} npm ci\n`,
    `${IN_ROOT}.`,
    undefined,
  ],
  [
    'stays where an argument of the file names it',
    `${APP}ARG C=/root/.npm/x\nRUN ${NPM} npm ci\n`,
    `${IN_ROOT}.`,
    undefined,
  ],
  ['stays where words with variables name it', `${APP}RUN ${NPM} D=/root; cat $D/.npm/x\n`, `${IN_ROOT}.`, undefined],
  [
    'is moved where a later variable names it',
    `${APP}RUN ${NPM} npm ci\nENV CONFIG=/root/.npm/x\n`,
    `${IN_ROOT}: its own home is /home/app.`,
    `${APP}RUN --mount=type=cache,target=/home/app/.npm,uid=7,gid=7 npm ci\nENV CONFIG=/root/.npm/x\n`,
  ],
  [
    'is moved where another mount names it',
    `${APP}RUN --mount=type=bind,source=/root/.npm,target=/x ${NPM} npm ci\n`,
    `${IN_ROOT}: its own home is /home/app.`,
    `${APP}RUN --mount=type=bind,source=/root/.npm,target=/x --mount=type=cache,target=/home/app/.npm,uid=7,gid=7 npm ci\n`,
  ],
  [
    'is moved with an owner',
    `${APP}RUN ${NPM},uid=7 npm ci\n`,
    `${IN_ROOT}: its own home is /home/app.`,
    `${APP}RUN --mount=type=cache,target=/home/app/.npm,uid=7 npm ci\n`,
  ],
  [
    'stays where a variable is in its place',
    `${APP}ENV D=/root\nRUN --mount=type=cache,target=$D/.npm npm ci\n`,
    `${IN_ROOT}: its own home is /home/app.`,
    undefined,
  ],
  [
    'is moved with another',
    `${APP}RUN ${NPM} --mount=type=cache,target=/root npm ci\n`,
    `${IN_ROOT}: its own home is /home/app.`,
    `${APP}RUN --mount=type=cache,target=/home/app/.npm,uid=7,gid=7 --mount=type=cache,target=/home/app,uid=7,gid=7 npm ci\n`,
  ],
  [
    'stays with another one where it has to',
    `${APP}ENV D=/root\nRUN --mount=type=cache,target=$D/.npm --mount=type=cache,target=/c npm ci\n`,
    `${IN_ROOT}: its own home is /home/app.`,
    undefined,
  ],
  [
    'a secret is moved as well',
    `${APP}RUN --mount=type=secret,id=n,dst=/root/.npmrc npm ci\n`,
    'warning: The secret lies in /root/.npmrc, in the home of root. USER app may not enter it: its own home is /home/app.',
    `${APP}RUN --mount=type=secret,id=n,dst=/home/app/.npmrc,uid=7,gid=7 npm ci\n`,
  ],
] as const) {
  rule(`what lies in the home of root ${sentence}`, () => {
    assert.equal(found(deniedMount, text), [message]);
    const [{ fix: move, notes } = {}] = deniedMount.check(subjectOf({ path: 'Dockerfile', text }, {}));
    assert.is(move && applyEdits(text, move.edits), edited);
    assert.is(notes?.[0], edited === undefined ? 'Mount it in the home of the user, with uid= and gid=.' : undefined);
  });
}

rule('where the home of root is open, an owner is enough', () => {
  const text = `FROM debian:12\nRUN useradd -u 7 app && chmod 755 /root\nUSER app\nRUN ${NPM} npm ci\n`;
  assert.equal(found(deniedMount, text), ['warning: The cache belongs to root, and USER app may not write to it.']);
  const [{ fix: given } = {}] = deniedMount.check(subjectOf({ path: 'Dockerfile', text }, {}));
  assert.is(given && applyEdits(text, given.edits), text.replace(NPM, `${NPM},uid=7,gid=7`));
});

rule('of a number nobody knows the home', () => {
  const text = `FROM example.com/x\nUSER 7:7\nRUN ${NPM} npm ci\n`;
  assert.equal(found(deniedMount, text), [
    'warning: The cache lies in /root/.npm, in the home of root. USER 7:7 may not enter it.',
  ]);
});

for (const [sentence, lines, isFound] of [
  ['for the one command', 'RUN --mount=type=cache,target=/tmp/.cache GOCACHE=/tmp/go xx-go build', false],
  ['for all commands', 'ENV GOCACHE=/tmp/go\nRUN --mount=type=cache,target=/home/x/.cache/go-build go build', false],
  ['below the mount', 'ENV GOCACHE=/c/.cache/go\nRUN --mount=type=cache,target=/c/.cache go build', true],
  ['that hangs on something else', 'ENV GOCACHE=go\nRUN --mount=type=cache,target=/c/.cache go build', true],
  [
    'for one tool of two',
    'ENV GOCACHE=/tmp/go\nRUN --mount=type=cache,target=/c/.cache go build && pip install x',
    true,
  ],
  ['for a tool that keeps it elsewhere', 'ENV GOCACHE=/tmp/go\nRUN --mount=type=cache,target=/c/.npm npm ci', true],
  ['for a secret', 'ENV GOCACHE=/tmp/go\nRUN --mount=type=secret,id=a,target=/c/.cache go build', true],
] as const) {
  rule(`a variable names another place ${sentence}`, () => {
    assert.is(found(deniedMount, `FROM debian:12\nUSER 1000:1000\n${lines}\n`).length, isFound ? 1 : 0);
  });
}

rule('root may use them all', () => {
  assert.equal(found(deniedMount, 'FROM debian:12\nRUN --mount=type=cache,target=/c x\nUSER 1000\n'), []);
});

rule('all mounts of a line are given to the user', async () => {
  const text =
    'FROM debian:12\nUSER 1000:1000\nRUN --mount=type=cache,target=/c --mount=type=secret,id=s x\nCMD ["sleep", "1"]\n';
  const fixed = await fix({ path: 'Dockerfile', text }, {}, new Set(['safe']));
  assert.ok(
    fixed.text.includes(
      'RUN --mount=type=cache,target=/c,uid=1000,gid=1000 --mount=type=secret,id=s,uid=1000,gid=1000 x',
    ),
    fixed.text,
  );
});

rule.run();
