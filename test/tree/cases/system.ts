import type { Row } from './row.js';

/** Directories that base images have, their links, HOME, and the directory that a base image starts in. */
export const system: readonly Row[] = [
  [
    'links of the system are followed',
    'COPY run.sh /bin/x\nCOPY a /lib/y/\nRUN mkdir /var/run/z',
    {
      '/bin': 'link 0:0 777',
      '/usr/bin/x': 'file 0:0 755',
      '/usr/lib/y/a': 'file 0:0 644',
      '/run/z': 'directory 0:0 755',
    },
  ],
  [
    '--link puts a directory in the place of /bin: no program is found there any more',
    'COPY --link run.sh /bin/x',
    { '/bin': 'directory 0:0 755', '/bin/x': 'file 0:0 755', '/bin/sh': 'absent' },
  ],
  ['a RUN below it finds no shell', 'COPY --link run.sh /bin/x\nRUN true', /exit code: 1$/],
  [
    '/root is closed, /tmp open',
    'RUN true',
    { '/root': 'directory 0:0 700', '/tmp': 'directory 0:0 1777', '/var/tmp': 'directory 0:0 1777' },
  ],
  [
    'and stay so when files are copied there',
    'COPY a /root/\nCOPY a /tmp/\nWORKDIR /root/x',
    {
      '/root': 'directory 0:0 700',
      '/root/a': 'file 0:0 644',
      '/root/x': 'directory 0:0 755',
      '/tmp': 'directory 0:0 1777',
    },
  ],
  [
    'HOME of root',
    'RUN touch ~/a && mkdir -p $HOME/b/c && cd && touch d',
    { '/root/a': 'file 0:0 644', '/root/b/c': 'directory 0:0 755', '/root/d': 'file 0:0 644' },
  ],
  [
    'HOME of ENV',
    'ENV HOME=/srv/h\nRUN mkdir ~ && touch ~/a ~root/b',
    { '/srv/h/a': 'file 0:0 644', '/root/b': 'file 0:0 644' },
  ],
  [
    'a base image starts in its directory',
    'FROM golang:1.22\nRUN mkdir x\nCOPY a y/\nWORKDIR z',
    { '/go/x': 'directory 0:0 755', '/go/y/a': 'file 0:0 644', '/go/z': 'directory 0:0 755' },
  ],
  [
    'a base image ends with its user',
    'FROM jenkins/jenkins:lts\nRUN touch /tmp/x\nCOPY a /y\nWORKDIR /z',
    { '/tmp/x': 'file 1000:1000 644', '/y': 'file 0:0 644', '/z': 'directory 1000:1000 755' },
  ],
  [
    'what the builder puts into /etc while it runs does not stay',
    'FROM scratch\nCOPY --from=alpine:3.20 /bin/busybox /bin/sh\nRUN echo > /x',
    { '/x': 'file 0:0 644', '/etc': 'absent', '/dev': 'directory 0:0 755' },
  ],
  [
    '/etc/hosts and /etc/resolv.conf cannot be written',
    'RUN echo 127.0.0.1 x >> /etc/hosts || touch /refused',
    { '/refused': 'file 0:0 644' },
  ],
  [
    'what is written to /dev and /run/lock',
    'RUN touch /dev/shm/x /run/lock/y',
    { '/dev/shm': 'absent', '/run/lock/y': 'file 0:0 644' },
  ],
];
