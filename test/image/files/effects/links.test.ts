import { suite } from 'uvu';
import type { Context } from '../shown.js';
import { type Row, table } from './table.js';

const tests = suite('image/files/effects: links');

const FILE = 'file 0:0 644';
const CONTEXT: Context = { 'f.sh': 'f', 'd/x': 'x' };

/** Two links that lead to each other. */
const CIRCLE = 'RUN ln -s /w/a /w/b && ln -s /w/b /w/a && touch f && mkdir d && touch d/x\n';

table(
  tests,
  'what goes through a circle of links goes nowhere',
  [
    ...[
      'mkdir a/x',
      'mkdir -p a/x',
      'mkdir -m 700 a/x',
      'touch a/x',
      'ln -s /f a/x',
      'ln f a/x',
      'ln a/x g',
      'install -d a/x',
      'install f a/x',
      'install -D f a/x/y',
      'install a/x g',
      'cp f a/x',
      'cp -r d a/x',
      'cp -r d/* a/x',
      'mv f a/x',
      'rm a/x',
      'rm -rf a/x',
      'chmod 700 a/x',
      'chown -h 7 a/x',
      'chown -R 7 a/x',
      'cd /etc && gzip /w/a/x',
      'sed -i p a/x',
      'tar -xf f -C a/x',
      'unzip f -d a/x',
      'git clone https://e.org/x a/x',
      'curl -o a/x https://e.org/x',
      'cd /etc && gcc -o /w/a/x f',
      'cd /etc && python3 -m venv /w/a/x',
      'cd /etc && tool /w/a/x',
      'echo x > a/x',
      'adduser -D -u 70 -h /w/a/x app',
      'ssh-keygen -f a/x',
      'find a/x -delete',
    ].map(
      (command): Row => [
        command,
        `${CIRCLE}RUN ${command}; true`,
        { '/w/c': 'absent', '/w/a': 'link 0:0 777 /w/b', '/w/x': 'absent' },
      ],
    ),
    ...[
      'COPY f.sh a/x',
      'COPY f.sh a/x/',
      'COPY d a/x',
      'COPY none a/x',
      'COPY none a/x/',
      'ADD f.tar a/x',
      'WORKDIR a/x',
    ].map(
      (line): Row => [line, `${CIRCLE}${line}`, { '/w/c': 'absent', '/w/a': 'link 0:0 777 /w/b', '/w/x': 'absent' }],
    ),
    ['what is copied from there is not known', `${CIRCLE}RUN cp a/x t`, { '/w/t': '? 0:0 ?' }],
    ['nor what is moved from there', `${CIRCLE}RUN mv a/x t`, { '/w/t': '? ?:? ?' }],
  ],
  CONTEXT,
);

/** A directory with a link to it. */
const LINKED = 'RUN mkdir d && touch f && ln -s d l\n';
const KEPT = { '/w/l': 'link 0:0 777 /w/d' };

table(
  tests,
  'through a link, into the directory',
  [
    ['cp', `${LINKED}RUN cp f l`, { ...KEPT, '/w/d/f': FILE }],
    ['cp -r', `${LINKED}RUN mkdir e && touch e/x && cp -r e/. l`, { ...KEPT, '/w/d/x': FILE }],
    ['cp of a pattern', `${LINKED}RUN mkdir e && touch e/x && cp e/* l`, { ...KEPT, '/w/d/x': 'unknown' }],
    ['mv', `${LINKED}RUN mv f l`, { ...KEPT, '/w/d/f': FILE }],
    ['install', `${LINKED}RUN install f l`, { ...KEPT, '/w/d/f': 'file 0:0 755' }],
    ['install -d', `${LINKED}RUN install -d -m 700 l`, { ...KEPT, '/w/d': 'directory 0:0 700' }],
    ['mkdir -p', `${LINKED}RUN mkdir -p l`, { ...KEPT, '/w/d': 'directory 0:0 755' }],
    ['touch', `${LINKED}RUN touch l/x`, { ...KEPT, '/w/d/x': FILE }],
    ['ln', `${LINKED}RUN ln -s /f l`, { ...KEPT, '/w/d/f': 'link 0:0 777 /f' }],
    ['chmod', `${LINKED}RUN chmod 700 l`, { ...KEPT, '/w/d': 'directory 0:0 700' }],
    ['chmod of what is in it', `${LINKED}RUN touch d/x && chmod 600 l/*`, { ...KEPT, '/w/d/x': 'file 0:0 600' }],
    ['rm of what is in it', `${LINKED}RUN touch d/x && rm l/*`, { ...KEPT, '/w/d/x': 'absent' }],
    ['tar', `${LINKED}RUN tar -xf x -C l`, { ...KEPT, '/w/d/y': 'unknown' }],
    ['unzip', `${LINKED}RUN unzip x -d l`, { ...KEPT, '/w/d/y': 'unknown' }],
    ['gcc', `${LINKED}RUN gcc -o l x.c`, { ...KEPT, '/w/d': 'directory 0:0 755' }],
    [
      'a command that is not known',
      `${LINKED}RUN cd /etc && tool /w/l`,
      { ...KEPT, '/w/d': 'directory ?:? ?', '/w/d/y': 'unknown' },
    ],
    ['COPY of a file', `${LINKED}COPY f.sh l`, { ...KEPT, '/w/d/f.sh': FILE }],
    ['COPY into it', `${LINKED}COPY f.sh l/`, { ...KEPT, '/w/d/f.sh': FILE }],
    ['COPY of a directory', `${LINKED}COPY d l`, { ...KEPT, '/w/d/x': FILE }],
    ['COPY of what is not there', `${LINKED}COPY none l`, { ...KEPT, '/w/d/none': 'unknown' }],
    ['WORKDIR', `${LINKED}WORKDIR /w/l/x`, { ...KEPT, '/w/d/x': 'directory 0:0 755' }],
    [
      'a group is handed down',
      `${LINKED}RUN chgrp 8 d && chmod 2755 d && touch l/x && mkdir -p l/y`,
      { '/w/d/x': 'file 0:8 644', '/w/d/y': 'directory 0:8 2755' },
    ],
  ],
  CONTEXT,
);

