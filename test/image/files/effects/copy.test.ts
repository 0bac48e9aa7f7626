import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../../../src/image/options.js';
import { answered, type Context, treeFrom } from '../shown.js';
import { type Row, table } from './table.js';

const tests = suite('image/files/effects: copy');

const FILE = 'file 0:0 644';
const DIRECTORY = 'directory 0:0 755';
/** An image of which nothing is known, as root. */
const BASE = 'FROM example.org/x\nUSER 0:0\nWORKDIR /w\n';

const CONTEXT: Context = {
  'app.py': 'print()',
  'x.sh': '755|#!/bin/sh',
  'cfg/a.conf': 'a',
  'cfg/b.conf': 'b',
  'cfg/deep/c.conf': '600|c',
  'cfg/shut/': '700|',
  'cfg/shut/d.conf': 'd',
  'lib/a.conf': 'l',
  'dist.tar.gz': 'archive',
};

table(
  tests,
  'COPY of files',
  [
    ['to a name', 'COPY app.py a', { '/w/a': FILE, '"/w/a"': 'print()' }],
    ['with its mode', 'COPY x.sh a', { '/w/a': 'file 0:0 755' }],
    ['whatever USER is', 'USER 7:8\nCOPY app.py a', { '/w/a': FILE }],
    ['into a directory that is there', 'RUN mkdir d\nCOPY app.py d', { '/w/d/app.py': FILE, '/w/d': DIRECTORY }],
    [
      'that a link leads to',
      'RUN mkdir d && ln -s d l\nCOPY app.py l',
      { '/w/d/app.py': FILE, '/w/l': 'link 0:0 777 /w/d' },
    ],
    ['into WORKDIR', 'COPY app.py .', { '/w/app.py': FILE }],
    ['into what a slash says', 'COPY app.py d/', { '/w/d/app.py': FILE, '/w/d': DIRECTORY }],
    ['or a dot', 'COPY app.py d/.', { '/w/d/app.py': FILE, '/w/d': DIRECTORY }],
    ['directories above are made', 'COPY app.py d/e/a', { '/w/d/e': DIRECTORY, '/w/d/e/a': FILE }],
    [
      'as --chown and --chmod say',
      'COPY --chown=7:8 --chmod=750 app.py d/e/a',
      { '/w/d': 'directory 7:8 750', '/w/d/e': 'directory 7:8 750', '/w/d/e/a': 'file 7:8 750' },
    ],
    [
      'those that are there stay',
      'RUN mkdir d\nCOPY --chown=7:8 app.py d/e/a',
      { '/w/d': DIRECTORY, '/w/d/e': 'directory 7:8 755' },
    ],
    ['over a file', 'RUN echo x > a && chown 7:8 a\nCOPY app.py a', { '/w/a': FILE, '"/w/a"': 'print()' }],
    ['through a link', 'RUN ln -s b a\nCOPY app.py a', { '/w/b': FILE, '/w/a': 'link 0:0 777 /w/b' }],
    ['several', 'COPY app.py x.sh d/', { '/w/d/app.py': FILE, '/w/d/x.sh': 'file 0:0 755' }],
    ['--chown by number takes the group of that number', 'COPY --chown=7 app.py a', { '/w/a': 'file 7:7 644' }],
    ['by name the group of the account', 'COPY --chown=nobody app.py a', { '/w/a': 'file 65534:65534 644' }],
    [
      'one that is hidden is not known',
      'FROM example.org/x\nCOPY --chown=$V app.py /a.py',
      { '/a.py': 'file ?:? 644' },
    ],
    ['--chmod in letters', 'COPY --chmod=u+x,go= app.py a', { '/w/a': 'file 0:0 700' }],
    ['nor is a mode that is hidden', 'FROM example.org/x\nCOPY --chmod=$V app.py /a.py', { '/a.py': 'file 0:0 ?' }],
    [
      '--chmod is for files and directories',
      'COPY --chmod=u=rwX,go= cfg d',
      { '/w/d/a.conf': 'file 0:0 600', '/w/d/deep': 'directory 0:0 700', '/w/d': 'directory 0:0 700' },
    ],
    ['a target that is hidden is none', 'FROM example.org/x\nCOPY app.py $V', { '/app.py': 'unknown' }],
    ['a source that is hidden may be any', 'FROM example.org/x\nWORKDIR /w\nCOPY $V /w/', { '/w/a': 'unknown' }],
    ['one that is not there is made before the build', 'COPY none a', { '/w/a': '? 0:0 ?' }],
    [
      'where the target may be a directory, it may go into it',
      `${BASE}COPY app.py /opt/a`,
      { '/opt/a': '? ?:? ?', '/opt/a/app.py': 'unknown' },
    ],
    [
      'a name with an extension is that of a file',
      `${BASE}COPY app.py /opt/a.py`,
      { '/opt/a.py': FILE, '/opt/a.py/app.py': 'unknown' },
    ],
    ['so is its own', `${BASE}COPY x.sh /opt/x.sh`, { '/opt/x.sh': 'file 0:0 755' }],
    ['a dot in front is no extension', `${BASE}COPY app.py /opt/.a`, { '/opt/.a': '? ?:? ?' }],
    ['nor is one in the middle of the path', `${BASE}COPY app.py /opt/a.d/a`, { '/opt/a.d/a': '? ?:? ?' }],
  ],
  CONTEXT,
);

