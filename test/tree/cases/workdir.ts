import type { Row } from './row.js';

/** WORKDIR and VOLUME. */
export const workdir: readonly Row[] = [
  [
    'WORKDIR makes all directories of the path',
    'WORKDIR /a/b',
    { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 755' },
  ],
  [
    'as the user, below USER',
    'USER 12:34\nWORKDIR /a/b',
    { '/a': 'directory 12:34 755', '/a/b': 'directory 12:34 755' },
  ],
  [
    'where only root may write, too',
    'USER 12:34\nWORKDIR /root/a',
    { '/root/a': 'directory 12:34 755', '/root': 'directory 0:0 700' },
  ],
  ['with the group of a name', 'USER games\nWORKDIR /a', { '/a': 'directory 5:60 755' }],
  [
    'with its number for a group where it is one, other than RUN',
    'USER 5\nWORKDIR /a\nRUN touch f',
    { '/a': 'directory 5:5 755', '/a/f': 'file 5:60 644' },
  ],
  ['as root for a name that is not there', 'USER nosuch\nWORKDIR /a', { '/a': 'directory 0:0 755' }],
  [
    'one that is there stays as it is',
    'RUN mkdir -m 700 /a && chown 12:34 /a\nWORKDIR /a',
    { '/a': 'directory 12:34 700' },
  ],
  [
    'a relative one lies below the last',
    'WORKDIR /a\nWORKDIR b/../c/',
    { '/a/c': 'directory 0:0 755', '/a/b': 'absent' },
  ],
  ['a relative one lies below the root', 'WORKDIR a', { '/a': 'directory 0:0 755' }],
  ['quotes and variables', 'ENV D=/srv\nWORKDIR "$D/q r"', { '/srv/q r': 'directory 0:0 755' }],
  [
    'behind a link',
    'RUN mkdir /real && ln -s /real /l\nWORKDIR /l/x',
    { '/real/x': 'directory 0:0 755', '/l': 'link 0:0 777' },
  ],
  ['a RUN runs in it', 'WORKDIR /a\nRUN touch x', { '/a/x': 'file 0:0 644' }],
  ['the user cannot write there', 'WORKDIR /a\nUSER 12:34\nRUN touch x', /exit code: 1/],
  ['VOLUME makes nothing', 'VOLUME /data', { '/data': 'absent' }],
  [
    'what is below stays, made before or after',
    'RUN mkdir /data && touch /data/a\nVOLUME /data\nRUN touch /data/b && chown -R 12:34 /data',
    { '/data': 'directory 12:34 755', '/data/a': 'file 12:34 644', '/data/b': 'file 12:34 644' },
  ],
  ['COPY below VOLUME stays', 'VOLUME /data\nCOPY a /data/', { '/data/a': 'file 0:0 644' }],
  [
    'the volume of a base image loses nothing either',
    'FROM postgres:16\nRUN touch /var/lib/postgresql/data/x',
    { '/var/lib/postgresql/data/x': 'file 0:0 644' },
  ],
];
