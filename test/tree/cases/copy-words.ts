import type { Row } from './row.js';

/** Patterns, links and variables in the words of COPY. */
export const copyWords: readonly Row[] = [
  [
    'a star takes hidden files, and of a directory the contents',
    'COPY d/* /x/',
    {
      '/x/one': 'file 0:0 644',
      '/x/.hidden': 'file 0:0 644',
      '/x/sub': 'absent',
      '/x/three': 'file 0:0 755',
      '/x/ignored': 'absent',
    },
  ],
  ['a star that stands for one file may name a file', 'COPY secre* /x', { '/x': 'file 0:0 600' }],
  [
    'a question mark and a class',
    'COPY ? run.[s]h /x/',
    {
      '/x/a': 'file 0:0 644',
      '/x/b': 'file 0:0 644',
      '/x/d': 'absent',
      '/x/one': 'file 0:0 644',
      '/x/run.sh': 'file 0:0 755',
    },
  ],
  ['a star that stands for nothing makes nothing', 'COPY *.nosuch /x/', { '/x': 'absent' }],
  ['a star among others may stand for nothing', 'COPY a nosuch* /x/', { '/x/a': 'file 0:0 644' }],
  ['a link that is named is followed', 'COPY link /x', { '/x': 'file 0:0 644' }],
  [
    'a link to a directory that is named is followed',
    'COPY dlink /x',
    { '/x': 'directory 0:0 755', '/x/one': 'file 0:0 644' },
  ],
  ['a link that a star finds', 'COPY lin* /x/', { '/x/link': 'file 0:0 644' }],
  ['a link in a directory stays one', 'COPY d/ /x/', { '/x/link': 'link 0:0 777' }],
  ['a link to nowhere that is named is refused', 'COPY dangling /x', /not found/],
  [
    'a target behind a link is where the link leads',
    'RUN mkdir -m 711 /real && ln -s /real /l\nCOPY a /l/\nCOPY b /l\nCOPY secret /l/s',
    {
      '/l': 'link 0:0 777',
      '/real': 'directory 0:0 711',
      '/real/a': 'file 0:0 644',
      '/real/b': 'file 0:0 644',
      '/real/s': 'file 0:0 600',
    },
  ],
  [
    'a link at the target is written through',
    'RUN touch /real && chmod 600 /real && ln -s /real /l\nCOPY a /l',
    { '/l': 'link 0:0 777', '/real': 'file 0:0 644' },
  ],
  [
    'a link to nowhere at the target is written through',
    'RUN ln -s /real /l\nCOPY a /l',
    { '/l': 'link 0:0 777', '/real': 'file 0:0 644' },
  ],
  [
    'a copied link takes the place of a file',
    'RUN mkdir /x && touch /x/link\nCOPY d /x',
    { '/x/link': 'link 0:0 777' },
  ],
  [
    'variables and their defaults',
    'ARG D=/srv\nENV E=/env F=\nCOPY a ${D}/a\nCOPY a $E/b\nCOPY a ${NONE:-/none}/c\nCOPY a ${F:-/empty}/d\nCOPY a /s${F-/no}/e\nCOPY a /p${E:+/plus}/f',
    {
      '/srv/a': 'file 0:0 644',
      '/env/b': 'file 0:0 644',
      '/none/c': 'file 0:0 644',
      '/empty/d': 'file 0:0 644',
      '/s/e': 'file 0:0 644',
      '/p/plus/f': 'file 0:0 644',
    },
  ],
  [
    'variables with patterns',
    'ENV P=/opt/app.tar.gz\nCOPY a ${P%.*}\nCOPY a ${P%%.*}\nCOPY a /x/${P##*/}\nCOPY a /y/${P#*.}\nCOPY a ${P/app/web}\nCOPY a ${P//t/T}',
    {
      '/opt/app.tar': 'file 0:0 644',
      '/opt/app': 'file 0:0 644',
      '/x/app.tar.gz': 'file 0:0 644',
      '/y/tar.gz': 'file 0:0 644',
      '/opt/web.tar.gz': 'file 0:0 644',
      '/opT/app.Tar.gz': 'file 0:0 644',
    },
  ],
  [
    'a variable in quotes that hold it back',
    'ENV D=/srv\nCOPY a \'$D/a\'\nCOPY b "$D/b"\nCOPY a \\$D/c',
    { '/$D/a': 'file 0:0 644', '/srv/b': 'file 0:0 644', '/$D/c': 'file 0:0 644' },
  ],
  ['an unset variable is nothing', 'COPY a $NONE/x', { '/x': 'file 0:0 644' }],
  ['a source is a variable', 'ARG NAME=secret\nCOPY $NAME /x/', { '/x/secret': 'file 0:0 600' }],
  [
    'an argument of the build',
    'ARG D=/no\nCOPY a $D/a',
    { '/yes/a': 'file 0:0 644', '/no': 'absent' },
    { buildArgs: { D: '/yes' } },
  ],
  [
    'an argument above FROM is not known below',
    'ARG D=/top\nFROM debian:bookworm\nCOPY a $D/a',
    { '/a': 'file 0:0 644', '/top': 'absent' },
  ],
  ['but for its name', 'ARG D=/top\nFROM debian:bookworm\nARG D\nCOPY a $D/a', { '/top/a': 'file 0:0 644' }],
];
