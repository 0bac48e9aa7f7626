import { suite } from 'uvu';
import type { Context } from '../shown.js';
import { table } from './table.js';

const tests = suite('image/files/effects: make');

const FILE = 'file 0:0 644';
const DIRECTORY = 'directory 0:0 755';
/** An image of which nothing is known, as root. */
const BASE = 'FROM example.org/x\nUSER 0:0\nWORKDIR /w\n';

table(tests, 'mkdir', [
  ['makes a directory', 'RUN mkdir a', { '/w/a': DIRECTORY, '/w/a/x': 'absent' }],
  ['several', 'RUN mkdir a b', { '/w/a': DIRECTORY, '/w/b': DIRECTORY }],
  ['-p makes those above it', 'RUN mkdir -p a/b', { '/w/a': DIRECTORY, '/w/a/b': DIRECTORY }],
  ['--parents as well', 'RUN mkdir --parents a/b', { '/w/a': DIRECTORY, '/w/a/b': DIRECTORY }],
  ['-m is for the last alone', 'RUN mkdir -p -m 700 a/b', { '/w/a': DIRECTORY, '/w/a/b': 'directory 0:0 700' }],
  ['--mode= as well', 'RUN mkdir --mode=700 a', { '/w/a': 'directory 0:0 700' }],
  ['the umask does not hold -m back', 'RUN umask 077 && mkdir -m 755 a', { '/w/a': DIRECTORY }],
  [
    'it holds back the others',
    'RUN umask 027 && mkdir -p -m 777 a/b',
    { '/w/a': 'directory 0:0 750', '/w/a/b': 'directory 0:0 777' },
  ],
  ['a mode in letters changes 777', 'RUN mkdir -m go-w a', { '/w/a': DIRECTORY }],
  ['a mode that is hidden is not known', 'RUN mkdir -m $M a', { '/w/a': 'directory 0:0 ?' }],
  ['a group is handed down', 'RUN mkdir -m 2775 a && chgrp 8 a && mkdir a/b', { '/w/a/b': 'directory 0:8 2755' }],
  ['also with a mode', 'RUN mkdir -m 2775 a && chgrp 8 a && mkdir -m 700 a/b', { '/w/a/b': 'directory 0:8 2700' }],
  [
    'and to those between',
    'RUN mkdir -m 2775 a && chgrp 8 a && mkdir -p a/b/c',
    { '/w/a/b': 'directory 0:8 2755', '/w/a/b/c': 'directory 0:8 2755' },
  ],
  ['one that is there stays as it is', 'RUN mkdir -m 700 a && mkdir -p -m 755 a', { '/w/a': 'directory 0:0 700' }],
  ['where one may be, -p leaves whose it is open', `${BASE}RUN mkdir -p /opt/a`, { '/opt/a': 'directory ?:? ?' }],
  [
    'without -p nothing was there, or the build stops',
    `${BASE}RUN mkdir /opt/a`,
    { '/opt/a': DIRECTORY, '/opt/a/x': 'absent', '/opt/x': 'unknown' },
  ],
  [
    'where its failure is caught, something may have been',
    `${BASE}RUN mkdir /opt/a || true`,
    { '/opt/a': 'directory ?:? ?', '/opt/a/x': 'unknown' },
  ],
  ['one that may not run leaves nothing for sure', 'RUN test -e x && mkdir a; true', { '/w/a': 'unknown' }],
  ['a name that is hidden may be none', 'RUN mkdir $(cat x)/*', { '/w': DIRECTORY, '/w/a': 'absent' }],
  [
    'a list in braces is two for bash alone',
    'RUN mkdir a{b,c}',
    { '/w/ab': 'unknown', '/w/ac': 'unknown', '/w/ad': 'absent' },
  ],
  ['with what stands behind it', 'RUN mkdir a{b,c}/d', { '/w/ab/d': 'unknown', '/w/ad': 'absent' }],
  ['a pattern stands for nothing new', 'RUN mkdir -p a/b && mkdir -p a/*', { '/w/a/b': DIRECTORY, '/w/a/c': 'absent' }],
  [
    'a link to a directory is one',
    'RUN mkdir d && ln -s /w/d l && mkdir -p l/x',
    { '/w/d/x': DIRECTORY, '/w/l': 'link 0:0 777 /w/d' },
  ],
]);

