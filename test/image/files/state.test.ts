import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Row, table } from './effects/table.js';
import { answered, treeFrom } from './shown.js';

const tests = suite('image/files/state');

const FILE = 'file 0:0 644';
const DIRECTORY = 'directory 0:0 755';
/** A command that may not run. */
const may = (command: string): string => `RUN test -e /x && ${command}; true`;

table(tests, 'what may or may not have happened', [
  ['a file that may be made may be there', may('touch a'), { '/w/a': 'unknown' }],
  ['one that may be taken away as well', `RUN touch a\n${may('rm a')}`, { '/w/a': 'unknown' }],
  ['and is what it was when it is there again', `RUN touch a\n${may('rm a')}\nRUN touch a`, { '/w/a': FILE }],
  ['a mode that may be changed is not known', `RUN touch a\n${may('chmod 600 a')}`, { '/w/a': 'file 0:0 ?' }],
  ['unless it is the same', `RUN touch a\n${may('chmod 644 a')}`, { '/w/a': FILE }],
  ['nor an owner', `RUN touch a\n${may('chown 7 a')}`, { '/w/a': 'file ?:0 644' }],
  ['nor a group', `RUN touch a\n${may('chgrp 7 a')}`, { '/w/a': 'file 0:? 644' }],
  ['nor a target', `RUN ln -s /a l\n${may('ln -sfn /b l')}`, { '/w/l': 'link 0:0 777 ?' }],
  ['unless it is the same', `RUN ln -s /a l\n${may('ln -sfn /a l')}`, { '/w/l': 'link 0:0 777 /a' }],
  ['nor a text', `RUN echo a > a\n${may('echo b > a')}`, { '"/w/a"': 'unread', '/w/a': FILE }],
  ['nor what it is', `RUN touch a\n${may('ln -sf /b a')}`, { '/w/a': '? 0:0 ?' }],
  ['what is decided later is known', `RUN touch a\n${may('chmod 600 a')}\nRUN chmod 640 a`, { '/w/a': 'file 0:0 640' }],
  [
    'all below a directory',
    `RUN mkdir d && touch d/a\n${may('chmod -R 700 d')}`,
    { '/w/d': 'directory 0:0 ?', '/w/d/a': 'file 0:0 ?' },
  ],
  ['a directory is one after mkdir -p', `${may('mkdir -m 700 d')}\nRUN mkdir -p d`, { '/w/d': 'directory 0:0 ?' }],
  [
    'what a copy may lay over stays',
    `RUN mkdir d e && touch d/a e/a && chmod 600 e/a\n${may('cp -a e/. d')}`,
    { '/w/d/a': 'file 0:0 ?' },
  ],
]);

const parts = (count: number): string => `/${Array.from({ length: count }, () => 'a').join('/')}`;

table(tests, 'limits', [
  ['a path of many parts is looked into', `RUN mkdir -p ${parts(64)}`, { [parts(64)]: DIRECTORY }],
  ['one of more is not known', `RUN mkdir -p ${parts(70)}`, { [parts(70)]: 'unknown' }],
  [
    'so many links are followed',
    `RUN touch l0 && ${Array.from({ length: 16 }, (_, at) => `ln -s l${at} l${at + 1}`).join(' && ')} && chmod 600 l16`,
    { '/w/l0': 'file 0:0 600' },
  ],
  [
    'and no more',
    `RUN touch l0 && ${Array.from({ length: 17 }, (_, at) => `ln -s l${at} l${at + 1}`).join(' && ')} && chmod 600 l17`,
    { '/w/l0': FILE },
  ],
  [
    'of files that change too often nothing is known',
    `RUN touch a\nRUN ${'chmod 600 a;'.repeat(20_000)}`,
    { '/w/a': 'unknown' },
  ],
  [
    'edits that may not happen cost no more the more there are',
    `RUN echo a > a\n${Array.from({ length: 200 }, (_, at) => may(`sed -i s/b/c${at}/ a`)).join('\n')}`,
    { '"/w/a"': 'a\n' },
  ],
] satisfies readonly Row[]);

