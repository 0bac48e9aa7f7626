import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changedMode } from '../../../src/image/files/modes.js';
import type { Kind } from '../../../src/image/files/node.js';

const modes = suite('image/files/modes');

type Row = readonly [written: string, before: number | undefined, after: number | undefined, kind?: Kind];

for (const [written, before, after, kind = 'file'] of [
  ['755', 0o600, 0o755],
  ['0', 0o777, 0],
  ['4755', 0, 0o4755],
  ['07777', 0, 0o7777],
  ['17777', 0, 0o7777],
  ['123456', 0o600, undefined],
  ['8', 0o600, undefined],
  ['755', 0o2755, 0o755],
  ['755', undefined, 0o755],
  ['755', undefined, 0o755, 'directory'],
  ['755', 0o1777, 0o755, 'directory'],
  // Of a directory, GNU keeps set-id bits that a short number does not speak of, BusyBox takes them.
  ['755', 0o2755, undefined, 'directory'],
  ['755', 0o4755, undefined, 'directory'],
  ['0755', 0o2755, undefined, 'directory'],
  ['00755', 0o2755, 0o755, 'directory'],
  ['2755', 0o2755, 0o2755, 'directory'],
  ['u+x', 0o644, 0o744],
  ['g+w', 0o644, 0o664],
  ['o+w', 0o644, 0o646],
  ['a+x', 0o644, 0o755],
  ['ug+x', 0o644, 0o754],
  ['u-w', 0o644, 0o444],
  ['go-r', 0o644, 0o600],
  ['a-rwx', 0o777, 0],
  ['u=r', 0o644, 0o444],
  ['g=', 0o644, 0o604],
  ['o=rwx', 0o640, 0o647],
  ['a=rx', 0o600, 0o555],
  ['a=rx', undefined, 0o555],
  ['ugo=rx', undefined, 0o555],
  ['ug=rx', undefined, undefined],
  ['a+rx', undefined, undefined],
  ['a=X', undefined, undefined],
  ['u+x', undefined, undefined],
  ['u+s', 0o755, 0o4755],
  ['g+s', 0o755, 0o2755],
  ['o+s', 0o755, 0o755],
  ['a+s', 0o755, 0o6755],
  ['u-s', 0o6755, 0o2755],
  ['+t', 0o755, 0o1755],
  ['a+t', 0o755, 0o1755],
  ['u+t', 0o755, 0o755],
  ['o+t', 0o755, 0o1755],
  ['o=', 0o1777, 0o770],
  ['u=rwx', 0o4700, 0o700],
  // Without a class the umask holds back.
  ['+x', 0o644, 0o755],
  ['+w', 0o444, 0o644],
  ['-w', 0o666, 0o466],
  ['=r', 0o666, 0o466],
  // X is x where anybody has it, and of directories.
  ['a+X', 0o644, 0o644],
  ['a+X', 0o744, 0o755],
  ['a+X', 0o645, 0o755],
  ['a+X', 0o654, 0o755],
  ['a+X', 0o644, 0o755, 'directory'],
  ['u=rwX,go=rX', 0o600, 0o644],
  ['u=rwX,go=rX', 0o700, 0o755],
  ['u=rwX,go=rX', 0o600, 0o755, 'directory'],
  // Letters of another class give what it has.
  ['g=u', 0o640, 0o660],
  ['o=g', 0o640, 0o644],
  ['u=o', 0o604, 0o404],
  ['g+u', 0o740, 0o770],
  ['go=u', 0o750, 0o777],
  ['g-o', 0o664, 0o624],
  // Several at once.
  ['u+x,g-w', 0o664, 0o744],
  ['u-w+x', 0o644, 0o544],
  ['u=rwx,g=rx,o=', 0, 0o750],
  ['u+x,', 0o644, undefined],
  ['u+x,z', 0o644, undefined],
  ['u', 0o644, undefined],
  ['u+k', 0o644, undefined],
  ['', 0o644, undefined],
  ['?', 0o644, undefined],
  ['rwx', 0o644, undefined],
] satisfies readonly Row[] as readonly Row[]) {
  const from = before === undefined ? 'an unknown mode' : before.toString(8);
  modes(`${written} makes of ${from} of a ${kind} ${after?.toString(8) ?? 'nobody knows what'}`, () =>
    assert.is(changedMode(written, before, kind), after),
  );
}

modes('X of what may be a directory is not known where nobody executes it', () => {
  assert.is(changedMode('a+X', 0o644, undefined), undefined);
  assert.is(changedMode('a+X', 0o744, undefined), 0o755);
});

for (const [written, umask, after] of [
  ['+w', 0, 0o666],
  ['+w', 0o077, 0o644],
  ['+x', 0o077, 0o744],
  ['+x', 'unknown', undefined],
  ['a+x', 'unknown', 0o755],
  ['700', 'unknown', 0o700],
] as const) {
  modes(`${written} with umask ${umask.toString(8)}`, () =>
    assert.is(changedMode(written, 0o644, 'file', umask), after),
  );
}

modes.run();