table(
  tests,
  'COPY of directories',
  [
    [
      'what is in it',
      'COPY cfg d',
      {
        '/w/d/a.conf': FILE,
        '/w/d/deep/c.conf': 'file 0:0 600',
        '/w/d/cfg': 'absent',
        '/w/d': DIRECTORY,
        '/w/d/z': 'absent',
      },
    ],
    ['with its own directories', 'COPY cfg d', { '/w/d/shut': 'directory 0:0 700', '/w/d/shut/d.conf': FILE }],
    [
      'over what is there',
      'RUN mkdir -m 700 d && touch d/x && echo x > d/a.conf\nCOPY cfg d',
      { '/w/d': 'directory 0:0 700', '/w/d/x': FILE, '"/w/d/a.conf"': 'a' },
    ],
    ['one after the other', 'COPY cfg d\nCOPY lib d', { '"/w/d/a.conf"': 'l', '"/w/d/b.conf"': 'b' }],
    ['two at once', 'COPY cfg lib d/', { '"/w/d/a.conf"': 'l', '"/w/d/b.conf"': 'b' }],
    ['with --chown', 'COPY --chown=7:8 cfg d', { '/w/d': 'directory 7:8 755', '/w/d/deep/c.conf': 'file 7:8 600' }],
    ['the whole context', 'COPY . d', { '/w/d/cfg/a.conf': FILE, '/w/d/app.py': FILE, '/w/d/none': 'absent' }],
    ['as a slash', 'COPY / d', { '/w/d/cfg/a.conf': FILE, '/w/d/app.py': FILE }],
    ['to the root', 'COPY cfg /', { '/a.conf': FILE, '/deep/c.conf': 'file 0:0 600', '/': DIRECTORY }],
    ['of the whole context to the root', 'COPY . /', { '/cfg/a.conf': FILE, '/x.sh': 'file 0:0 755' }],
    [
      'with --exclude, anything may be left out',
      'COPY --exclude=*.py . d',
      { '/w/d/app.py': 'unknown', '/w/d/cfg': 'unknown', '/w/d': DIRECTORY, '/w/d/none': 'absent' },
    ],
    ['of a pattern, what is in each', 'COPY c* d/', { '/w/d/a.conf': FILE, '/w/d/cfg': 'absent' }],
    [
      'of files of a pattern',
      'COPY cfg/*.conf d/',
      { '/w/d/a.conf': FILE, '/w/d/b.conf': FILE, '/w/d/deep': 'absent', '/w/d/c.conf': 'absent' },
    ],
    ['in directories of a pattern', 'COPY */a.conf d/', { '/w/d/a.conf': FILE, '"/w/d/a.conf"': 'l' }],
    ['one letter', 'COPY cfg/?.conf d/', { '/w/d/a.conf': FILE, '/w/d/deep': 'absent' }],
    ['a pattern of nothing brings nothing', 'COPY none* d/', { '/w/d/none': 'absent' }],
    ['of which a part is not there', 'COPY */b.conf d/', { '/w/d/b.conf': FILE }],
    [
      '--link lays one over what is there',
      'RUN mkdir d && touch d/x\nCOPY --link cfg d',
      { '/w/d/a.conf': FILE, '/w/d/x': FILE, '/w/d': DIRECTORY },
    ],
    [
      'whose directories may become the builder’s',
      'RUN mkdir -m 700 d\nCOPY --link cfg d/e',
      { '/w/d': 'directory 0:0 ?', '/w/d/e': DIRECTORY },
    ],
    [
      '--link of a file takes the place of a directory',
      'RUN mkdir d && touch d/x\nCOPY --link app.py d',
      { '/w/d': FILE, '/w/d/x': 'absent', '/w/d/app.py': 'absent' },
    ],
    ['without it goes into it', 'RUN mkdir d && touch d/x\nCOPY app.py d', { '/w/d/x': FILE, '/w/d/app.py': FILE }],
    [
      '--parents keeps directories',
      'COPY --parents cfg/deep/c.conf d/',
      { '/w/d/cfg/deep/c.conf': 'file 0:0 600', '/w/d/c.conf': 'absent', '/w/d/cfg': 'directory ?:? ?' },
    ],
    [
      'from the pivot on',
      'COPY --parents ./cfg/./deep/c.conf d/',
      { '/w/d/deep/c.conf': 'file 0:0 600', '/w/d/cfg': 'absent', '/w/d/c.conf': 'absent' },
    ],
    ['of a directory', 'COPY --parents cfg/deep d/', { '/w/d/cfg/deep/c.conf': 'file 0:0 600', '/w/d/deep': 'absent' }],
    ['of a pattern', 'COPY --parents cfg/*.conf d/', { '/w/d/cfg/a.conf': FILE, '/w/d/a.conf': 'absent' }],
    [
      'of a pattern with a pivot, where nobody knows',
      'COPY --parents ./cfg/./*.conf d/',
      { '/w/d/a.conf': 'unknown', '/w/d/cfg/a.conf': 'unknown' },
    ],
    ['into a name', 'COPY --parents app.py d', { '/w/d/app.py': FILE, '/w/d': DIRECTORY }],
  ],
  CONTEXT,
);

