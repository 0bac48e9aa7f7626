import type { Row } from './row.js';

/** COPY of files of the context: where they come to lie, and as whose. */
export const copy: readonly Row[] = [
  [
    'what is copied is root’s and keeps its mode',
    'COPY a secret run.sh group setuid /x/',
    {
      '/x': 'directory 0:0 755',
      '/x/a': 'file 0:0 644',
      '/x/secret': 'file 0:0 600',
      '/x/run.sh': 'file 0:0 755',
      '/x/group': 'file 0:0 660',
      '/x/setuid': 'file 0:0 4755',
    },
  ],
  ['USER does not own what is copied below it', 'USER daemon\nCOPY a /x/a', { '/x/a': 'file 0:0 644' }],
  [
    'quotes are no part of a name',
    'COPY "a" \'b\' "/q"/\'r\'/',
    { '/q/r/a': 'file 0:0 644', '/q/r/b': 'file 0:0 644' },
  ],
  [
    'a blank in quotes parts words all the same',
    'COPY a "/q r"',
    /unexpected end of statement while looking for matching double-quote/,
  ],
  ['a blank behind a backslash, too', 'COPY a /q\\ r', /"\/q": not found/],
  ['the exec form takes blanks', 'COPY ["sp ace", "/x/sp ace"]', { '/x/sp ace': 'file 0:0 644' }],
  [
    'a relative target lies below WORKDIR',
    'WORKDIR /w\nCOPY a x/y\nCOPY b .\nCOPY secret ./z/\nCOPY group ..',
    {
      '/w/x': 'directory 0:0 755',
      '/w/x/y': 'file 0:0 644',
      '/w/b': 'file 0:0 644',
      '/w/z/secret': 'file 0:0 600',
      '/group': 'file 0:0 660',
    },
  ],
  ['a relative target lies below the root without WORKDIR', 'COPY a root/.cfg', { '/root/.cfg': 'file 0:0 644' }],
  [
    'doubled slashes and dots are nothing',
    'COPY a //root//.cfg\nCOPY b /./srv/../opt/b',
    { '/root/.cfg': 'file 0:0 644', '/opt/b': 'file 0:0 644', '/srv/b': 'absent' },
  ],
  [
    'a slash at the end makes a directory',
    'COPY a /no/slash\nCOPY b /with/slash/',
    {
      '/no/slash': 'file 0:0 644',
      '/with/slash': 'directory 0:0 755',
      '/with/slash/b': 'file 0:0 644',
    },
  ],
  [
    'a directory that is there takes a file in, slash or not',
    'RUN mkdir -m 700 /there\nCOPY a /there\nCOPY b /there/',
    { '/there': 'directory 0:0 700', '/there/a': 'file 0:0 644', '/there/b': 'file 0:0 644' },
  ],
  ['of several sources the last one is the file, without a slash', 'COPY a b /x', { '/x': 'file 0:0 644 "b\\n"' }],
  [
    'several sources go into a directory that is there',
    'RUN mkdir -m 700 /x\nCOPY a b /x',
    { '/x': 'directory 0:0 700', '/x/a': 'file 0:0 644', '/x/b': 'file 0:0 644' },
  ],
  ['a source that is not there is refused', 'COPY nosuch /x', /"\/nosuch": not found/],
  ['a source cannot leave the context', 'COPY ../a /x/a', { '/x/a': 'file 0:0 644' }],
];