table(tests, 'touch', [
  ['makes an empty file', 'RUN touch a', { '/w/a': FILE, '"/w/a"': '' }],
  ['keeps one that is there', 'RUN echo x > a && chmod 600 a && touch a', { '/w/a': 'file 0:0 600', '"/w/a"': 'x\n' }],
  ['with what may be in it', `${BASE}RUN touch /opt/a`, { '/opt/a': FILE, '"/opt/a"': 'unread' }],
  ['-h makes none', 'RUN touch -h a', { '/w/a': 'absent' }],
  ['--no-dereference makes none', 'RUN touch --no-dereference a', { '/w/a': 'absent' }],
  ['-t takes a value', 'RUN touch -t 01010101 a', { '/w/a': FILE, '/w/01010101': 'absent' }],
  ['--time takes a value', 'RUN touch --time atime a', { '/w/a': FILE, '/w/atime': 'absent' }],
  ['--reference takes a value', 'RUN touch --reference b a', { '/w/a': FILE, '/w/b': 'absent' }],
  ['-r takes a value', 'RUN touch -r b a', { '/w/a': FILE, '/w/b': 'absent' }],
  ['a name that is hidden may be none', 'RUN touch d/$(cat x)', { '/w/d': 'absent' }],
  ['through a link, what it leads to', 'RUN ln -s b a && touch a', { '/w/b': FILE, '/w/a': 'link 0:0 777 /w/b' }],
  [
    'devices are no files of the image',
    'RUN touch /dev/x /proc/x /sys/x',
    { '/dev/x': 'unknown', '/proc/x': 'unknown', '/sys/x': 'unknown' },
  ],
  ['what only begins like them is one', 'RUN touch /devx', { '/devx': FILE }],
]);

table(tests, 'ln', [
  ['-s makes a link', 'RUN ln -s /etc/hosts a', { '/w/a': 'link 0:0 777 /etc/hosts' }],
  ['--symbolic as well', 'RUN ln --symbolic /etc/hosts a', { '/w/a': 'link 0:0 777 /etc/hosts' }],
  ['a relative one leads from where it lies', 'RUN mkdir d && ln -s ../b d/a', { '/w/d/a': 'link 0:0 777 /w/b' }],
  ['its mode is not held back', 'RUN umask 077 && ln -s /b a', { '/w/a': 'link 0:0 777 /b' }],
  ['alone it goes where it runs', 'RUN ln -s /b/c/', { '/w/c': 'link 0:0 777 /b/c' }],
  [
    'several go into the directory',
    'RUN mkdir d && ln -s /a /b d',
    { '/w/d/a': 'link 0:0 777 /a', '/w/d/b': 'link 0:0 777 /b' },
  ],
  ['-t says the directory first', 'RUN mkdir d && ln -s -t d /a', { '/w/d/a': 'link 0:0 777 /a' }],
  ['-T takes it for the link', 'RUN mkdir d && ln -sT /a e', { '/w/e': 'link 0:0 777 /a' }],
  [
    '-n as well, where a link is there',
    'RUN mkdir d && ln -s d e && ln -sfn /a e',
    { '/w/e': 'link 0:0 777 /a', '/w/d/a': 'absent' },
  ],
  [
    '--no-target-directory as well',
    'RUN mkdir d && ln -s d e && ln -sf --no-target-directory /a e',
    { '/w/e': 'link 0:0 777 /a', '/w/d/a': 'absent' },
  ],
  [
    'without, it goes into the directory',
    'RUN mkdir d && ln -s d e && ln -sf /a e',
    { '/w/e': 'link 0:0 777 /w/d', '/w/d/a': 'link 0:0 777 /a' },
  ],
  ['-S takes a value', 'RUN ln -s -S .b /a c', { '/w/c': 'link 0:0 777 /a', '/w/.b': 'absent' }],
  ['a source that is hidden makes none', 'RUN ln -s $(cat x) /a', { '/a': 'absent' }],
  ['a target that is hidden makes none', 'RUN ln -s /a $(cat x)', { '/w/a': 'absent' }],
  ['without -s it is the same file', 'RUN touch a && chmod 600 a && ln a b', { '/w/b': 'file 0:0 600' }],
  [
    'what changes one changes the other',
    'RUN echo x > a && ln a b && chown 7 b\nRUN touch c',
    { '/w/a': 'file ?:0 644', '/w/b': 'file ?:0 644', '"/w/b"': 'x\n' },
  ],
  ['in the same RUN alone', 'RUN touch a && ln a b\nRUN chmod 600 b', { '/w/a': FILE, '/w/b': 'file 0:0 600' }],
  ['one that is removed leaves the other', 'RUN touch a && ln a b && rm a', { '/w/a': 'absent', '/w/b': FILE }],
  ['whose source is hidden is none', 'RUN ln $(cat x) b', { '/w/b': 'absent' }],
]);

