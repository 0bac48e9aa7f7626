import { suite } from 'uvu';
import type { Context } from '../shown.js';
import { table } from './table.js';

const tests = suite('image/files/effects: move');

const FILE = 'file 0:0 644';
const DIRECTORY = 'directory 0:0 755';
/** An image of which nothing is known, as root. */
const BASE = 'FROM example.org/x\nUSER 0:0\nWORKDIR /w\n';

/** Somebody's directory with a file, a closed one in a directory, and a link. */
const MADE = 'RUN mkdir -p s/e && echo x > s/f && touch s/e/g && chmod 600 s/e/g && ln -s f s/l && chown -R 7:8 s';

table(tests, 'cp', [
  ['copies a file to a name', `${MADE}\nRUN cp s/f t`, { '/w/t': FILE, '"/w/t"': 'x\n', '/w/s/f': 'file 7:8 644' }],
  ['into a directory that is there', `${MADE}\nRUN mkdir t && cp s/f t`, { '/w/t/f': FILE, '/w/t': DIRECTORY }],
  ['or that a slash says', `${MADE}\nRUN cp s/f t/`, { '/w/t/f': FILE }],
  ['-t says it first', `${MADE}\nRUN mkdir t && cp -t t s/f`, { '/w/t/f': FILE }],
  ['--target-directory as well', `${MADE}\nRUN mkdir t && cp --target-directory t s/f`, { '/w/t/f': FILE }],
  ['several go into one', `${MADE}\nRUN mkdir t && cp s/f s/e/g t`, { '/w/t/f': FILE, '/w/t/g': 'file 0:0 600' }],
  ['-S takes a value', `${MADE}\nRUN cp -S .b s/f t`, { '/w/t': FILE }],
  ['--suffix takes a value', `${MADE}\nRUN cp --suffix .b s/f t`, { '/w/t': FILE }],
  ['a directory without -r is left out', `${MADE}\nRUN cp s t; true`, { '/w/t': 'absent', '/w/t/f': 'absent' }],
  [
    '-r copies what is in it',
    `${MADE}\nRUN cp -r s t`,
    { '/w/t': DIRECTORY, '/w/t/f': FILE, '/w/t/e/g': 'file 0:0 600' },
  ],
  ['-R as well', `${MADE}\nRUN cp -R s t`, { '/w/t/f': FILE, '/w/t/e': DIRECTORY }],
  ['--recursive as well', `${MADE}\nRUN cp --recursive s t`, { '/w/t/f': FILE }],
  ['-a keeps whose it is', `${MADE}\nRUN cp -a s t`, { '/w/t': 'directory 7:8 755', '/w/t/e/g': 'file 7:8 600' }],
  ['--archive as well', `${MADE}\nRUN cp --archive s t`, { '/w/t': 'directory 7:8 755', '/w/t/f': 'file 7:8 644' }],
  ['-p as well', `${MADE}\nRUN cp -p s/f t`, { '/w/t': 'file 7:8 644' }],
  ['--preserve as well', `${MADE}\nRUN cp --preserve s/f t`, { '/w/t': 'file 7:8 644' }],
  ['-p copies no directory', `${MADE}\nRUN cp -p s t; true`, { '/w/t': 'absent' }],
  ['a link is copied as what it leads to', `${MADE}\nRUN cp s/l t`, { '/w/t': FILE, '"/w/t"': 'x\n' }],
  ['-P as the link', `${MADE}\nRUN cp -P s/l t`, { '/w/t': 'link 0:0 777 /w/f' }],
  ['-d as well', `${MADE}\nRUN cp -d s/l t`, { '/w/t': 'link 0:0 777 /w/f' }],
  ['--no-dereference as well', `${MADE}\nRUN cp --no-dereference s/l t`, { '/w/t': 'link 0:0 777 /w/f' }],
  ['-r as well', `${MADE}\nRUN cp -r s/l t`, { '/w/t': 'link 0:0 777 /w/f' }],
  ['-rL follows it', `${MADE}\nRUN cp -rL s/l t`, { '/w/t': FILE }],
  ['--dereference as well', `${MADE}\nRUN cp -r --dereference s/l t`, { '/w/t': FILE }],
  ['links below follow their copy', `${MADE}\nRUN cp -r s t`, { '/w/t/l': 'link 0:0 777 /w/t/f' }],
  [
    'where links are followed, what is there is not known',
    `${MADE}\nRUN cp -rL s t`,
    { '/w/t/l': '? ?:? ?', '/w/t/f': FILE },
  ],
  [
    'into a directory that is there, by its name',
    `${MADE}\nRUN mkdir t && cp -r s t`,
    { '/w/t/s/f': FILE, '/w/t/f': 'absent' },
  ],
  ['-T lays one over the other', `${MADE}\nRUN mkdir t && cp -rT s t`, { '/w/t/f': FILE, '/w/t/s': 'absent' }],
  [
    '--no-target-directory as well',
    `${MADE}\nRUN mkdir t && cp -r --no-target-directory s t`,
    { '/w/t/f': FILE, '/w/t/s': 'absent' },
  ],
  [
    'a dot as well',
    `${MADE}\nRUN mkdir -m 700 t && cp -r s/. t`,
    { '/w/t': 'directory 0:0 700', '/w/t/f': FILE, '/w/t/s': 'absent' },
  ],
  [
    'with -a it may get the rights of its source',
    `${MADE}\nRUN mkdir -m 700 t && cp -a s/. t`,
    { '/w/t': 'directory ?:? ?', '/w/t/f': 'file 7:8 644' },
  ],
  [
    'the umask holds back',
    `${MADE}\nRUN umask 077 && cp -r s t`,
    { '/w/t': 'directory 0:0 700', '/w/t/f': 'file 0:0 600' },
  ],
  ['one that is hidden leaves the mode open', `${MADE}\nRUN umask $(cat x) && cp s/f t`, { '/w/t': 'file 0:0 ?' }],
  ['set-id bits are not copied', `RUN touch s && chmod 4755 s && cp s t`, { '/w/t': 'file 0:0 755' }],
  ['they are kept with -p', `RUN touch s && chmod 4755 s && cp -p s t`, { '/w/t': 'file 0:0 4755' }],
  [
    'a file that is there stays whose it is',
    `${MADE}\nRUN touch t && chown 9 t && cp s/f t`,
    { '/w/t': 'file 9:0 644', '"/w/t"': 'x\n' },
  ],
  ['but for -p', `${MADE}\nRUN touch t && chown 9 t && cp -p s/f t`, { '/w/t': 'file 7:8 644' }],
  [
    'what may be a directory may get the file',
    `${MADE}\nRUN unzip x.zip -d t && cp s/f t/f`,
    { '/w/t/f': 'unknown', '/w/t/f/f': 'unknown' },
  ],
  ['what a mount holds cannot be seen', 'RUN --mount=type=cache,target=/m cp /m/x t', { '/w/t': '? 0:0 ?' }],
  [
    'a group is handed down',
    `${MADE}\nRUN mkdir -m 2755 t && chgrp 9 t && cp -r s/. t`,
    { '/w/t/f': 'file 0:9 644', '/w/t/e/g': 'file 0:9 600' },
  ],
  ['a target that is hidden is none', `${MADE}\nRUN cp s/f $(cat x)`, { '/w/f': 'absent' }],
  [
    'a source that is hidden may be there',
    `${MADE}\nRUN mkdir t && cp s/$(cat x) t`,
    { '/w/t/f': 'unknown', '/w/t/z': 'absent' },
  ],
  ['a pattern as well', `${MADE}\nRUN mkdir t && cp s/f* t`, { '/w/t/f': 'unknown', '/w/s/f': 'file 7:8 644' }],
  [
    'where the target may be a directory, it may go into it',
    `${BASE}RUN touch f && cp f /opt`,
    { '/opt': 'unknown', '/opt/f': 'unknown' },
  ],
]);