table(tests, 'COPY of a context that nobody looks into', [
  ['a file or a directory', 'COPY a b', { '/w/b': '? 0:0 ?', '/w/b/x': 'unknown', '/w/c': 'absent' }],
  ['into one by its name', 'COPY a b/', { '/w/b/a': 'unknown', '/w/b': DIRECTORY, '/w/b/x': 'unknown' }],
  ['into one that is there', 'RUN mkdir b\nCOPY a b', { '/w/b/a': 'unknown', '/w/b': DIRECTORY, '/w/b/x': 'unknown' }],
  ['a directory', 'COPY a/ b', { '/w/b': DIRECTORY, '/w/b/x': 'unknown', '/w/c': 'absent' }],
  ['all of it', 'COPY . b', { '/w/b': DIRECTORY, '/w/b/x': 'unknown', '/w/c': 'absent' }],
  ['with --chown', 'COPY --chown=7:8 . b\nRUN touch b/x', { '/w/b': 'directory 7:8 755', '/w/b/x': 'file ?:? ?' }],
  ['a pattern', 'COPY a* b/', { '/w/b': DIRECTORY, '/w/b/ab': 'unknown', '/w/c': 'absent' }],
  ['--parents of a pattern', 'COPY --parents a* b/', { '/w/b/ab': 'unknown', '/w/c': 'absent' }],
  [
    'where a base has something, that or this',
    `${BASE}COPY a /opt/b`,
    { '/opt/b': '? ?:? ?', '/opt/b/a': 'unknown', '/opt/b/x': 'unknown' },
  ],
]);

