import type { Row } from './row.js';

const MADE =
  'FROM debian:bookworm AS made\nRUN useradd -u 1500 app && mkdir -p /s/d && echo f > /s/f && chown -R app /s && ' +
  'chmod 700 /s/d && chmod 4755 /s/f && ln -s f /s/l && ln /s/f /s/h && mkdir -m 1777 /s/t\n';

/** Stages, COPY between them, ONBUILD, SHELL, forms of RUN. */
export const stages: readonly Row[] = [
  [
    'COPY --from keeps owner and mode, but not of the directory that it names',
    `${MADE}FROM debian:bookworm\nCOPY --from=made /s/f /x/\nCOPY --from=made /s /y`,
    {
      '/x': 'directory 0:0 755',
      '/x/f': 'file 1500:0 4755',
      '/y': 'directory 0:0 755',
      '/y/f': 'file 1500:0 4755',
      '/y/d': 'directory 1500:0 700',
      '/y/l': 'link 0:0 777',
      '/y/h': 'file 1500:0 4755',
      '/y/t': 'directory 0:0 1777',
    },
  ],
  [
    'but for --chown',
    `${MADE}FROM debian:bookworm\nCOPY --from=made --chown=0:0 /s /x`,
    { '/x': 'directory 0:0 755', '/x/f': 'file 0:0 4755', '/x/d': 'directory 0:0 700' },
  ],
  [
    'names are those of the new stage',
    `${MADE}FROM debian:bookworm\nCOPY --from=made --chown=app /s/f /x`,
    { '/x': 'file 0:0 4755' },
  ],
  ['by number', `${MADE}FROM debian:bookworm\nCOPY --from=0 /s/f /x`, { '/x': 'file 1500:0 4755' }],
  [
    'a relative source lies below the root',
    `${MADE}WORKDIR /s\nFROM debian:bookworm\nCOPY --from=made s/f /x`,
    { '/x': 'file 1500:0 4755' },
  ],
  [
    'from an image',
    'COPY --from=alpine:3.20 /etc/alpine-release /etc/shadow /x/',
    { '/x/alpine-release': 'file 0:0 644', '/x/shadow': 'file 0:0 640' },
  ],
  [
    '--link keeps owners as well',
    `${MADE}FROM debian:bookworm\nCOPY --link --from=made /s /n/x`,
    { '/n': 'directory 0:0 755', '/n/x': 'directory 0:0 755', '/n/x/f': 'file 1500:0 4755' },
  ],
  [
    'a target that is there stays as it is',
    `${MADE}FROM debian:bookworm\nRUN mkdir -m 711 /x\nCOPY --from=made /s/d /x`,
    { '/x': 'directory 0:0 711' },
  ],
  [
    'a directory of a stage onto the system',
    `${MADE}RUN mkdir -p /r/etc /r/tmp && chmod 700 /r/etc && chown app /r/etc\nFROM debian:bookworm\nCOPY --from=made /r /`,
    { '/etc': 'directory 1500:0 700', '/tmp': 'directory 0:0 755' },
  ],
  [
    'a stage goes on with the files of another',
    `${MADE}USER app\nFROM made\nRUN touch /tmp/x`,
    { '/s/f': 'file 1500:0 4755', '/tmp/x': 'file 1500:1500 644' },
  ],
  [
    'what a stage takes away is away in the next',
    `${MADE}FROM made AS two\nRUN rm -r /s\nFROM two`,
    { '/s': 'absent' },
  ],
  ['a target', `${MADE}FROM made\nRUN touch /x`, { '/s/f': 'file 1500:0 4755', '/x': 'absent' }, { target: 'made' }],
  [
    'a stage from nothing',
    'FROM scratch\nCOPY a /x/',
    { '/': 'directory 0:0 755', '/x': 'directory 0:0 755', '/x/a': 'file 0:0 644', '/etc': 'absent' },
  ],
  [
    'a RUN on next to nothing leaves what it needs',
    'FROM alpine:3.20 AS tools\nFROM scratch\nCOPY --from=tools /bin/busybox /busybox\nRUN ["/busybox", "mkdir", "/x"]',
    {
      '/x': 'directory 0:0 755',
      '/proc': 'directory 0:0 755',
      '/dev': 'directory 0:0 755',
      '/etc/hosts': 'absent',
      '/etc': 'absent',
      '/sys': 'directory 0:0 755',
    },
  ],
  [
    'ONBUILD waits for the next stage',
    'FROM debian:bookworm AS base\nONBUILD RUN touch /x\nONBUILD COPY a /y\nRUN touch /z\nFROM base',
    { '/x': 'file 0:0 644', '/y': 'file 0:0 644', '/z': 'file 0:0 644' },
  ],
  ['and does nothing in its own', 'FROM debian:bookworm AS base\nONBUILD RUN touch /x', { '/x': 'absent' }],
  [
    'ONBUILD runs before what the stage says',
    'FROM debian:bookworm AS base\nONBUILD USER 12:34\nFROM base\nRUN touch /tmp/x',
    { '/tmp/x': 'file 12:34 644' },
  ],
  ['sh knows no braces', 'RUN mkdir -p /x/{a,b}', { '/x/{a,b}': 'directory 0:0 755' }],
  [
    'SHELL changes the shell',
    'SHELL ["/bin/bash", "-c"]\nRUN mkdir -p /x/{a,b}',
    { '/x/a': 'directory 0:0 755', '/x/b': 'directory 0:0 755' },
  ],
  ['SHELL with its own options', 'SHELL ["/bin/bash", "-ec"]\nRUN false; touch /x', /exit code: 1/],
  [
    'the exec form has no shell',
    'RUN ["mkdir", "-m", "700", "/x", "/$HOME"]',
    { '/x': 'directory 0:0 700', '/$HOME': 'directory 0:0 700' },
  ],
  [
    'ENV is known to the shell',
    'ENV D=/x\nRUN mkdir $D ${D}y "$D/z"',
    { '/x': 'directory 0:0 755', '/xy': 'directory 0:0 755', '/x/z': 'directory 0:0 755' },
  ],
  [
    'a variable of the shell',
    'RUN D=/x; mkdir $D && D=/y && mkdir "$D" && E=/z mkdir /e$E',
    { '/x': 'directory 0:0 755', '/y': 'directory 0:0 755', '/e': 'directory 0:0 755' },
  ],
  [
    'ENV holds until it changes',
    'ENV D=/x\nRUN mkdir $D\nENV D=/y E=$D\nRUN mkdir $D $E/z',
    { '/y': 'directory 0:0 755', '/x/z': 'directory 0:0 755' },
  ],
  [
    'ARG holds in the stages that go on with this one',
    'FROM debian:bookworm AS a\nARG D=/x\nRUN mkdir $D\nFROM a\nRUN touch $D/f',
    { '/x': 'directory 0:0 755', '/x/f': 'file 0:0 644' },
  ],
  ['continued lines and comments', 'RUN mkdir /x \\\n# a comment\n && touch \\\n\n  /x/y', { '/x/y': 'file 0:0 644' }],
];
