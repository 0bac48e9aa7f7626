import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shown, treeFrom } from './shown.js';

const base = suite('image/files/base');

const DIRECTORY = 'directory 0:0 755';
const DEVICE = 'file 0:0 666';

for (const [sentence, lines, expected] of [
  [
    'scratch has a root and nothing else',
    'FROM scratch',
    { '/': DIRECTORY, '/dev': 'absent', '/dev/null': 'absent', '/x': 'absent' },
  ],
  ...['debian:12', 'example.org/x'].map(
    (image) =>
      [
        `the runtime brings devices to ${image}`,
        `FROM ${image}`,
        {
          '/dev': DIRECTORY,
          '/dev/shm': 'directory 0:0 1777',
          '/dev/null': DEVICE,
          '/dev/zero': DEVICE,
          '/dev/full': DEVICE,
          '/dev/random': DEVICE,
          '/dev/urandom': DEVICE,
          '/dev/tty': DEVICE,
          '/dev/sda': 'unknown',
        },
      ] as const,
  ),
  [
    'an image that is not known has a root',
    'FROM example.org/x',
    { '/': DIRECTORY, '/etc': 'unknown', '/srv': 'unknown' },
  ],
  [
    'where /usr is merged, directories of programs may be links',
    'FROM debian:12',
    { '/bin': '? 0:0 755', '/sbin': '? 0:0 755', '/lib': '? 0:0 755', '/usr/bin': DIRECTORY },
  ],
  [
    'a program has two names',
    'FROM debian:12\nRUN touch /usr/bin/x',
    { '/bin/x': 'file 0:0 644', '/usr/bin/x': 'file 0:0 644' },
  ],
  ['the other way as well', 'FROM debian:12\nRUN touch /sbin/x', { '/usr/sbin/x': 'file 0:0 644' }],
  ['not outside of them', 'FROM debian:12\nRUN touch /usr/share/x', { '/share/x': 'absent' }],
  ['a directory that a row opens', 'FROM golang:1.23', { '/go': 'directory 0:0 777', '/gone': 'absent' }],
  [
    'what a server finds',
    'FROM nginx:1.29',
    { '/var/cache/nginx': DIRECTORY, '/run/nginx.pid': 'absent', '/run/x': 'unknown' },
  ],
  ['another one', 'FROM httpd:2.4', { '/usr/local/apache2/logs': DIRECTORY, '/usr/local/apache2/x': 'unknown' }],
  [
    'an account has a home',
    'FROM node:20',
    { '/home/node': 'directory 1000:1000 ?', '/home': DIRECTORY, '/home/node/x': 'absent', '/home/x': 'absent' },
  ],
  ['homes of the system are none', 'FROM debian:12', { '/home/nobody': 'absent', '/nonexistent': 'absent' }],
  [
    'a directory that a row gives away',
    'FROM hashicorp/vault',
    {
      '/vault': 'directory 100:1000 755',
      '/vault/new': 'unknown',
      '/vault/file': 'directory 100:1000 755',
      '/x': 'absent',
    },
  ],
  ['a volume of root’s', 'FROM alpine/git', { '/git': DIRECTORY, '/git/x': 'unknown', '/gitx': 'absent' }],
  ['what lies above it may be entered', 'FROM postgres:16', { '/var/lib': DIRECTORY }],
  [
    'a digest leaves the system alone',
    'FROM debian:12@sha256:1',
    { '/etc': 'unknown', '/dev/null': DEVICE, '/': DIRECTORY },
  ],
] as const satisfies readonly (readonly [string, string, Readonly<Record<string, string>>])[]) {
  base(sentence, () => {
    const tree = treeFrom(lines);
    assert.equal(Object.fromEntries(Object.keys(expected).map((path) => [path, shown(tree.at(path))])), expected);
  });
}

for (const [sentence, lines, there, not] of [
  [
    'those of the base and of the stage',
    'FROM debian:12\nRUN touch /a',
    ['/', '/etc', '/tmp', '/a'],
    ['/b', '/nothing'],
  ],
  ['a volume and what a row gives away', 'FROM hashicorp/vault', ['/vault', '/vault/file'], ['/app']],
  ['of a base that is not known only the root', 'FROM example.org/x\nRUN touch /a', ['/', '/a'], ['/etc', '/tmp']],
  [
    'those of the stage below',
    'FROM scratch AS b\nWORKDIR /a/b\nFROM b\nWORKDIR /c',
    ['/', '/a', '/a/b', '/c'],
    ['/etc'],
  ],
  ['what was taken away is told as well', 'FROM scratch\nWORKDIR /a\nRUN ["rm", "-r", "/a"]', ['/a'], ['/b']],
] as const) {
  base(`paths: ${sentence}`, () => {
    const paths = [...treeFrom(lines).paths()];
    assert.equal(
      there.filter((path) => !paths.includes(path)),
      [],
    );
    assert.equal(
      not.filter((path) => paths.includes(path)),
      [],
    );
    assert.is(new Set(paths).size, paths.length);
  });
}

base('paths: those alone that are asked for', () => {
  const tree = treeFrom('FROM debian:12\nRUN touch /a /b');
  assert.equal([...tree.paths((path) => path === '/a')], ['/a']);
});

for (const [sentence, lines, path, expected] of [
  ['a base', 'FROM debian:12', '/etc', 'docker.io/library/debian brings it'],
  ['what it has not', 'FROM debian:12', '/app', undefined],
  ['the runtime', 'FROM debian:12', '/dev/null', 'the container runtime brings it'],
  ['any image', 'FROM example.org/x', '/', 'every image has it'],
  ['COPY', 'FROM debian:12\nCOPY <<E /a\nE', '/a', 'COPY brings it'],
  ['ADD', 'FROM debian:12\nADD https://e.org/a.py /a.py', '/a.py', 'ADD brings it'],
  ['WORKDIR', 'FROM debian:12\nWORKDIR /a', '/a', 'WORKDIR makes it'],
  ['RUN', 'FROM debian:12\nRUN mkdir /a', '/a', 'RUN mkdir makes it so'],
  ['a redirect', 'FROM debian:12\nRUN > /a', '/a', 'RUN > makes it so'],
] as const) {
  base(`why: ${sentence}`, () => {
    const found = treeFrom(lines).at(path);
    assert.is(typeof found === 'string' ? undefined : found.because.clause, expected);
  });
}

for (const [sentence, lines, who, path, expected] of [
  ['nothing is there', 'FROM debian:12', 5, '/app/x', 'docker.io/library/debian brings it, as 0:0 with mode 755'],
  ['scratch is empty', 'FROM scratch', 5, '/x', 'every image has it, as 0:0 with mode 755'],
  ['a base does not say', 'FROM debian:12', 5, '/etc/x', 'docker.io/library/debian does not say what is there'],
  ['a base is not known', 'FROM example.org/x', 5, '/x', 'nothing is known of the base image'],
] as const) {
  base(`why somebody may or may not: ${sentence}`, () => {
    assert.is(treeFrom(lines).may({ uid: who, groups: [who] }, path, 'write').because.clause, expected);
  });
}

base.run();