table(tests, 'mv', [
  ['keeps whose it is', `${MADE}\nRUN mv s/f t`, { '/w/t': 'file 7:8 644', '/w/s/f': 'absent', '"/w/t"': 'x\n' }],
  [
    'takes a directory with all in it',
    `${MADE}\nRUN mv s t`,
    { '/w/t': 'directory 7:8 755', '/w/t/e/g': 'file 7:8 600', '/w/s': 'absent', '/w/s/f': 'absent' },
  ],
  [
    'into one that is there',
    `${MADE}\nRUN mkdir t && mv s t`,
    { '/w/t/s/f': 'file 7:8 644', '/w/t': DIRECTORY, '/w/t/f': 'absent' },
  ],
  [
    'a link as a link',
    `${MADE}\nRUN mv s/l t`,
    { '/w/t': 'link 7:8 777 /w/f', '/w/s/l': 'absent', '/w/s/f': 'file 7:8 644' },
  ],
  [
    'over a link, not to what it leads to',
    `${MADE}\nRUN ln -s u t && mv s/f t`,
    { '/w/t': 'file 7:8 644', '/w/u': 'absent' },
  ],
  ['over a file', `${MADE}\nRUN touch t && mv s/f t`, { '/w/t': 'file 7:8 644', '"/w/t"': 'x\n' }],
  [
    'all of a directory but hidden files',
    `${MADE} && touch s/.h && mkdir t && mv s/* t`,
    { '/w/s/f': 'absent', '/w/s/e/g': 'absent', '/w/s/.h': FILE, '/w/t/f': 'unknown' },
  ],
  ['some of it', `${MADE} && mkdir t && mv s/f* t`, { '/w/s/f': 'absent', '/w/t/f': 'unknown', '/w/t/z': 'absent' }],
  ['--suffix takes a value', `${MADE}\nRUN mv --suffix .b s/f t`, { '/w/t': 'file 7:8 644' }],
  [
    '-t says the directory first',
    `${MADE}\nRUN mkdir t && mv -t t s/f`,
    { '/w/t/f': 'file 7:8 644', '/w/s/f': 'absent' },
  ],
  [
    'where the target may be a directory, it may go into it',
    `${BASE}RUN touch f && mv f /opt`,
    { '/opt/f': 'unknown', '/w/f': 'unknown' },
  ],
]);

