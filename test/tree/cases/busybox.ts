import type { Row } from './row.js';

const on = (lines: string): string => `FROM alpine:3.20\n${lines}`;

/** The same commands where BusyBox has them, as in Alpine. */
export const busybox: readonly Row[] = [
  [
    'files, directories, links',
    on('RUN touch /f && mkdir /d && ln -s f /l && echo a > /e'),
    { '/f': 'file 0:0 644', '/d': 'directory 0:0 755', '/l': 'link 0:0 777', '/e': 'file 0:0 644' },
  ],
  [
    'what a user makes',
    on('USER guest\nRUN touch /tmp/f && mkdir /tmp/d'),
    { '/tmp/f': 'file 405:100 644', '/tmp/d': 'directory 405:100 755' },
  ],
  [
    'mkdir -p -m',
    on('RUN mkdir -p -m 700 /a/b/c && mkdir -m 1777 /t && umask 077 && mkdir -m 755 /u'),
    {
      '/a': 'directory 0:0 755',
      '/a/b': 'directory 0:0 755',
      '/a/b/c': 'directory 0:0 700',
      '/t': 'directory 0:0 1777',
      '/u': 'directory 0:0 755',
    },
  ],
  ['mkdir -p -m of what is there', on('RUN mkdir -m 700 /a\nRUN mkdir -p -m 755 /a'), { '/a': 'directory 0:0 700' }],
  [
    'install',
    on(
      'COPY secret /s\nRUN install -d -o guest -g users -m 750 /c/d && install /s /a && install -D -m 640 -o 12 -g 34 /s /n/o/b',
    ),
    {
      '/c': 'directory 0:0 755',
      '/c/d': 'directory 405:100 750',
      '/a': 'file 0:0 755',
      '/n/o': 'directory 0:0 755',
      '/n/o/b': 'file 12:34 640',
    },
  ],
  [
    'chmod',
    on(
      'RUN mkdir -p /x/y && touch /x/f /x/y/g && chmod 755 /x/f && ln -s /x/f /l\n' +
        'RUN chmod -R go-rwx,g+X /x && chmod +t /x/y && chmod 600 /l',
    ),
    {
      '/x': 'directory 0:0 710',
      '/x/f': 'file 0:0 600',
      '/x/y': 'directory 0:0 1710',
      '/x/y/g': 'file 0:0 600',
      '/l': 'link 0:0 777',
    },
  ],
  [
    'a number of three digits takes setgid from a directory',
    on('RUN mkdir /d && chmod 2755 /d && chmod 700 /d'),
    { '/d': 'directory 0:0 700' },
  ],
  [
    'chown',
    on('RUN touch /a /b /c && chown guest /a && chown guest:users /b && chown :34 /c'),
    { '/a': 'file 405:0 644', '/b': 'file 405:100 644', '/c': 'file 0:34 644' },
  ],
  ['chown of a name and a colon', on('RUN touch /a && chown guest: /a'), { '/a': 'file 405:100 644' }],
  [
    'chown -R and links',
    on('RUN mkdir /r && touch /r/f && ln -s /etc /r/out && ln -s /r /l\nRUN chown -R 12:34 /r && chown -R 5:6 /l'),
    { '/r': 'directory 12:34 755', '/r/out': 'link 12:34 777', '/etc': 'directory 0:0 755', '/l': 'link 5:6 777' },
  ],
  [
    'chown of a link, and -h',
    on('RUN touch /r /s && ln -s /r /l && ln -s /s /m && chown 12:34 /l && chown -h 12:34 /m'),
    { '/r': 'file 12:34 644', '/l': 'link 0:0 777', '/m': 'link 12:34 777', '/s': 'file 0:0 644' },
  ],
  [
    'cp, cp -p, cp -a, cp -r',
    on(
      'RUN mkdir -m 700 /s && touch /s/f && chmod 640 /s/f && chown 12:34 /s/f && ln -s f /s/l\n' +
        'RUN cp /s/f /a && cp -p /s/f /b && cp -a /s /c && cp -r /s /d && mkdir /e && cp -r /s /e && cp -a /s/. /g',
    ),
    {
      '/a': 'file 0:0 640',
      '/b': 'file 12:34 640',
      '/c': 'directory 0:0 700',
      '/c/f': 'file 12:34 640',
      '/c/l': 'link 0:0 777',
      '/d': 'directory 0:0 700',
      '/d/f': 'file 0:0 640',
      '/e/s/f': 'file 0:0 640',
      '/g': 'directory 0:0 700',
    },
  ],
  [
    'mv, rm, tee',
    on(
      'RUN touch /a && chown 12:34 /a && mv /a /b && echo x | tee /t >/dev/null && mkdir /d && touch /d/f && rm -rf /d',
    ),
    { '/a': 'absent', '/b': 'file 12:34 644', '/t': 'file 0:0 644', '/d': 'absent' },
  ],
  [
    'tar as root keeps owner and mode',
    on('COPY one.tar.gz /\nRUN mkdir /x && tar -xzf /one.tar.gz -C /x'),
    {
      '/x/t': 'directory 1234:2345 750',
      '/x/t/own': 'file 1234:2345 640',
      '/x/t/root': 'file 0:0 4755',
      '/x/n/o': 'directory 0:0 755',
    },
  ],
  [
    'sed -i',
    on('RUN echo f > /f && chmod 640 /f && chown 12:34 /f && sed -i s/f/g/ /f'),
    { '/f': 'file 12:34 640 "g\\n"' },
  ],
  [
    'wget',
    on('RUN wget -O /x http://files.test/tool && cd /srv && wget -q http://files.test/y'),
    {
      '/x': 'file 0:0 644',
      '/srv/y': 'file 0:0 644',
    },
  ],
  [
    'ln -sf into a directory',
    on('RUN mkdir /d && ln -s /d /e && ln -sf x /e && ln -sfn y /e'),
    {
      '/d/x': 'link 0:0 777',
      '/e': 'link 0:0 777',
      '/d': 'directory 0:0 755',
    },
  ],
];
