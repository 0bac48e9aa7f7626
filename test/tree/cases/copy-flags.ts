import type { Row } from './row.js';

/** COPY with `--chmod`, `--link`, `--parents`, `--exclude`. */
export const copyFlags: readonly Row[] = [
  [
    'an octal mode',
    'COPY --chmod=640 run.sh /x\nCOPY --chmod=0400 a /y\nCOPY --chmod=4711 a /z',
    { '/x': 'file 0:0 640', '/y': 'file 0:0 400', '/z': 'file 0:0 4711' },
  ],
  [
    'an octal mode is that of directories as well, and of those on the way',
    'COPY --chmod=640 d /n/x',
    {
      '/n': 'directory 0:0 640',
      '/n/x': 'directory 0:0 640',
      '/n/x/one': 'file 0:0 640',
      '/n/x/sub': 'directory 0:0 640',
      '/n/x/link': 'link 0:0 777',
    },
  ],
  [
    'a symbolic mode',
    'COPY --chmod=u=rwX,go=rX d /x\nCOPY --chmod=+x a /y\nCOPY --chmod=go-rwx run.sh /z\nCOPY --chmod=g=u secret /g',
    {
      '/x': 'directory 0:0 755',
      '/x/two': 'file 0:0 644',
      '/x/sub': 'directory 0:0 755',
      '/x/sub/three': 'file 0:0 755',
      '/y': 'file 0:0 755',
      '/z': 'file 0:0 700',
      '/g': 'file 0:0 660',
    },
  ],
  ['a mode of a variable', 'ARG M=600\nCOPY --chmod=$M a /x', { '/x': 'file 0:0 600' }],
  ['a mode that is none is refused', 'COPY --chmod=rw a /x', /invalid syntax/],
  ['a number that is none', 'COPY --chmod=899 a /x', /invalid chmod parameter: '899'/],
  [
    'a directory that is there keeps its mode',
    'RUN mkdir -m 700 /x\nCOPY --chmod=711 --chown=1:1 d /x',
    { '/x': 'directory 0:0 700', '/x/sub': 'directory 1:1 711', '/x/two': 'file 1:1 711' },
  ],
  [
    '--link makes the directories on the way anew',
    'RUN mkdir -m 700 /x && chown 5:6 /x && touch /x/old\nCOPY --link a /x/',
    { '/x': 'directory 0:0 755', '/x/old': 'file 0:0 644', '/x/a': 'file 0:0 644' },
  ],
  [
    '--link puts a directory in the place of a link',
    'RUN mkdir /real && touch /real/old && ln -s /real /l\nCOPY --link a /l/',
    { '/l': 'directory 0:0 755', '/l/a': 'file 0:0 644', '/real/a': 'absent', '/l/old': 'absent' },
  ],
  [
    '--link does not know what is a directory',
    'RUN mkdir -p /x/y\nCOPY --link a /x',
    { '/x': 'file 0:0 644', '/x/y': 'absent' },
  ],
  [
    '--link with an owner',
    'COPY --link --chown=12:34 --chmod=600 a /n/x',
    { '/n': 'directory 12:34 600', '/n/x': 'file 12:34 600' },
  ],
  ['--link does not know accounts', 'COPY --link --chown=games a /x', /invalid user|games/],
  [
    '--parents keeps the directories, with their modes',
    'COPY --parents packages/*/package.json /x/',
    {
      '/x/packages': 'directory 0:0 755',
      '/x/packages/x/package.json': 'file 0:0 644',
      '/x/packages/y': 'directory 0:0 700',
      '/x/packages/y/package.json': 'file 0:0 600',
      '/x/packages/y/src': 'absent',
    },
  ],
  [
    '--parents from a dot on',
    'COPY --parents packages/./y/src /x/',
    { '/x/packages': 'absent', '/x/y': 'directory 0:0 700', '/x/y/src/main.c': 'file 0:0 644' },
  ],
  [
    '--parents with an owner',
    'COPY --parents --chown=12:34 packages/y/src /x/',
    {
      '/x': 'directory 12:34 755',
      '/x/packages/y': 'directory 12:34 700',
      '/x/packages/y/src/main.c': 'file 12:34 644',
    },
  ],
  [
    '--exclude',
    'COPY --exclude=two --exclude=*/three d /x',
    { '/x/one': 'file 0:0 644', '/x/two': 'absent', '/x/sub': 'directory 0:0 750', '/x/sub/three': 'absent' },
  ],
  ['--exclude at any depth', 'COPY --exclude=**/three d /x', { '/x/one': 'file 0:0 644', '/x/sub/three': 'absent' }],
  ['--exclude does not bear a link to nowhere', 'COPY --exclude=**/three . /x', /"\/dangling": not found/],
];
