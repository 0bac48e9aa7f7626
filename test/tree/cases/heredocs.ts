import type { Row } from './row.js';

/** Files that the Dockerfile holds itself. */
export const heredocs: readonly Row[] = [
  [
    'a heredoc is a file, variables of the build are put in',
    'ENV D=/srv\nCOPY <<END /x/conf\n$D ${N:-none} "$D" \\$D\nEND',
    { '/x': 'directory 0:0 755', '/x/conf': 'file 0:0 644 "/srv none \\"/srv\\" $D\\n"' },
  ],
  ['but for a name in quotes', 'ENV D=/srv\nCOPY <<"END" /x\n$D \\$D\nEND', { '/x': 'file 0:0 644 "$D \\\\$D\\n"' }],
  [
    'tabs go where the name has a dash',
    'COPY <<-END /x\n\tone\n\t\ttwo\n\t END\n\tEND',
    { '/x': 'file 0:0 644 "one\\ntwo\\n END\\n"' },
  ],
  ['a heredoc in a directory has its name', 'COPY <<conf.d /x/\ntext\nconf.d', { '/x/conf.d': 'file 0:0 644' }],
  [
    'several at once',
    'COPY <<one <<-"two" a /x/\n1\none\n\t2\n\ttwo',
    { '/x/one': 'file 0:0 644', '/x/two': 'file 0:0 644', '/x/a': 'file 0:0 644' },
  ],
  [
    'with owner and mode',
    'COPY --chown=12:34 --chmod=750 <<END /n/x\n#!/bin/sh\nEND',
    { '/n': 'directory 12:34 750', '/n/x': 'file 12:34 750' },
  ],
  ['ADD takes them as well', 'ADD --chmod=600 <<END /x\ntext\nEND', { '/x': 'file 0:0 600' }],
  [
    'a heredoc is a script of RUN',
    'RUN <<END\nmkdir -m 700 /x\ntouch /x/y\nEND',
    { '/x': 'directory 0:0 700', '/x/y': 'file 0:0 644' },
  ],
  ['the lines of a script go on after one that fails', 'RUN <<END\nfalse\ntouch /y\nEND', { '/y': 'file 0:0 644' }],
  [
    'a script with an interpreter',
    'RUN <<END\n#!/bin/bash -e\nmkdir -p /x/{a,b}\nEND',
    { '/x/a': 'directory 0:0 755', '/x/b': 'directory 0:0 755' },
  ],
  ['a heredoc is the input of a command', 'RUN cat > /x <<END\ntext\nEND', { '/x': 'file 0:0 644' }],
  ['variables of the build in a script', 'ARG D=/srv/x\nRUN <<END\nmkdir $D\nEND', { '/srv/x': 'directory 0:0 755' }],
  ['a script below USER', 'USER 12:34\nRUN <<END\ntouch /tmp/x\nEND', { '/tmp/x': 'file 12:34 644' }],
];