table(tests, 'rm', [
  [
    'takes a file away',
    `${MADE}\nRUN rm s/f`,
    { '/w/s/f': 'absent', '/w/s': 'directory 7:8 755', '/w/s/e/g': 'file 7:8 600' },
  ],
  ['no directory', `${MADE}\nRUN rm s; true`, { '/w/s': 'directory 7:8 755', '/w/s/f': 'file 7:8 644' }],
  ['-R does', `${MADE}\nRUN rm -R s`, { '/w/s': 'absent', '/w/s/f': 'absent' }],
  ['--recursive does', `${MADE}\nRUN rm --recursive s`, { '/w/s': 'absent', '/w/s/f': 'absent' }],
  ['-rf does', `${MADE}\nRUN rm -rf s`, { '/w/s': 'absent', '/w/s/e/g': 'absent' }],
  [
    'a link without what it leads to',
    `${MADE}\nRUN ln -s s t && rm -r t`,
    { '/w/t': 'absent', '/w/s/f': 'file 7:8 644' },
  ],
  [
    'through a link in the middle',
    `${MADE}\nRUN ln -s s t && rm t/f`,
    { '/w/t': 'link 0:0 777 /w/s', '/w/s/f': 'absent' },
  ],
  [
    'what is in a directory',
    `${MADE} && touch s/.h && rm -rf s/*`,
    { '/w/s': 'directory 7:8 755', '/w/s/f': 'absent', '/w/s/e/g': 'absent', '/w/s/.h': FILE },
  ],
  ['without -r no directory in it', `${MADE}\nRUN rm s/*; true`, { '/w/s/f': 'absent', '/w/s/e/g': 'file 7:8 600' }],
  ['some of it', `${MADE}\nRUN rm -r s/e*`, { '/w/s/e/g': 'absent', '/w/s': 'directory 7:8 755' }],
  ['one that may not run', `${MADE}\nRUN test -e x && rm -r s; true`, { '/w/s': 'unknown', '/w/s/f': 'unknown' }],
  ['what comes later is there', `${MADE}\nRUN rm -r s && mkdir s`, { '/w/s': DIRECTORY, '/w/s/f': 'absent' }],
  ['rmdir takes an empty one', 'RUN mkdir -p a/b && rmdir a/b', { '/w/a/b': 'absent', '/w/a': DIRECTORY }],
]);

const CONTEXT: Context = { 'd/a': 'a', 'd/.h': 'h', 'd/e/b': 'b' };

table(
  tests,
  'patterns of what COPY brought',
  [
    [
      'all but hidden files',
      'COPY d d\nRUN rm -r d/*',
      { '/w/d': DIRECTORY, '/w/d/a': 'absent', '/w/d/e/b': 'absent', '/w/d/.h': FILE },
    ],
    ['copied', 'COPY d d\nRUN cp -r d t', { '/w/t/a': FILE, '/w/t/.h': FILE, '/w/t/e/b': FILE, '"/w/t/e/b"': 'b' }],
    ['moved', 'COPY d d\nRUN mv d t', { '/w/t/e/b': FILE, '/w/d/e/b': 'absent', '/w/d': 'absent' }],
    [
      'moved to the root',
      'COPY d d\nRUN mv d/* /',
      { '/a': 'unknown', '/e/b': 'unknown', '/w/d/a': 'absent', '/w/d/.h': FILE },
    ],
    ['copied to the root', 'COPY d d\nRUN cp -r d/. /', { '/a': FILE, '/e/b': FILE, '/d': 'absent' }],
    ['copied from the root', 'FROM scratch\nCOPY d /\nRUN ["cp", "-r", "/.", "/t"]', { '/t/a': FILE, '/t/e/b': FILE }],
  ],
  CONTEXT,
);

tests.run();
