import { gzipSync } from 'node:zlib';
import type { Context, Piece } from '../context.js';
import { archiveOf } from '../tar-write.js';

export const file = (mode: number, content: string | Buffer = 'text\n'): Piece => ({ kind: 'file', mode, content });
export const directory = (mode: number): Piece => ({ kind: 'directory', mode });
export const link = (to: string): Piece => ({ kind: 'link', to });

const ARCHIVE = archiveOf([
  { path: 't', kind: 'directory', owner: 1234, group: 2345, mode: 0o750 },
  { path: 't/own', kind: 'file', owner: 1234, group: 2345, mode: 0o640, content: 'own\n' },
  { path: 't/root', kind: 'file', owner: 0, group: 0, mode: 0o4755, content: 'root\n' },
  { path: 't/link', kind: 'link', owner: 1234, group: 2345, mode: 0o777, to: 'own' },
  { path: 'n/o/parents', kind: 'file', owner: 7, group: 8, mode: 0o600, content: 'alone\n' },
]);

/** An archive that has an entry for the directory it is packed in, as `tar -C DIR .` makes it. */
const WITH_TOP = archiveOf([
  { path: './', kind: 'directory', owner: 1234, group: 2345, mode: 0o700 },
  { path: './x', kind: 'file', owner: 1234, group: 2345, mode: 0o644, content: 'x\n' },
]);

/** An archive of a file system: it names directories that an image has. */
const OF_ROOT = archiveOf([
  { path: 'etc', kind: 'directory', owner: 1234, group: 2345, mode: 0o700 },
  { path: 'etc/new', kind: 'file', owner: 1234, group: 2345, mode: 0o600, content: 'new\n' },
  { path: 'tmp', kind: 'directory', owner: 0, group: 0, mode: 0o755 },
]);

/** The files that every case of the lab has. */
export const CONTEXT: Context = {
  '.dockerignore': file(0o644, 'ignored\nd/ignored\n'),
  a: file(0o644, 'a\n'),
  b: file(0o644, 'b\n'),
  secret: file(0o600, 'secret\n'),
  'run.sh': file(0o755, '#!/bin/sh\nexec "$@"\n'),
  group: file(0o660, 'group\n'),
  setuid: file(0o4755, 'setuid\n'),
  'sp ace': file(0o644, 'space\n'),
  ignored: file(0o644, 'ignored\n'),
  'd/one': file(0o644, 'one\n'),
  'd/two': file(0o600, 'two\n'),
  'd/.hidden': file(0o644, 'hidden\n'),
  'd/ignored': file(0o644, 'ignored\n'),
  'd/link': link('one'),
  'd/sub': directory(0o750),
  'd/sub/three': file(0o755, 'three\n'),
  private: directory(0o700),
  'private/key': file(0o600, 'key\n'),
  shared: directory(0o2775),
  'shared/x': file(0o664, 'x\n'),
  empty: directory(0o711),
  'root/etc': directory(0o700),
  'root/etc/new.conf': file(0o600, 'new\n'),
  'root/tmp': directory(0o755),
  'root/tmp/x': file(0o644, 'x\n'),
  'packages/x/package.json': file(0o644, '{}\n'),
  'packages/y': directory(0o700),
  'packages/y/package.json': file(0o600, '{}\n'),
  'packages/y/src/main.c': file(0o644, 'main\n'),
  link: link('a'),
  dlink: link('d'),
  dangling: link('/nowhere'),
  'one.tar': file(0o600, ARCHIVE),
  'one.tar.gz': file(0o600, gzipSync(ARCHIVE)),
  'top.tar': file(0o600, WITH_TOP),
  'root.tar': file(0o600, OF_ROOT),
  'text.gz': file(0o600, gzipSync('no archive\n')),
};
