import type { Row } from './row.js';

/** COPY --chown: whose it is. */
export const copyOwner: readonly Row[] = [
  ['two numbers', 'COPY --chown=12:34 a /x', { '/x': 'file 12:34 644' }],
  ['one number is the group as well', 'COPY --chown=1234 a /x', { '/x': 'file 1234:1234 644' }],
  ['one number is the group as well, whatever the account has', 'COPY --chown=5 a /x', { '/x': 'file 5:5 644' }],
  ['two names', 'COPY --chown=games:adm a /x', { '/x': 'file 5:4 644' }],
  ['one name has the group of its account', 'COPY --chown=games a /x', { '/x': 'file 5:60 644' }],
  [
    'a name and a number',
    'COPY --chown=games:34 a /x\nCOPY --chown=34:games a /y',
    { '/x': 'file 5:34 644', '/y': 'file 34:60 644' },
  ],
  ['a group alone', 'COPY --chown=:34 a /x', { '/x': 'file 0:34 644' }],
  ['a user and a colon', 'COPY --chown=12: a /x', { '/x': 'file 12:12 644' }],
  [
    'a name that is not there is root, and a group that is not there none',
    'COPY --chown=nosuch a /x\nCOPY --chown=nosuch:34 a /y\nCOPY --chown=games:nosuch a /z',
    { '/x': 'file 0:0 644', '/y': 'file 0:34 644', '/z': 'file 5:60 644' },
  ],
  ['names need a system', 'FROM scratch\nCOPY --chown=games a /x', /invalid user index -1/],
  ['a name and a colon', 'COPY --chown=games: a /x', { '/x': 'file 5:60 644' }],
  ['an account that a RUN makes', 'RUN useradd -u 1500 app\nCOPY --chown=app a /x', { '/x': 'file 1500:1500 644' }],
  ['a variable', 'ARG U=12\nCOPY --chown=${U}:${U} a /x', { '/x': 'file 12:12 644' }],
  [
    'directories on the way are the owner’s as well',
    'COPY --chown=12:34 a /n1/n2/a',
    { '/n1': 'directory 12:34 755', '/n1/n2': 'directory 12:34 755', '/n1/n2/a': 'file 12:34 644' },
  ],
  [
    'directories on the way that are there stay whose they are',
    'COPY --chown=12:34 a /usr/n2/a',
    { '/usr': 'directory 0:0 755', '/usr/n2': 'directory 12:34 755' },
  ],
  [
    'all in a directory, and the new directory, is the owner’s',
    'COPY --chown=12:34 d /x',
    {
      '/x': 'directory 12:34 755',
      '/x/one': 'file 12:34 644',
      '/x/sub': 'directory 12:34 750',
      '/x/link': 'link 12:34 777',
    },
  ],
  [
    'a directory that is there stays whose it is when another is copied onto it, those in it do not',
    'RUN mkdir -p /x/sub && touch /x/old\nCOPY --chown=12:34 d /x',
    {
      '/x': 'directory 0:0 755',
      '/x/old': 'file 0:0 644',
      '/x/one': 'file 12:34 644',
      '/x/sub': 'directory 12:34 750',
    },
  ],
  [
    'a directory that is there stays whose it is when a file is copied into it',
    'RUN mkdir /x\nCOPY --chown=12:34 a /x/',
    { '/x': 'directory 0:0 755', '/x/a': 'file 12:34 644' },
  ],
  [
    'the directory of WORKDIR stays root’s below COPY --chown',
    'WORKDIR /w\nCOPY --chown=12:34 a .\nWORKDIR /v\nCOPY --chown=12:34 d .',
    { '/w': 'directory 0:0 755', '/w/a': 'file 12:34 644', '/v': 'directory 0:0 755', '/v/one': 'file 12:34 644' },
  ],
  ['setuid stays with a new owner', 'COPY --chown=12:34 setuid /x', { '/x': 'file 12:34 4755' }],
];