table(tests, 'stages', [
  [
    'a stage begins with the files of its parent',
    'FROM alpine AS a\nRUN touch /a\nFROM a\nRUN touch /b',
    { '/a': FILE, '/b': FILE },
  ],
  ['as they are at its end', 'FROM alpine AS a\nRUN touch /a\nRUN chmod 600 /a\nFROM a', { '/a': 'file 0:0 600' }],
  [
    'a sweep of the child changes them',
    'FROM alpine AS a\nRUN mkdir /d && touch /d/a\nFROM a\nRUN chmod -R 700 /d',
    { '/d/a': 'file 0:0 700' },
  ],
  [
    'what comes after is not swept',
    'FROM alpine\nRUN mkdir /d && chmod -R 700 /d && touch /d/a',
    { '/d': 'directory 0:0 700', '/d/a': FILE },
  ],
  [
    'several sweeps, in their order',
    'FROM alpine\nRUN mkdir -p /d/e && touch /d/e/a && chmod -R 700 /d/e && chown -R 7 /d && chmod -R 750 /d',
    { '/d/e/a': 'file 7:0 750' },
  ],
  ['ONBUILD runs first', 'FROM alpine AS a\nONBUILD RUN touch /a\nFROM a\nRUN chmod 600 /a', { '/a': 'file 0:0 600' }],
  ['and not in its own stage', 'FROM alpine\nONBUILD RUN touch /a', { '/a': 'absent' }],
  [
    'stages that copy from one another',
    'FROM alpine AS a\nRUN touch /a\nFROM alpine AS b\nCOPY --from=a /a /b\nFROM alpine\nCOPY --from=b /b /c',
    { '/c': FILE, '/b': 'absent' },
  ],
  [
    'a trigger that copies from a stage',
    'FROM alpine AS x\nRUN touch /x\nFROM alpine AS a\nONBUILD COPY --from=x /x /y\nFROM a',
    { '/y': FILE },
  ],
  [
    'many stages',
    `FROM alpine AS s0\nRUN touch /a\n${Array.from({ length: 30 }, (_, at) => `FROM s${at} AS s${at + 1}\n`).join('')}`,
    { '/a': FILE },
  ],
  [
    'too many stages',
    `FROM alpine AS s0\nRUN touch /a\n${Array.from({ length: 80 }, (_, at) => `FROM s${at} AS s${at + 1}\n`).join('')}`,
    { '/a': 'unknown' },
  ],
  [
    'WORKDIR makes directories for who is in force',
    'USER 7:8\nWORKDIR /a/b',
    { '/a': 'directory 7:8 755', '/a/b': 'directory 7:8 755' },
  ],
  ['an empty USER is root', 'ARG U\nUSER 7\nUSER "$U"\nWORKDIR /a', { '/a': DIRECTORY }],
  ['by number alone its group is that number', 'USER 7\nWORKDIR /a', { '/a': 'directory 7:7 755' }],
  ['a name that the image has not is root’s for the builder', 'USER nobody-here\nWORKDIR /a', { '/a': DIRECTORY }],
  ['a name with its group', 'USER nobody\nWORKDIR /a', { '/a': 'directory 65534:65534 755' }],
  ['a group by name', 'USER nobody:users\nWORKDIR /a', { '/a': 'directory 65534:100 755' }],
  [
    'a group that is not there leaves that of the user',
    'USER nobody:none\nWORKDIR /a',
    { '/a': 'directory 65534:65534 755' },
  ],
  [
    'one of an image that is not known',
    'FROM example.org/x\nUSER app\nWORKDIR /srv/a',
    { '/srv/a': 'directory ?:? ?' },
  ],
]);

tests('many edits of files that a variable names, and many files, come to an end', () => {
  const names = Array.from({ length: 1_000 }, (_, at) => `f${at}`);
  const edits = Array.from({ length: 600 }, (_, at) => `sed -i s/a/b/ "$v${at}"`);
  const patterns = Array.from({ length: 100 }, (_, at) => `*.${at + 100}`);
  const runs = [`touch ${names.join(' ')}`, [`echo ${patterns.join(' ')}`, ...edits].join(' && ')];
  const tree = treeFrom(`FROM alpine:3.20\nWORKDIR /w\nRUN ${runs.join('\nRUN ')}`);
  assert.ok(names.every((name) => answered(tree, `/w/${name}`) === FILE));
});

tests.run();
