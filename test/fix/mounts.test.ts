import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { rootMounts } from '../../src/fix/mounts.js';
import { applyEdits } from '../../src/text/edit.js';
import { lastOf } from '../image/operations/read.js';

const mounts = suite('fix/mounts');

for (const [sentence, flags, expected] of [
  ['a cache', '--mount=type=cache,target=/c', '--mount=type=cache,target=/c,uid=5,gid=6'],
  ['a secret', '--mount=type=secret,id=s', '--mount=type=secret,id=s,uid=5,gid=6'],
  ['an agent', '--mount=type=ssh', '--mount=type=ssh,uid=5,gid=6'],
  [
    'one of two',
    '--mount=type=bind,source=x --mount=type=cache,target=/c',
    '--mount=type=bind,source=x --mount=type=cache,target=/c,uid=5,gid=6',
  ],
  ['its group is given', '--mount=type=cache,target=/c,gid=0', '--mount=type=cache,target=/c,gid=0,uid=5'],
  ['it has an owner', '--mount=type=cache,target=/c,uid=1', '--mount=type=cache,target=/c,uid=1'],
  ['all may read a secret', '--mount=type=secret,id=s,mode=0444', '--mount=type=secret,id=s,mode=0444'],
  [
    'that all may read a cache is not enough',
    '--mount=type=cache,target=/c,mode=0755',
    '--mount=type=cache,target=/c,mode=0755,uid=5,gid=6',
  ],
  ['a secret of one mode', '--mount=type=secret,id=s,mode=0400', '--mount=type=secret,id=s,mode=0400,uid=5,gid=6'],
  ['an agent for all', '--mount=type=ssh,mode=0666', '--mount=type=ssh,mode=0666'],
  ['a mode that nobody knows', '--mount=type=cache,target=/c,mode=$M', '--mount=type=cache,target=/c,mode=$M'],
  ['memory', '--mount=type=tmpfs,target=/c', '--mount=type=tmpfs,target=/c'],
  [
    'that all may write to a cache does not come true',
    '--mount=type=cache,target=/c,mode=0777',
    '--mount=type=cache,target=/c,mode=0777,uid=5,gid=6',
  ],
] as const) {
  mounts(sentence, () => {
    const text = `FROM a\nRUN ${flags} x`;
    const runner = { uid: 5, gid: 6, home: undefined, text };
    const edits = rootMounts(lastOf(text, 'run').mounts, runner).flatMap((each) => each.edits ?? []);
    assert.is(applyEdits(text, edits), `FROM a\nRUN ${expected} x`);
  });
}

mounts.run();
