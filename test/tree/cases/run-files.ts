import type { Row } from './row.js';

/** What commands make: whose it is, and with which mode. */
export const runFiles: readonly Row[] = [
  [
    'root makes files 644 and directories 755',
    'RUN touch /f && mkdir /d && ln -s f /l && : > /e',
    { '/f': 'file 0:0 644', '/d': 'directory 0:0 755', '/l': 'link 0:0 777', '/e': 'file 0:0 644' },
  ],
  [
    'what a user makes is his',
    'USER 12:34\nRUN touch /tmp/f && mkdir /tmp/d && ln -s f /tmp/l',
    { '/tmp/f': 'file 12:34 644', '/tmp/d': 'directory 12:34 755', '/tmp/l': 'link 12:34 777' },
  ],
  ['a number without an account has group 0', 'USER 12345\nRUN touch /tmp/f', { '/tmp/f': 'file 12345:0 644' }],
  ['a number of an account has its group', 'USER 5\nRUN touch /tmp/f', { '/tmp/f': 'file 5:60 644' }],
  ['a name has the group of its account', 'USER games\nRUN touch /tmp/f', { '/tmp/f': 'file 5:60 644' }],
  ['a name and the name of a group', 'USER games:adm\nRUN touch /tmp/f', { '/tmp/f': 'file 5:4 644' }],
  ['another user may not write where root makes', 'USER 12:34\nRUN mkdir /x', /exit code: 1/],
  [
    'umask holds to the end of the command',
    'RUN umask 077 && touch /f && mkdir /d\nRUN touch /g',
    { '/f': 'file 0:0 600', '/d': 'directory 0:0 700', '/g': 'file 0:0 644' },
  ],
  [
    'umask in a subshell holds there',
    'RUN (umask 077; touch /f); touch /g',
    { '/f': 'file 0:0 600', '/g': 'file 0:0 644' },
  ],
  [
    'a symbolic umask',
    'RUN umask u=rwx,g=rx,o= && touch /f && mkdir /d',
    { '/f': 'file 0:0 640', '/d': 'directory 0:0 750' },
  ],
  [
    'mkdir -p makes the parents',
    'RUN mkdir -p /a/b/c',
    { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 755', '/a/b/c': 'directory 0:0 755' },
  ],
  [
    'the mode of mkdir -p -m is of the last alone',
    'RUN mkdir -p -m 700 /a/b/c',
    { '/a': 'directory 0:0 755', '/a/b': 'directory 0:0 755', '/a/b/c': 'directory 0:0 700' },
  ],
  [
    'the mode of mkdir does not know umask',
    'RUN umask 077; mkdir -m 1777 /a && mkdir -m a=rwx,o-w /b',
    { '/a': 'directory 0:0 1777', '/b': 'directory 0:0 775' },
  ],
  [
    'mkdir -p leaves one that is there as it is',
    'RUN mkdir -m 700 /a && chown 12:34 /a\nRUN mkdir -p -m 755 /a',
    { '/a': 'directory 12:34 700' },
  ],
  ['mkdir of what is there fails', 'RUN mkdir /tmp', /exit code: 1/],
  [
    'touch leaves what is there as it is',
    'RUN touch /f && chmod 600 /f && chown 12:34 /f\nRUN touch /f',
    { '/f': 'file 12:34 600' },
  ],
  ['touch -c makes nothing', 'RUN touch -c /f', { '/f': 'absent' }],
  [
    'install -d',
    'RUN install -d /a/b && install -d -o games -g adm -m 750 /c/d /e',
    {
      '/a': 'directory 0:0 755',
      '/a/b': 'directory 0:0 755',
      '/c': 'directory 0:0 755',
      '/c/d': 'directory 5:4 750',
      '/e': 'directory 5:4 750',
    },
  ],
  [
    'install -d changes one that is there',
    'RUN mkdir -m 700 /a\nRUN install -d -o 12 -g 34 /a\nRUN mkdir -m 700 /b && install -d -m 711 /b',
    { '/a': 'directory 12:34 755', '/b': 'directory 0:0 711' },
  ],
  [
    'install of files',
    'COPY secret run.sh /s/\nRUN install /s/secret /a && install -m 600 -o 12 /s/run.sh /s/secret /srv/ && install -D -m 640 -g 34 /s/secret /n/o/b',
    {
      '/a': 'file 0:0 755',
      '/srv/run.sh': 'file 12:0 600',
      '/srv/secret': 'file 12:0 600',
      '/n/o': 'directory 0:0 755',
      '/n/o/b': 'file 0:34 640',
    },
  ],
  [
    'setgid of a directory is inherited',
    'RUN mkdir /g && chgrp 34 /g && chmod 2775 /g && touch /g/f && mkdir /g/d && mkdir -m 700 /g/e',
    {
      '/g': 'directory 0:34 2775',
      '/g/f': 'file 0:34 644',
      '/g/d': 'directory 0:34 2755',
      '/g/e': 'directory 0:34 2700',
    },
  ],
  ['COPY does not inherit it', 'RUN mkdir /g && chgrp 34 /g && chmod 2775 /g\nCOPY a /g/', { '/g/a': 'file 0:0 644' }],
  ['a fifo is none of the three', 'RUN mkfifo -m 600 /p', { '/p': 'other 0:0 600' }],
];
