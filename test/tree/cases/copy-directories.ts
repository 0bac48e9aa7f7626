import { directory, file } from './context.js';
import type { Row } from './row.js';

/** COPY of directories: their contents, and what becomes of a directory that is there. */
export const copyDirectories: readonly Row[] = [
  [
    'of a directory the contents are copied',
    'COPY d /x',
    {
      '/x': 'directory 0:0 755',
      '/x/d': 'absent',
      '/x/one': 'file 0:0 644',
      '/x/two': 'file 0:0 600',
      '/x/.hidden': 'file 0:0 644',
      '/x/link': 'link 0:0 777',
      '/x/sub': 'directory 0:0 750',
      '/x/sub/three': 'file 0:0 755',
    },
  ],
  [
    'with several sources, too, of a directory the contents',
    'COPY a d /x/',
    { '/x/a': 'file 0:0 644', '/x/one': 'file 0:0 644', '/x/d': 'absent' },
  ],
  [
    '.dockerignore leaves files out',
    'COPY . /x/',
    { '/x/a': 'file 0:0 644', '/x/ignored': 'absent', '/x/d/ignored': 'absent' },
  ],
  [
    'the Dockerfile and .dockerignore are copied, too',
    'COPY . /x',
    { '/x/Dockerfile': 'file 0:0 644', '/x/.dockerignore': 'file 0:0 644' },
  ],
  [
    'a new target is 755, whatever the mode of the directory that is copied',
    'COPY private /x',
    { '/x': 'directory 0:0 755', '/x/key': 'file 0:0 600' },
  ],
  [
    'setgid of that directory is not copied either',
    'COPY shared /x',
    { '/x': 'directory 0:0 755', '/x/x': 'file 0:0 664' },
  ],
  ['an empty directory makes its target', 'COPY empty /x', { '/x': 'directory 0:0 755' }],
  [
    'a target that is there stays as it is, and keeps what is in it',
    'RUN mkdir -m 755 /x && touch /x/old && chown 5:6 /x\nCOPY private /x',
    { '/x': 'directory 5:6 755', '/x/old': 'file 0:0 644', '/x/key': 'file 0:0 600' },
  ],
  [
    'directories below the target get the owner and mode of those that are copied over them',
    'RUN mkdir -p /x/sub && touch /x/sub/old && chown -R 5:6 /x\nCOPY d /x',
    { '/x': 'directory 5:6 755', '/x/sub': 'directory 0:0 750', '/x/sub/old': 'file 5:6 644' },
  ],
  [
    'directories of the system get the modes of those that are copied over them',
    'COPY root /',
    {
      '/etc': 'directory 0:0 700',
      '/etc/new.conf': 'file 0:0 600',
      '/tmp': 'directory 0:0 755',
      '/tmp/x': 'file 0:0 644',
    },
  ],
  [
    'a file that is there is replaced, owner and mode too',
    'RUN touch /x && chown 5:6 /x && chmod 666 /x\nCOPY a /x',
    { '/x': 'file 0:0 644' },
  ],
  [
    'a file cannot replace a directory of the copied',
    'RUN mkdir -p /x/one\nCOPY d /x',
    /cannot (?:copy|replace|overwrite)/,
  ],
  [
    'a mode that a directory below has is copied',
    'COPY open /x',
    { '/x': 'directory 0:0 755', '/x/y': 'directory 0:0 1777', '/x/y/f': 'file 0:0 666' },
    { context: { open: directory(0o777), 'open/y': directory(0o1777), 'open/y/f': file(0o666) } },
  ],
];