table(tests, 'ADD', [
  ['an address', 'ADD https://e.org/a b', { '/w/b': 'file 0:0 600', '"/w/b"': 'unread' }],
  [
    'into a directory by its name',
    'ADD https://e.org/d/a.txt?x=y/z#w b/',
    { '/w/b/a.txt': 'file 0:0 600', '/w/b': DIRECTORY },
  ],
  ['one without a name', 'ADD https://e.org b/', { '/w/b': DIRECTORY, '/w/b/x': 'unknown' }],
  ['one without a name, to a name', 'ADD https://e.org b', { '/w/b': 'file 0:0 600' }],
  ['--chmod and --chown', 'ADD --chmod=755 --chown=7:8 https://e.org/a b', { '/w/b': 'file 7:8 755' }],
  [
    'one that is unpacked',
    'ADD --unpack=true https://e.org/a.tgz b',
    { '/w/b': DIRECTORY, '/w/b/x': 'unknown', '/w/c': 'absent' },
  ],
  [
    'whose files are whose the archive says',
    'RUN mkdir b && touch b/x\nADD --unpack https://e.org/a.tgz b',
    { '/w/b/x': '? ?:? ?' },
  ],
  [
    'but for --chown',
    'RUN mkdir b && touch b/x\nADD --unpack --chown=0:0 https://e.org/a.tgz b',
    { '/w/b/x': '? 0:0 ?' },
  ],
  ['a repository', 'ADD https://e.org/a.git b', { '/w/b': DIRECTORY, '/w/b/x': 'unknown' }],
  ['an archive of the context', 'ADD dist.tar.gz b', { '/w/b': DIRECTORY, '/w/b/x': 'unknown' }],
  ['as a file', 'ADD --unpack=false dist.tar.gz b', { '/w/b': '? 0:0 ?' }],
  ...[
    'a.tar',
    'a.tgz',
    'a.tbz',
    'a.tbz2',
    'a.txz',
    'a.tar.gz',
    'a.tar.bz2',
    'a.tar.xz',
    'a.tar.zst',
    'a.tar.lzma',
    'a.tar.Z',
  ].map((name): Row => [`${name} is unpacked`, `ADD ${name} b`, { '/w/b': DIRECTORY, '/w/b/x': 'unknown' }]),
  ...['a.zip', 'a.gz', 'tar'].map((name): Row => [`${name} is not`, `ADD ${name} b`, { '/w/b': '? 0:0 ?' }]),
  ['COPY unpacks none', 'COPY a.tar b', { '/w/b': '? 0:0 ?' }],
]);

table(tests, 'COPY of a heredoc', [
  ['to a name', 'COPY <<E a\nx\nE', { '/w/a': FILE, '"/w/a"': 'x\n' }],
  ['into a directory', 'COPY <<E <<F d/\nx\nE\ny\nF', { '"/w/d/E"': 'x\n', '"/w/d/F"': 'y\n', '/w/d': DIRECTORY }],
  ['with --chown and --chmod', 'COPY --chown=7:8 --chmod=755 <<E a\nx\nE', { '/w/a': 'file 7:8 755' }],
]);

const BUILD =
  'FROM alpine:3.20 AS b\nRUN mkdir -p /o/d && touch /o/x && chmod 600 /o/x && chown -R 7:8 /o && ln -s x /o/l\n';

