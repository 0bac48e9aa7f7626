import type { Row } from './row.js';

const MADE =
  'RUN mkdir -m 700 /s && echo f > /s/f && chmod 640 /s/f && chown 12:34 /s/f && ln -s f /s/l && mkdir -m 770 /s/d && ' +
  'touch /s/d/g && chown -R 12:34 /s/d';

/** cp, mv, ln. */
export const runCopies: readonly Row[] = [
  [
    'cp makes a file of who runs it, with the mode of its source',
    `${MADE}\nRUN cp /s/f /a && cp /s/f /srv/ && cp /s/f /srv/b`,
    { '/a': 'file 0:0 640', '/srv/f': 'file 0:0 640', '/srv/b': 'file 0:0 640' },
  ],
  ['umask has a say', 'RUN touch /f && chmod 4777 /f && cp /f /a', { '/a': 'file 0:0 755' }],
  [
    'cp onto a file leaves its owner and mode',
    `${MADE}\nRUN touch /a && chown 5:6 /a && chmod 666 /a && cp /s/f /a`,
    { '/a': 'file 5:6 666 "f\\n"' },
  ],
  [
    'cp -p and cp -a keep all',
    `${MADE}\nRUN cp -p /s/f /a && cp -a /s /b`,
    {
      '/a': 'file 12:34 640',
      '/b': 'directory 0:0 700',
      '/b/f': 'file 12:34 640',
      '/b/l': 'link 0:0 777',
      '/b/d': 'directory 12:34 770',
      '/b/d/g': 'file 12:34 644',
    },
  ],
  [
    'cp -r',
    `${MADE}\nRUN cp -r /s /b`,
    { '/b': 'directory 0:0 700', '/b/f': 'file 0:0 640', '/b/l': 'link 0:0 777', '/b/d': 'directory 0:0 750' },
  ],
  [
    'cp -r into a directory that is there',
    `${MADE}\nRUN mkdir /b && cp -r /s /b && cp -rT /s /c && cp -r /s/. /e`,
    {
      '/b': 'directory 0:0 755',
      '/b/s': 'directory 0:0 700',
      '/c/f': 'file 0:0 640',
      '/e/f': 'file 0:0 640',
      '/e': 'directory 0:0 700',
    },
  ],
  [
    'cp -a of contents gives the target the mode of the source',
    `${MADE}\nRUN chown 12:34 /s && mkdir /b && cp -a /s/. /b`,
    { '/b': 'directory 12:34 700', '/b/f': 'file 12:34 640' },
  ],
  [
    'cp -r of contents does not',
    `${MADE}\nRUN mkdir /b && cp -r /s/. /b/`,
    { '/b': 'directory 0:0 755', '/b/f': 'file 0:0 640' },
  ],
  [
    'cp follows a link that is named',
    `${MADE}\nRUN cp /s/l /a && cp -P /s/l /b && cp -rL /s /c`,
    { '/a': 'file 0:0 640', '/b': 'link 0:0 777', '/c/l': 'file 0:0 640' },
  ],
  [
    'cp of a user',
    'USER 12:34\nRUN cp /etc/passwd /tmp/p && cp -p /etc/passwd /tmp/q && cp -a /etc/passwd /tmp/r',
    { '/tmp/p': 'file 12:34 644', '/tmp/q': 'file 12:34 644', '/tmp/r': 'file 12:34 644' },
  ],
  [
    'cp -a loses no setuid, cp does',
    'RUN touch /f && chmod 4755 /f && cp -a /f /a && cp /f /b',
    { '/a': 'file 0:0 4755', '/b': 'file 0:0 755' },
  ],
  [
    'mv keeps all',
    `${MADE}\nRUN mv /s/f /a && mv /s /b && mkdir /c && mv /b /c`,
    {
      '/a': 'file 12:34 640',
      '/s': 'absent',
      '/b': 'absent',
      '/c/b': 'directory 0:0 700',
      '/c/b/d/g': 'file 12:34 644',
      '/c/b/f': 'absent',
    },
  ],
  [
    'mv replaces a file, owner and mode too',
    `${MADE}\nRUN touch /a && mv /s/f /a`,
    { '/a': 'file 12:34 640', '/s/f': 'absent' },
  ],
  [
    'ln -s',
    'RUN ln -s /nowhere /a && ln -s /etc/passwd /srv && ln -sf /etc/group /srv/passwd && mkdir /d && ln -s /d /e && ln -s x /e && ln -sfn y /e',
    {
      '/a': 'link 0:0 777',
      '/srv/passwd': 'link 0:0 777',
      '/d/x': 'link 0:0 777',
      '/e': 'link 0:0 777',
      '/d': 'directory 0:0 755',
    },
  ],
  [
    'a hard link is the same file',
    'RUN touch /a && ln /a /b && chmod 600 /b && chown 12:34 /a',
    { '/a': 'file 12:34 600', '/b': 'file 12:34 600' },
  ],
  [
    'a hard link is two files in the next instruction',
    'RUN touch /a && ln /a /b\nRUN chmod 600 /b',
    { '/a': 'file 0:0 644', '/b': 'file 0:0 600' },
  ],
  [
    'a hard link to a file of an instruction above',
    'RUN touch /a\nRUN ln /a /b && chmod 600 /b',
    { '/a': 'file 0:0 600', '/b': 'file 0:0 600' },
  ],
];
