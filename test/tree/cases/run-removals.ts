import type { Row } from './row.js';

const MADE =
  'RUN mkdir -m 700 /s && echo f > /s/f && chmod 640 /s/f && chown 12:34 /s/f && ln -s f /s/l && mkdir -m 770 /s/d && ' +
  'touch /s/d/g && chown -R 12:34 /s/d';

/** rm, tar, and what rewrites files. */
export const runRemovals: readonly Row[] = [
  [
    'rm',
    'RUN mkdir -p /a/b /c && touch /a/b/f /c/f /c/.h\nRUN rm -rf /a /nosuch && rm /c/*',
    { '/a': 'absent', '/a/b/f': 'absent', '/c': 'directory 0:0 755', '/c/f': 'absent', '/c/.h': 'file 0:0 644' },
  ],
  [
    'what is taken away and made again is new',
    'RUN mkdir -m 700 /a && touch /a/f && chown 12:34 /a\nRUN rm -r /a && mkdir /a',
    { '/a': 'directory 0:0 755', '/a/f': 'absent' },
  ],
  [
    'rmdir, unlink, find -delete',
    'RUN mkdir -p /a/b && touch /c /a/f\nRUN rmdir /a/b && unlink /c && find /a -type f -delete',
    { '/a': 'directory 0:0 755', '/a/b': 'absent', '/c': 'absent', '/a/f': 'absent' },
  ],
  [
    'a directory of the base image may go',
    'RUN rm -rf /var/log/* /srv',
    { '/var/log': 'directory 0:0 755', '/var/log/apt': 'absent', '/srv': 'absent' },
  ],
  [
    'tar as root keeps owner and mode',
    'COPY one.tar /\nRUN mkdir /x && tar -xf /one.tar -C /x && umask 077 && mkdir /y && tar xf one.tar --no-same-owner -C /y',
    {
      '/x/t': 'directory 1234:2345 750',
      '/x/t/own': 'file 1234:2345 640',
      '/x/t/root': 'file 0:0 4755',
      '/x/n': 'directory 0:0 755',
      '/y': 'directory 0:0 700',
      '/y/t/own': 'file 0:0 640',
    },
  ],
  [
    'tar as a user does not',
    'COPY --chmod=644 one.tar /\nUSER 12:34\nRUN tar -xf /one.tar -C /tmp',
    { '/tmp/t': 'directory 12:34 750', '/tmp/t/own': 'file 12:34 640', '/tmp/t/root': 'file 12:34 755' },
  ],
  [
    'tar leaves off leading directories',
    'COPY one.tar /\nRUN mkdir /x && tar -xf /one.tar -C /x --strip-components=1',
    { '/x/own': 'file 1234:2345 640', '/x/t': 'absent' },
  ],
  ['sed -i keeps owner and mode', `${MADE}\nRUN sed -i s/f/g/ /s/f`, { '/s/f': 'file 12:34 640 "g\\n"' }],
  [
    'sed -i puts a file in the place of a link',
    `${MADE}\nRUN sed -i s/f/g/ /s/l`,
    { '/s/l': 'file 12:34 640', '/s/f': 'file 12:34 640 "f\\n"' },
  ],
  ['gzip keeps owner and mode', `${MADE}\nRUN gzip /s/f`, { '/s/f': 'absent', '/s/f.gz': 'file 12:34 640' }],
  [
    'mktemp is closed',
    'RUN mktemp /srv/a.XXX && mktemp -d /srv/d.XXX && mv /srv/a.* /a && mv /srv/d.* /d',
    { '/a': 'file 0:0 600', '/d': 'directory 0:0 700' },
  ],
  [
    'dd, truncate, split',
    'RUN dd if=/dev/zero of=/a count=1 && truncate -s 9 /b && split -n 2 /b /c',
    { '/a': 'file 0:0 644', '/b': 'file 0:0 644', '/caa': 'file 0:0 644' },
  ],
];
