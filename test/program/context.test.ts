import { spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { contextOf, sharingContexts } from '../../src/program/context.js';
import { nodeHost } from '../../src/program/node-host.js';
import { directoryOf } from '../program.js';

const directory = directoryOf({
  'context/start.sh': 'exec app\n',
  'context/sub/x': 'x',
  'context/..odd': 'odd',
  'context/large': 'x'.repeat(512 * 1024 + 1),
  'context/largest': 'x'.repeat(512 * 1024),
  'context/binary': 'a\0b',
  'context-of-another/secret': 'secret',
  secret: 'secret',
});
chmodSync(join(directory, 'context/start.sh'), 0o750);
chmodSync(join(directory, 'context/sub'), 0o700);
symlinkSync('sub/x', join(directory, 'context/inside'));
symlinkSync('../secret', join(directory, 'context/outside'));
symlinkSync('../context-of-another', join(directory, 'context/neighbour'));
symlinkSync('loop', join(directory, 'context/loop'));
spawnSync('mkfifo', [join(directory, 'context/pipe')]);

const context = suite('context');
const { context: read, contextEntry: entry } = contextOf(nodeHost, join(directory, 'context'));

for (const [sentence, path, expected] of [
  ['a file', 'start.sh', 'exec app\n'],
  ['a file below a directory', './sub/../sub/x', 'x'],
  ['the root of the context is its own', '/start.sh', 'exec app\n'],
  ['a name that begins with dots', '..odd', 'odd'],
  ['a link that stays inside', 'inside', 'x'],
  ['not what is missing', 'missing', undefined],
  ['not a directory', 'sub', undefined],
  ['not what is above', '../secret', undefined],
  ['not what is above by a detour', 'sub/../../secret', undefined],
  ['not through a link', 'outside', undefined],
  ['not through a link to a neighbour of a longer name', 'neighbour/secret', undefined],
  ['not a loop', 'loop', undefined],
  ['not a pipe, which would wait for ever', 'pipe', undefined],
  ['not more than 512 KiB', 'large', undefined],
  ['as much as 512 KiB', 'largest', 'x'.repeat(512 * 1024)],
  ['not a binary', 'binary', undefined],
  ['not a name with a NUL', 'a\0b', undefined],
] as const) {
  context(sentence, () => assert.is(read(path), expected));
}

for (const [sentence, path, expected] of [
  ['a file with its mode', 'start.sh', 'file 750'],
  ['a directory with its names', './sub/', 'directory 700 x'],
  ['a link, which is not followed', 'inside', 'link 777'],
  ['a link that leads out is one', 'outside', 'link 777'],
  ['nothing below a link that leads out', 'neighbour/secret', undefined],
  ['not what is missing', 'missing', undefined],
  ['not what is above', '..', undefined],
  ['not what is above by a detour', 'sub/../../secret', undefined],
  ['not a pipe', 'pipe', undefined],
  ['not a name with a NUL', 'a\0b', undefined],
] as const) {
  context(`entry: ${sentence}`, () => {
    const found = entry(path);
    const told = found && [found.kind, found.mode.toString(8), ...found.names].join(' ');
    assert.is(told, expected);
  });
}

context('the names in the context itself are in order, and have no pipes', () => {
  const { names = [] } = entry('.') ?? {};
  assert.ok(names.includes('start.sh') && names.includes('..odd') && !names.includes('pipe'));
  assert.equal(names, [...names].sort());
});

const ignoring = directoryOf({
  'one/.dockerignore': 'secret\n**/*.log\nbuild\n!build/keep\n',
  'one/secret': 'x',
  'one/a/b.log': 'x',
  'one/a/c': 'x',
  'one/build/keep': 'x',
  'one/build/drop': 'x',
  'one/Dockerfile': '',
  'one/prod.Dockerfile': '',
  'one/prod.Dockerfile.dockerignore': 'a\n',
});

for (const [sentence, dockerfile, path, expected] of [
  ['what .dockerignore names is not there', 'Dockerfile', 'secret', undefined],
  ['nor what lies deep', 'Dockerfile', 'a/b.log', undefined],
  ['all else is', 'Dockerfile', 'a/c', 'x'],
  ['an exception below a directory', 'Dockerfile', 'build/keep', 'x'],
  ['and what lies beside it', 'Dockerfile', 'build/drop', undefined],
  ['the file of a Dockerfile goes before', 'prod.Dockerfile', 'secret', 'x'],
  ['and is the only one', 'prod.Dockerfile', 'a/c', undefined],
] as const) {
  context(`ignored: ${sentence}`, () => {
    const at = contextOf(nodeHost, join(ignoring, 'one'), join(ignoring, 'one', dockerfile));
    assert.is(at.context(path), expected);
    assert.is(at.contextEntry(path) === undefined, expected === undefined);
  });
}

context('ignored: names are left out of their directory', () => {
  const { contextEntry } = contextOf(nodeHost, join(ignoring, 'one'), join(ignoring, 'one/Dockerfile'));
  assert.equal(contextEntry('a')?.names, ['c']);
  assert.equal(contextEntry('build')?.names, ['keep']);
});

context('ignored: a link out of the context is no .dockerignore', () => {
  const files = { 'ignored-by-another': 'a\n', 'one/a': 'x', 'two/a': 'x', 'two/list': 'a\n' };
  const top = directoryOf(files);
  symlinkSync('../ignored-by-another', join(top, 'one/.dockerignore'));
  symlinkSync('list', join(top, 'two/.dockerignore'));
  assert.is(contextOf(nodeHost, join(top, 'one')).context('a'), 'x');
  assert.is(contextOf(nodeHost, join(top, 'two')).context('a'), undefined);
});

context('a context that is made of some paths has these alone, whatever .dockerignore says', () => {
  const { context: read, contextEntry: entry } = contextOf(
    nodeHost,
    join(ignoring, 'one'),
    join(ignoring, 'one/Dockerfile'),
    ['./secret', 'build/keep'],
  );
  assert.equal([read('secret'), read('build/keep'), read('build/drop'), read('a/c')], ['x', 'x', undefined, undefined]);
  assert.equal(entry('build')?.names, ['keep']);
  assert.is(entry('a'), undefined);
});

context('a context that is made of the whole directory has all', () => {
  const made = contextOf(nodeHost, join(ignoring, 'one'), undefined, ['.']);
  assert.equal([made.context('a/b.log'), made.context('a/c')], ['x', 'x']);
});

context('a context that is not there has no files', () => {
  assert.is(contextOf(nodeHost, join(directory, 'nope')).context('x'), undefined);
});

/** A disk that counts what is asked of entries. */
const counting = () => {
  let count = 0;
  const statOf: typeof nodeHost.statOf = (path) => {
    count += 1;
    return nodeHost.statOf(path);
  };
  return { host: { ...nodeHost, statOf }, asked: () => count };
};

for (const [sentence, share, expected] of [
  ['of one run look at a context once', true, 1],
  ['of a run that writes look each for itself', false, 2],
] as const) {
  context(`shared: Dockerfiles ${sentence}`, () => {
    const { host, asked } = counting();
    const used = share ? sharingContexts(host) : host;
    for (const name of ['Dockerfile', 'other.Dockerfile']) {
      const at = contextOf(used, join(ignoring, 'one'), join(ignoring, 'one', name));
      assert.equal(at.contextEntry('a')?.names, ['c']);
    }
    assert.is(asked(), expected);
  });
}

context('shared: a Dockerfile with an ignore file of its own has its own view', () => {
  const host = sharingContexts(nodeHost);
  const entryOf = (name: string, path: string) =>
    contextOf(host, join(ignoring, 'one'), join(ignoring, 'one', name)).contextEntry(path)?.kind;
  assert.equal(
    ['Dockerfile', 'prod.Dockerfile'].map((name) => [entryOf(name, 'secret'), entryOf(name, 'a/c')]),
    [
      [undefined, 'file'],
      ['file', undefined],
    ],
  );
});

context('shared: only a few contexts are kept', () => {
  const { host, asked } = counting();
  const used = sharingContexts(host);
  const tops = [0, 1, 2, 3, 4].map((at) => directoryOf({ [`${at}`]: 'x' }));
  for (const top of [...tops, ...tops.slice(1), ...tops.slice(0, 1)]) contextOf(used, top).contextEntry('.');
  assert.is(asked(), 6);
});

context('shared: one that is asked for again stays', () => {
  const { host, asked } = counting();
  const used = sharingContexts(host);
  const [first = '', ...others] = [0, 1, 2, 3, 4].map((at) => directoryOf({ [`${at}`]: 'x' }));
  for (const top of [first, ...others.slice(0, 3), first, ...others.slice(3), first])
    contextOf(used, top).contextEntry('.');
  assert.is(asked(), 5);
});

context('shared: each Dockerfile tells what it could not read', () => {
  const host = sharingContexts(nodeHost);
  for (const each of [1, 2]) {
    const at = contextOf(host, join(directory, 'context'));
    assert.is(at.contextEntry('pipe'), undefined, `${each}`);
    assert.equal(at.unread, [{ path: 'pipe', why: 'special' }]);
    assert.equal(contextOf(host, join(directory, 'context')).unread, []);
  }
  const top = directoryOf({ secret: 'a\n', 'one/a': 'x' });
  symlinkSync('../secret', join(top, 'one/.dockerignore'));
  for (const each of [1, 2]) {
    const at = contextOf(host, join(top, 'one'));
    assert.is(at.contextEntry('a')?.kind, 'file', `${each}`);
    assert.equal(at.unread, [{ path: '.dockerignore', why: 'outside' }]);
  }
});

context.run();