const CONTEXT: Context = { 'x.sh': '700|#!/bin/sh' };

table(
  tests,
  'install',
  [
    ['copies with mode 755', 'COPY x.sh /\nRUN install /x.sh y', { '/w/y': 'file 0:0 755', '"/w/y"': '#!/bin/sh' }],
    ['whatever the umask is', 'COPY x.sh /\nRUN umask 077 && install /x.sh y', { '/w/y': 'file 0:0 755' }],
    ['-m says another', 'COPY x.sh /\nRUN install -m600 /x.sh y', { '/w/y': 'file 0:0 600' }],
    ['one that is hidden is not known', 'COPY x.sh /\nRUN install -m $M /x.sh y', { '/w/y': 'file 0:0 ?' }],
    ['letters begin at nothing', 'COPY x.sh /\nRUN install -m u+x /x.sh y', { '/w/y': 'file 0:0 100' }],
    ['-o and -g say whose it is', 'COPY x.sh /\nRUN install -o 7 -g 8 /x.sh y', { '/w/y': 'file 7:8 755' }],
    [
      'by name as well',
      'COPY x.sh /\nRUN install --owner=nobody --group=users /x.sh y',
      { '/w/y': 'file 65534:100 755' },
    ],
    ['a name that is not there is not known', 'COPY x.sh /\nRUN install -o who /x.sh y', { '/w/y': 'file ?:0 755' }],
    ['an owner without a name is not known', 'COPY x.sh /\nRUN install -o "" /x.sh y', { '/w/y': 'file ?:0 755' }],
    [
      'into a directory that is there',
      'COPY x.sh /\nRUN mkdir d && install /x.sh d',
      { '/w/d/x.sh': 'file 0:0 755', '/w/d': DIRECTORY },
    ],
    ['or that a slash says', 'COPY x.sh /\nRUN mkdir d && install /x.sh d/', { '/w/d/x.sh': 'file 0:0 755' }],
    [
      'several into one',
      'COPY x.sh /\nRUN touch y && mkdir d && install /x.sh y d',
      { '/w/d/x.sh': 'file 0:0 755', '/w/d/y': 'file 0:0 755' },
    ],
    ['-t says the directory first', 'COPY x.sh /\nRUN mkdir d && install -t d /x.sh', { '/w/d/x.sh': 'file 0:0 755' }],
    [
      '-D makes the directories above',
      'COPY x.sh /\nRUN install -D /x.sh d/e/y',
      { '/w/d': DIRECTORY, '/w/d/e': DIRECTORY, '/w/d/e/y': 'file 0:0 755' },
    ],
    ['whatever the umask is', 'COPY x.sh /\nRUN umask 077 && install -D /x.sh d/y', { '/w/d': DIRECTORY }],
    [
      '-D and a directory',
      'COPY x.sh /\nRUN install -D -t d/e /x.sh',
      { '/w/d/e': DIRECTORY, '/w/d/e/x.sh': 'file 0:0 755' },
    ],
    ['without -D it makes none', 'COPY x.sh /\nRUN install /x.sh d/y', { '/w/d': 'absent', '/w/d/y': 'file 0:0 755' }],
    ['a target that is hidden is none', 'COPY x.sh /\nRUN install /x.sh $V', { '/w/x.sh': 'absent' }],
    [
      'what was there is replaced',
      'COPY x.sh /\nRUN touch y && chown 7 y && install /x.sh y',
      { '/w/y': 'file 0:0 755', '"/w/y"': '#!/bin/sh' },
    ],
    [
      'what nobody knows is a file afterwards',
      'RUN install /usr/lib/x y',
      { '/w/y': 'file 0:0 755', '"/w/y"': 'unread' },
    ],
    ['-d makes directories', 'RUN install -d a/b c', { '/w/a': DIRECTORY, '/w/a/b': DIRECTORY, '/w/c': DIRECTORY }],
    ['--directory as well', 'RUN install --directory a', { '/w/a': DIRECTORY }],
    [
      'the rights are for the last',
      'RUN install -d -o 7 -g 8 -m 700 a/b',
      { '/w/a': DIRECTORY, '/w/a/b': 'directory 7:8 700' },
    ],
    ['also where it is there', 'RUN mkdir a && install -d -o 7 -m 700 a', { '/w/a': 'directory 7:0 700' }],
    ['a list in braces is one for bash alone', 'RUN install -d {a,b}', { '/w/a': 'directory 0:0 755' }],
    ['a pattern makes none', 'RUN install -d a/*', { '/w/a': 'absent' }],
  ],
  CONTEXT,
);

