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
  [
    'its target is moved, and no other field',
    '--mount=type=cache,id=/root/.npm,source=/root/.npm-cache,from=x,target=/root/.npm',
    '--mount=type=cache,id=/root/.npm,source=/root/.npm-cache,from=x,target=/home/u/.npm,uid=5,gid=6',
  ],
  [
    'a target by another name, in front',
    '--mount=DST=/root/.npm,type=cache',
    '--mount=DST=/home/u/.npm,type=cache,uid=5,gid=6',
  ],
  [
    'a target by its long name, with a slash behind it',
    '--mount=type=cache,destination=/root/.npm/',
    '--mount=type=cache,destination=/home/u/.npm/,uid=5,gid=6',
  ],
  ['two targets', '--mount=type=cache,target=/root/a,dst=/root/a', '--mount=type=cache,target=/root/a,dst=/root/a'],
  [
    'a place by default',
    '--mount=type=secret,id=target=/root/a,target=$D/a',
    '--mount=type=secret,id=target=/root/a,target=$D/a,uid=5,gid=6',
  ],
  [
    'an owner who cannot come to it',
    '--mount=type=cache,target=/root/.npm,uid=5',
    '--mount=type=cache,target=/home/u/.npm,uid=5',
  ],
  [
    'a mode of what nobody comes to',
    '--mount=type=secret,id=s,target=/root/s,mode=0444',
    '--mount=type=secret,id=s,target=/home/u/s,mode=0444,uid=5,gid=6',
  ],
  ['the home of root with an owner', '--mount=type=cache,target=/root,uid=5', '--mount=type=cache,target=/root,uid=5'],
] as const) {
  mounts(sentence, () => {
    const text = `FROM a\nRUN ${flags} x`;
    const runner = { uid: 5, gid: 6, home: '/home/u', isShut: () => true, text };
    const edits = rootMounts(lastOf(text, 'run').mounts, runner).flatMap((each) => each.edits ?? []);
    assert.is(applyEdits(text, edits), `FROM a\nRUN ${expected} x`);
  });
}

mounts.run();
