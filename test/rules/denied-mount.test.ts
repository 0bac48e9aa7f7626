import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fix } from '../../src/report/fix.js';
import { deniedMount } from '../../src/rules/denied-mount.js';
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