const RIGHTS = 'RUN mkdir d r && touch d/x && chmod 711 r\n';

table(tests, 'options of chmod, chown and chgrp', [
  [
    'chmod --reference takes a value',
    `${RIGHTS}RUN chmod --reference r d`,
    { '/w/r': 'directory 0:0 711', '/w/d': 'directory 0:0 ?' },
  ],
  [
    'chown --reference takes a value',
    `${RIGHTS}RUN chown --reference r d`,
    { '/w/r': 'directory 0:0 711', '/w/d': 'directory ?:? 755' },
  ],
  [
    'chgrp --reference takes a value',
    `${RIGHTS}RUN chgrp --reference r d`,
    { '/w/r': 'directory 0:0 711', '/w/d': 'directory 0:? 755' },
  ],
  ['chown --from takes a value', `${RIGHTS}RUN chown --from 0 7 d`, { '/w/d': 'directory ?:0 755' }],
  [
    'chown --no-dereference',
    `${LINKED}RUN chown --no-dereference 7 l`,
    { '/w/l': 'link 7:0 777 /w/d', '/w/d': 'directory 0:0 755' },
  ],
  ['chown --recursive', `${RIGHTS}RUN chown --recursive 7 d`, { '/w/d/x': 'file 7:0 644' }],
  [
    'chown -R keeps links below',
    `${LINKED}RUN ln -s f d/l && chown -R 7 d`,
    { '/w/d/l': 'link 7:0 777 /w/d/f', '/w/f': FILE },
  ],
  ['chown -RL follows', `${LINKED}RUN chown -RL 7 l`, { '/w/l': 'link 0:0 777 /w/d', '/w/d': 'directory 7:0 755' }],
  ['chmod -R leaves links', `${LINKED}RUN ln -s f d/l && chmod -R 700 d`, { '/w/d/l': 'link 0:0 777 /w/d/f' }],
  [
    'in / all but hidden files',
    'FROM scratch\nWORKDIR /a\nWORKDIR /.b\nRUN ["chmod", "700", "/a"]',
    { '/a': 'directory 0:0 700', '/.b': 'directory 0:0 755' },
  ],
  [
    'what fails where nothing is, has something',
    'FROM example.org/x\nUSER 0:0\nRUN chmod 700 /opt/x',
    { '/opt/x': '? ?:? 700' },
  ],
  [
    'not where its failure is caught',
    'FROM example.org/x\nUSER 0:0\nRUN chmod 700 /opt/x || true',
    { '/opt/x': 'unknown' },
  ],
]);

table(tests, 'long lists', [
  [
    'of a list in braces the first names are looked at',
    `RUN mkdir a{${Array.from({ length: 65 }, (_, at) => at).join(',')}}`,
    { '/w/a63': 'unknown', '/w/a64': 'absent' },
  ],
  [
    'of words that may be paths as well',
    `RUN cd / && tool ${Array.from({ length: 65 }, (_, at) => `/w/a${at}`).join(' ')}`,
    { '/w/a63': 'unknown', '/w/a64': 'absent' },
  ],
]);

tests.run();