table(tests, 'keys', [
  ['ssh-keygen makes a pair', 'RUN ssh-keygen -f k', { '/w/k': 'file 0:0 600', '/w/k.pub': FILE, '"/w/k"': 'unread' }],
  ['without -f nobody knows where', 'RUN ssh-keygen -t rsa', { '/w/rsa': 'absent', '/w/rsa.pub': 'absent' }],
  ...'b C I M N m n O P r s S T t V w Y z'
    .split(' ')
    .map(
      (letter) =>
        [
          `ssh-keygen -${letter} takes a value`,
          `RUN ssh-keygen -${letter} -f -f k`,
          { '/w/k': 'file 0:0 600', '/w/-f': 'absent' },
        ] as const,
    ),
  ...'l y R F e i p'
    .split(' ')
    .map(
      (letter) => [`ssh-keygen -${letter} makes none`, `RUN ssh-keygen -${letter} -f k`, { '/w/k': 'absent' }] as const,
    ),
  [
    '-A makes those of the server',
    'RUN mkdir -p /etc/ssh && ssh-keygen -A',
    {
      '/etc/ssh/ssh_host_rsa_key': 'file 0:0 600',
      '/etc/ssh/ssh_host_ecdsa_key': 'file 0:0 600',
      '/etc/ssh/ssh_host_ed25519_key': 'file 0:0 600',
      '/etc/ssh/ssh_host_ed25519_key.pub': FILE,
    },
  ],
  ...'genrsa genpkey gendsa rsa ec pkey pkcs8 pkcs12'
    .split(' ')
    .map(
      (command) =>
        [`openssl ${command} writes a key`, `RUN openssl ${command} -out k`, { '/w/k': 'file 0:0 600' }] as const,
    ),
  ...'x509 req rand enc'
    .split(' ')
    .map((command) => [`openssl ${command} writes none`, `RUN openssl ${command} -out k`, { '/w/k': FILE }] as const),
  [
    '-keyout is a key',
    'RUN openssl req -keyout k -out c',
    { '/w/k': 'file 0:0 600', '/w/c': FILE, '"/w/k"': 'unread' },
  ],
  ['-pubout is none', 'RUN openssl rsa -pubout -out p', { '/w/p': FILE }],
  ['-genkey makes one', 'RUN openssl ecparam -genkey -out k', { '/w/k': 'file 0:0 600' }],
  ...'in inkey newkey subj days passout passin config key CA CAkey extfile addext name algorithm pkeyopt'
    .split(' ')
    .map(
      (option) =>
        [`openssl -${option} takes a value`, `RUN openssl -${option} genrsa x509 -out k`, { '/w/k': FILE }] as const,
    ),
  [
    'one that an archive may have brought may have another mode',
    'RUN unzip a.zip && openssl genrsa -out k',
    { '/w/k': '? 0:0 ?' },
  ],
]);

tests.run();
