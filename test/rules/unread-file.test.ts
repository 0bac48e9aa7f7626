import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ContextEntry, Unread } from '../../src/image/options.js';
import { unreadFile } from '../../src/rules/unread-file.js';
import { blames } from './blames.js';
import { blames as blamesInManifest, subjectIn } from './manifests/blames.js';

const rule = suite('rules/unread-file');

const OUTSIDE: readonly Unread[] = [{ path: 'a/b', why: 'outside' }];
const IMAGE = 'FROM alpine:3.20\n';

for (const [sentence, text, unread, expected] of [
  ['the source that brings it', `${IMAGE}COPY c /c\nCOPY a/b /b\n`, OUTSIDE, ['a/b']],
  ['with a slash before it', `${IMAGE}ADD /a/b /b\n`, OUTSIDE, ['/a/b']],
  ['a directory that it lies in', `${IMAGE}COPY a /a\n`, OUTSIDE, ['a']],
  ['all of the context', `${IMAGE}COPY . /a\n`, OUTSIDE, ['.']],
  ['the base, for an ignore file', IMAGE, [{ path: '.dockerignore', why: 'outside' }], ['FROM alpine:3.20']],
  ['nothing that no line brings', `${IMAGE}COPY ab a/bc /a\n`, OUTSIDE, []],
  ['no other stage', `FROM alpine AS x\n${IMAGE}COPY --from=x a/b /b\n`, OUTSIDE, []],
  ['nothing where all was read', `${IMAGE}COPY a /a\n`, [], []],
  ['nothing where nobody reads', `${IMAGE}COPY a /a\n`, undefined, []],
] as const) {
  rule(`blames ${sentence}`, () => assert.equal(blames(unreadFile, text, unread && { unread }), expected));
}

rule('asks for what is copied, and through a link for where it leads', () => {
  const asked: string[] = [];
  const contextEntry = (path: string): ContextEntry => {
    asked.push(`entry ${path}`);
    return { kind: path === 'b' ? 'link' : 'file', mode: 0o644, names: [] };
  };
  const context = (path: string) => {
    asked.push(path);
    return undefined;
  };
  blames(unreadFile, `${IMAGE}COPY a b c* ./\n`, { contextEntry, context });
  for (const path of ['entry a', 'entry b', 'b']) assert.ok(asked.includes(path), path);
});

const COMPOSE = 'services:\n  x: {build: .}\n  y: {build: ../y}\n';

for (const [sentence, path, expected] of [
  ['the service that names it', '../y/Dockerfile', ['y']],
  ['the start of the file, for one that the configuration names', 'z', ['s']],
  ['nothing that nobody names', 'w', []],
] as const) {
  rule(`of a manifest: ${sentence}`, () =>
    assert.equal(
      blamesInManifest(unreadFile, COMPOSE, { unread: [{ path, why: 'outside' }], images: { i: 'z#stage' } }),
      expected,
    ),
  );
}

for (const [why, expected] of [
  ['outside', 'x leads out of the directory that we may read, so we do not read it.'],
  ['special', 'x is a pipe, a socket or a device, so we do not read it.'],
  ['large', 'x is no text of at most 256 KiB, so we do not read it.'],
] as const) {
  rule(`says why: ${why}`, () => {
    const found = unreadFile.check(subjectIn(COMPOSE, { unread: [{ path: 'x', why }], images: { i: 'x' } }));
    assert.equal(
      found.map(({ message }) => message),
      [expected],
    );
  });
}

rule.run();