table(tests, 'COPY of another stage', [
  ['a file keeps whose it is', `${BUILD}FROM alpine\nCOPY --from=b /o/x /x`, { '/x': 'file 7:8 600' }],
  ['but for --chown', `${BUILD}FROM alpine\nCOPY --from=b --chown=0 /o/x /x`, { '/x': 'file 0:0 600' }],
  [
    'what is in a directory',
    `${BUILD}FROM alpine\nCOPY --from=b /o /p`,
    { '/p': DIRECTORY, '/p/x': 'file 7:8 600', '/p/d': 'directory 7:8 755', '/p/none': 'absent' },
  ],
  ['a link follows its copy', `${BUILD}FROM alpine\nCOPY --from=b /o /p`, { '/p/l': 'link 0:0 777 /p/x' }],
  ['a file through a link', `${BUILD}FROM alpine\nCOPY --from=b /o/l /x`, { '/x': 'file 7:8 600' }],
  ['into a directory by its name', `${BUILD}FROM alpine\nCOPY --from=b /o/x /p/`, { '/p/x': 'file 7:8 600' }],
  [
    'all of it',
    `${BUILD}FROM scratch\nCOPY --from=b / /`,
    { '/o/x': 'file 7:8 600', '/o': 'directory 7:8 755', '/etc': DIRECTORY },
  ],
  [
    'what is not there was there, or the build stops',
    `${BUILD}FROM alpine\nCOPY --from=b /none /x`,
    { '/x': '? ?:? ?' },
  ],
  ['whatever it is', `${BUILD}FROM alpine\nCOPY --from=b /none/ /x`, { '/x': '? ?:? ?', '/x/y': 'absent' }],
  [
    'a pattern may be anything',
    `${BUILD}FROM alpine\nCOPY --from=b /o/* /p/`,
    { '/p/x': 'unknown', '/p': DIRECTORY, '/q': 'absent' },
  ],
  [
    'what a base brings is not known',
    'FROM example.org/x AS b\nFROM alpine\nCOPY --from=b /o /p',
    { '/p': '? ?:? ?', '/p/x': 'unknown' },
  ],
  [
    'nor what another image has',
    'FROM alpine\nCOPY --from=example.org/x /o /p',
    { '/p': '? ?:? ?', '/p/x': 'unknown' },
  ],
  ['but a directory is one', 'FROM alpine\nCOPY --from=example.org/x /o/ /p', { '/p': DIRECTORY, '/p/x': 'unknown' }],
  [
    'a file of it has no name that is known',
    'FROM alpine\nCOPY --from=example.org/x /o/y /p/',
    { '/p': DIRECTORY, '/p/y': 'unknown' },
  ],
]);

const TEXTS: Readonly<Record<string, string>> = { a: 'A', 'd/x': 'X' };

/** Texts of a context can be read, its directories cannot be listed. */
const READABLE: Options = { context: (path) => (Object.hasOwn(TEXTS, path) ? TEXTS[path] : undefined) };

/** A context whose entries are links. */
const LINKS: Options = {
  contextEntry: (path) => (path === 'l' || path === 'm' ? { kind: 'link', mode: 0o777, names: [] } : undefined),
};

for (const [sentence, line, options, expected] of [
  ['a text is that of a file', 'COPY a /b', READABLE, { '/b': 'file 0:0 ?', '"/b"': 'A' }],
  ['a base may have a directory there', `${BASE}COPY a /opt/b`, READABLE, { '"/opt/b"': 'unread' }],
  ['but none among programs', `${BASE}COPY a /usr/bin/b`, READABLE, { '"/usr/bin/b"': 'A' }],
  ['in a directory, by its name', 'COPY a /d/', READABLE, { '/d/a': 'file 0:0 ?', '"/d/a"': 'A', '/d/x': 'absent' }],
  ['in all of it', 'COPY . /d', READABLE, { '/d/a': 'file 0:0 ?', '"/d/d/x"': 'X', '/d/z': 'unknown', '/e': 'absent' }],
  ['in what ends in a slash', 'COPY d/ /e', READABLE, { '/e/x': 'file 0:0 ?', '"/e/x"': 'X', '/e': DIRECTORY }],
  [
    'what has no text may be a directory',
    'COPY d /e',
    READABLE,
    { '/e': '? 0:0 ?', '/e/x': 'unknown', '/e/z': 'unknown' },
  ],
  ['with --chown', 'COPY --chown=7:8 a /b', READABLE, { '/b': 'file 7:8 ?' }],
  ['a link may be either', 'COPY l /b', LINKS, { '/b': '? 0:0 ?' }],
  [
    'nothing is known of what one that is not there would be',
    'COPY none /b',
    LINKS,
    { '/b': '? 0:0 ?', '/b/x': 'absent' },
  ],
] as const) {
  tests(`a context that is read in part: ${sentence}`, () => {
    const tree = treeFrom(line, options);
    assert.equal(Object.fromEntries(Object.keys(expected).map((each) => [each, answered(tree, each)])), expected);
  });
}

tests.run();
