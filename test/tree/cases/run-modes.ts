import type { Row } from './row.js';

const TREE = 'RUN mkdir -p /x/y && touch /x/f /x/y/g && chmod 755 /x/f && ln -s /x/f /l && ln -s /etc /x/out';

/** chmod. */
export const runModes: readonly Row[] = [
  [
    'chmod by number',
    'RUN touch /a /b && chmod 600 /a && chmod 4711 /b && mkdir /d && chmod 1777 /d',
    { '/a': 'file 0:0 600', '/b': 'file 0:0 4711', '/d': 'directory 0:0 1777' },
  ],
  [
    'a number of three digits takes setgid from a file, and not from a directory',
    'RUN touch /f && mkdir /d && chmod 2755 /f /d && chmod 700 /f /d',
    { '/f': 'file 0:0 700', '/d': 'directory 0:0 2700' },
  ],
  ['but for five digits', 'RUN mkdir /d && chmod 2755 /d && chmod 00700 /d', { '/d': 'directory 0:0 700' }],
  [
    'chmod -R',
    `${TREE}\nRUN chmod -R 750 /x`,
    {
      '/x': 'directory 0:0 750',
      '/x/f': 'file 0:0 750',
      '/x/y': 'directory 0:0 750',
      '/x/y/g': 'file 0:0 750',
      '/x/out': 'link 0:0 777',
      '/etc': 'directory 0:0 755',
    },
  ],
  [
    'X is of directories and of what some may execute',
    `${TREE}\nRUN chmod -R u=rwX,go=rX /x`,
    { '/x': 'directory 0:0 755', '/x/f': 'file 0:0 755', '/x/y/g': 'file 0:0 644' },
  ],
  [
    'X after rights are taken',
    `${TREE}\nRUN chmod -R go-rwx,g+X /x`,
    { '/x': 'directory 0:0 710', '/x/f': 'file 0:0 710', '/x/y/g': 'file 0:0 600' },
  ],
  [
    'signs',
    'RUN touch /a /b /c /d /e && chmod +x /a && chmod a+w /b && chmod +w /c && chmod go= /d && chmod u=x,g=u,o-r /e',
    { '/a': 'file 0:0 755', '/b': 'file 0:0 666', '/c': 'file 0:0 644', '/d': 'file 0:0 600', '/e': 'file 0:0 110' },
  ],
  [
    'umask has a say where no letter stands',
    'RUN touch /a /b && umask 077 && chmod +x /a && chmod a+x /b',
    { '/a': 'file 0:0 744', '/b': 'file 0:0 755' },
  ],
  [
    's and t',
    'RUN mkdir /a /b /c && chmod +t /a && chmod g+s /b && chmod u+s,g+s,o+t /c\nRUN chmod g-s /b',
    { '/a': 'directory 0:0 1755', '/b': 'directory 0:0 755', '/c': 'directory 0:0 7755' },
  ],
  [
    'g=u',
    `${TREE}\nRUN chmod 600 /x/y/g && chmod -R g=u /x`,
    { '/x': 'directory 0:0 775', '/x/f': 'file 0:0 775', '/x/y/g': 'file 0:0 660' },
  ],
];
