import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { memoryHost } from '../../src/playground/memory-host.js';
import { isFailure } from '../../src/program/host.js';

const hosts = suite('playground: files in memory as a disk');

const files = new Map([
  ['Dockerfile', 'FROM debian:12\n'],
  ['app/bin/start', '#!/bin/sh\n'],
  ['app/a.txt', '😀'],
]);
const host = memoryHost(files, '2026-11-27');
const at = host.absolute;

hosts('files, directories and what is not there', () => {
  assert.is(host.kindOf(at('Dockerfile')), 'file');
  assert.is(host.kindOf(at('./app/../app/bin')), 'directory');
  assert.is(host.kindOf(at('.git')), 'directory');
  for (const path of ['/etc/passwd', '/', at('app/bi'), at('../Dockerfile'), at('Dockerfile/x')]) {
    assert.is(host.kindOf(path), undefined, path);
    assert.is(host.statOf(path), undefined);
    assert.ok(isFailure(host.read(path, 10)) && isFailure(host.real(path)) && isFailure(host.list(path)));
  }
});

hosts('a directory is listed in order', () => {
  assert.equal(host.list(at('.')), [
    { name: 'Dockerfile', kind: 'file' },
    { name: 'app', kind: 'directory' },
  ]);
  assert.equal(host.list(at('app')), [
    { name: 'a.txt', kind: 'file' },
    { name: 'bin', kind: 'directory' },
  ]);
});

hosts('what names its interpreter may be run', () => {
  assert.equal(host.statOf(at('app/bin/start')), { kind: 'file', mode: 0o755 });
  assert.equal(host.statOf(at('app/a.txt')), { kind: 'file', mode: 0o644 });
  assert.equal(host.statOf(at('app')), { kind: 'directory', mode: 0o755 });
});

hosts('one byte more than is asked for is read, so that it can be told', () => {
  const bytes = host.read(at('app/a.txt'), 2);
  assert.is(isFailure(bytes) ? -1 : bytes.length, 3);
  assert.equal(
    [...(host.parts(at('app/a.txt')) as Iterable<Uint8Array>)].map(({ length }) => length),
    [4],
  );
});

hosts('a fix is written into the files, and nothing else is', () => {
  assert.is(host.replace(at('Dockerfile'), new Uint8Array(), 'FROM x\n'), undefined);
  assert.is(files.get('Dockerfile'), 'FROM x\n');
  assert.equal(new TextDecoder().decode(host.read(at('Dockerfile'), 99) as Uint8Array), 'FROM x\n');
  assert.ok(isFailure(host.create(at('new'), '')));
  assert.is(files.size, 3);
});

hosts.run();
