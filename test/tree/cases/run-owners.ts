import type { Row } from './row.js';

const TREE = 'RUN mkdir -p /x/y && touch /x/f /x/y/g && chmod 755 /x/f && ln -s /x/f /l && ln -s /etc /x/out';

/** chown, chgrp, and links on the way. */
export const runOwners: readonly Row[] = [
  [
    'a link is followed',
    `${TREE}\nRUN chmod 600 /l && chown 12:34 /l`,
    { '/l': 'link 0:0 777', '/x/f': 'file 12:34 600' },
  ],
  ['but for chown -h', `${TREE}\nRUN chown -h 12:34 /l`, { '/l': 'link 12:34 777', '/x/f': 'file 0:0 755' }],
  [
    'chown -R takes links themselves, and goes into none',
    `${TREE}\nRUN chown -R 12:34 /x`,
    {
      '/x': 'directory 12:34 755',
      '/x/out': 'link 12:34 777',
      '/etc': 'directory 0:0 755',
      '/etc/passwd': 'file 0:0 644',
      '/x/y/g': 'file 12:34 644',
    },
  ],
  [
    'chown -R takes a link that is named itself',
    'RUN mkdir /r && touch /r/f && ln -s /r /l\nRUN chown -R 12:34 /l',
    { '/l': 'link 12:34 777', '/r': 'directory 0:0 755', '/r/f': 'file 0:0 644' },
  ],
  [
    'but for a slash behind it',
    'RUN mkdir /r && touch /r/f && ln -s /r /l\nRUN chown -R 12:34 /l/',
    { '/l': 'link 0:0 777', '/r': 'directory 12:34 755', '/r/f': 'file 12:34 644' },
  ],
  [
    'chmod -R goes into a link that is named',
    'RUN mkdir /r && touch /r/f && ln -s /r /l\nRUN chmod -R 700 /l',
    { '/r': 'directory 0:0 700', '/r/f': 'file 0:0 700' },
  ],
  [
    'chown of a user alone',
    'RUN touch /a /b /c && chown 12 /a && chown games /b && chown games: /c',
    { '/a': 'file 12:0 644', '/b': 'file 5:0 644', '/c': 'file 5:60 644' },
  ],
  [
    'chown of a group alone',
    'RUN touch /a /b && chown :34 /a && chgrp adm /b',
    { '/a': 'file 0:34 644', '/b': 'file 0:4 644' },
  ],
  [
    'chown of names, and with a dot',
    'RUN touch /a /b && chown games:adm /a && chown games.adm /b',
    { '/a': 'file 5:4 644', '/b': 'file 5:4 644' },
  ],
  ['chown of a user without an account and a colon fails', 'RUN touch /a && chown 12345: /a', /exit code: 1/],
  ['chown takes setuid and setgid away', 'RUN touch /a && chmod 6755 /a && chown 12:34 /a', { '/a': 'file 12:34 755' }],
  ['but not from a directory', 'RUN mkdir /a && chmod 6755 /a && chown 12:34 /a', { '/a': 'directory 12:34 6755' }],
  [
    'a glob leaves hidden files out',
    'RUN mkdir /x && touch /x/a /x/.b && chown 12:34 /x/*',
    { '/x': 'directory 0:0 755', '/x/a': 'file 12:34 644', '/x/.b': 'file 0:0 644' },
  ],
  [
    'a glob means the names that fit, at the root as well',
    'RUN mkdir /x && touch /x/a1 /x/b1 /e.sh && chown 12:34 /x/a* /*.sh',
    { '/x/a1': 'file 12:34 644', '/x/b1': 'file 0:0 644', '/e.sh': 'file 12:34 644' },
  ],
  [
    '--reference',
    'RUN touch /a /b && chown 12:34 /a && chmod 600 /a && chown --reference=/a /b && chmod --reference /a /b',
    { '/b': 'file 12:34 600' },
  ],
  [
    '--from',
    'RUN touch /a /b && chown 12 /a && chown --from=12 5:6 /a /b',
    { '/a': 'file 5:6 644', '/b': 'file 0:0 644' },
  ],
  [
    'find -exec',
    `${TREE}\nRUN find /x -type d -exec chmod 711 {} + && find /x -type f | xargs chmod 640`,
    { '/x': 'directory 0:0 711', '/x/y': 'directory 0:0 711', '/x/f': 'file 0:0 640' },
  ],
  [
    'the system may be given away',
    'RUN chown 12:34 /etc /root /tmp && chmod 711 /root',
    { '/etc': 'directory 12:34 755', '/root': 'directory 12:34 711', '/tmp': 'directory 12:34 1777' },
  ],
  ['the root itself stays as it is in the image', 'RUN chown 12:34 / && chmod 711 /', { '/': 'directory 0:0 755' }],
  [
    'a user may change the mode of what is his, and not of others',
    'USER 12:34\nRUN touch /tmp/a && chmod 600 /tmp/a; chmod 777 /etc/passwd || true',
    { '/tmp/a': 'file 12:34 600', '/etc/passwd': 'file 0:0 644' },
  ],
];
