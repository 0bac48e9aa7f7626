import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonicalName, familiarName, parseReference } from '../../../src/knowledge/images/reference.js';

const A64 = 'a'.repeat(64);
const SHA256 = `sha256:${A64}`;

const grammar = suite('knowledge/images/reference: grammar');

// Each row was checked against the Go module github.com/distribution/reference v0.6.0.
for (const [word, canonical, familiar] of [
  ['a', 'docker.io/library/a:latest', 'a:latest'],
  ['a:1', 'docker.io/library/a:1', 'a:1'],
  ['a/b', 'docker.io/a/b:latest', 'a/b:latest'],
  ['a/b/c:1.2', 'docker.io/a/b/c:1.2', 'a/b/c:1.2'],
  ['library/a', 'docker.io/library/a:latest', 'a:latest'],
  ['docker.io/a', 'docker.io/library/a:latest', 'a:latest'],
  ['index.docker.io/a', 'docker.io/library/a:latest', 'a:latest'],
  ['docker.io/library/a:x', 'docker.io/library/a:x', 'a:x'],
  ['localhost/a', 'localhost/a:latest', 'localhost/a:latest'],
  ['localhost:5000/a:1', 'localhost:5000/a:1', 'localhost:5000/a:1'],
  ['foo.bar/a', 'foo.bar/a:latest', 'foo.bar/a:latest'],
  ['foo:80/a', 'foo:80/a:latest', 'foo:80/a:latest'],
  ['Foo/a', 'Foo/a:latest', 'Foo/a:latest'],
  ['A.b/c', 'A.b/c:latest', 'A.b/c:latest'],
  ['a:B', 'docker.io/library/a:B', 'a:B'],
  ['a:_x', 'docker.io/library/a:_x', 'a:_x'],
  ['a_b', 'docker.io/library/a_b:latest', 'a_b:latest'],
  ['a__b', 'docker.io/library/a__b:latest', 'a__b:latest'],
  ['a.b', 'docker.io/library/a.b:latest', 'a.b:latest'],
  ['a-b', 'docker.io/library/a-b:latest', 'a-b:latest'],
  ['a---b', 'docker.io/library/a---b:latest', 'a---b:latest'],
  ['foo_bar.com/img', 'foo_bar.com/img:latest', 'foo_bar.com/img:latest'],
  ['[::1]:5000/a', '[::1]:5000/a:latest', '[::1]:5000/a:latest'],
  ['[::1]/a', '[::1]/a:latest', '[::1]/a:latest'],
  ['1.2.3.4:5000/a', '1.2.3.4:5000/a:latest', '1.2.3.4:5000/a:latest'],
  ['localhost', 'docker.io/library/localhost:latest', 'localhost:latest'],
  ['localhost:5000', 'docker.io/library/localhost:5000', 'localhost:5000'],
  ['a:1/b', 'a:1/b:latest', 'a:1/b:latest'],
  ['docker.io', 'docker.io/library/docker.io:latest', 'docker.io:latest'],
  ['scratch', 'docker.io/library/scratch:latest', 'scratch:latest'],
  ['xn--n3h.com/myimage:xn--n3h', 'xn--n3h.com/myimage:xn--n3h', 'xn--n3h.com/myimage:xn--n3h'],
  ['foo/foo_bar.com:8080', 'docker.io/foo/foo_bar.com:8080', 'foo/foo_bar.com:8080'],
  ['0', 'docker.io/library/0:latest', '0:latest'],
  ['1.0/a', '1.0/a:latest', '1.0/a:latest'],
  ['a1.b/c1:V2.0-rc_1', 'a1.b/c1:V2.0-rc_1', 'a1.b/c1:V2.0-rc_1'],
  ['LOCALHOST/a', 'LOCALHOST/a:latest', 'LOCALHOST/a:latest'],
  ['Docker.io/a', 'Docker.io/a:latest', 'Docker.io/a:latest'],
  [`a@${SHA256}`, `docker.io/library/a@${SHA256}`, `a@${SHA256}`],
  [`a:1@${SHA256}`, `docker.io/library/a:1@${SHA256}`, `a:1@${SHA256}`],
  [`a@sha384:${'c'.repeat(96)}`, `docker.io/library/a@sha384:${'c'.repeat(96)}`, `a@sha384:${'c'.repeat(96)}`],
  [`a@sha512:${'b'.repeat(128)}`, `docker.io/library/a@sha512:${'b'.repeat(128)}`, `a@sha512:${'b'.repeat(128)}`],
  [`a:${'x'.repeat(128)}`, `docker.io/library/a:${'x'.repeat(128)}`, `a:${'x'.repeat(128)}`],
  [`${A64}:1`, `docker.io/library/${A64}:1`, `${A64}:1`],
  [`b/${A64}`, `docker.io/b/${A64}:latest`, `b/${A64}:latest`],
  [`x/${'y'.repeat(253)}`, `docker.io/x/${'y'.repeat(253)}:latest`, `x/${'y'.repeat(253)}:latest`],
  [`${'d'.repeat(250)}.io/a`, `${'d'.repeat(250)}.io/a:latest`, `${'d'.repeat(250)}.io/a:latest`],
] as const) {
  grammar(`${word.slice(0, 60)} is an image`, () => {
    const reference = parseReference(word);
    assert.is(reference && canonicalName(reference), canonical);
    assert.is(reference && familiarName(reference), familiar);
  });
}

for (const word of [
  'Foo',
  'a/B',
  'a:-x',
  'a:.x',
  'a@md5:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'a@',
  'a:',
  '',
  '/a',
  'a/',
  'a//b',
  ':1',
  'a___b',
  'a..b',
  '-a',
  'a-',
  '_a',
  'a_',
  '.a',
  'a._b',
  'foo_bar.com:80/img',
  '-foo.com/a',
  'foo-.com/a',
  'foo.com./a',
  'foo..com/a',
  '[fe80::1%eth0]/a',
  'foo.com:/a',
  'foo.com:port/a',
  'a b',
  ' a',
  'a ',
  'a:1:2',
  'http://a/b',
  'a/b:c/d',
  'ä',
  'a:ä',
  'docker.io/',
  'aa/asdf$$^/aa',
  'FOO.io/Bar',
  '$x/a',
  'docker.io/Library/a',
  A64,
  'A'.repeat(64),
  'a\n',
  '$' + '{X}',
  'a:$' + '{T}',
  `a:${'x'.repeat(129)}`,
  `a@sha256:${'a'.repeat(63)}`,
  `a@sha256:${'A'.repeat(64)}`,
  `a@SHA256:${A64}`,
  `a@md5:${'a'.repeat(32)}`,
  `a@sha256+b64:${A64}`,
  `@${SHA256}`,
  `a@${SHA256}@${SHA256}`,
  `x/${'y'.repeat(254)}`,
  `d.io/${'y'.repeat(256)}`,
]) {
  grammar(`${JSON.stringify(word).slice(0, 60)} is refused`, () => assert.is(parseReference(word), undefined));
}

grammar.run();

const folding = suite('knowledge/images/reference: folding');

for (const [word, repository, tag, via] of [
  ['node', 'docker.io/library/node', 'latest', undefined],
  ['registry-1.docker.io/library/node:20', 'docker.io/library/node', '20', 'registry-1.docker.io'],
  ['registry.hub.docker.com/node', 'docker.io/library/node', 'latest', 'registry.hub.docker.com'],
  ['mirror.gcr.io/library/node', 'docker.io/library/node', 'latest', 'mirror.gcr.io'],
  ['mirror.gcr.io/node', 'docker.io/library/node', 'latest', 'mirror.gcr.io'],
  ['public.ecr.aws/docker/library/node:20', 'docker.io/library/node', '20', 'public.ecr.aws/docker'],
  ['public.ecr.aws/dockers/library/node', 'public.ecr.aws/dockers/library/node', 'latest', undefined],
  ['docker.mirror.hashicorp.services/alpine:3', 'docker.io/library/alpine', '3', 'docker.mirror.hashicorp.services'],
  [
    'mcr.microsoft.com/mirror/docker/library/alpine',
    'docker.io/library/alpine',
    'latest',
    'mcr.microsoft.com/mirror/docker',
  ],
  ['arm64v8/node', 'docker.io/library/node', 'latest', 'arm64v8'],
  ['docker.io/arm32v7/alpine:3.20', 'docker.io/library/alpine', '3.20', 'arm32v7'],
  ['arm64v8/x/node', 'docker.io/arm64v8/x/node', 'latest', undefined],
  ['quay.io/arm64v8/node', 'quay.io/arm64v8/node', 'latest', undefined],
  [
    'registry.redhat.io/ubi9/ubi-minimal',
    'registry.access.redhat.com/ubi9/ubi-minimal',
    'latest',
    'registry.redhat.io',
  ],
  ['registry.redhat.io/rhel9/nodejs-20', 'registry.redhat.io/rhel9/nodejs-20', 'latest', undefined],
  [`alpine@${SHA256}`, 'docker.io/library/alpine', undefined, undefined],
] as const) {
  folding(`${word.slice(0, 60)} is looked up as ${repository}`, () => {
    const reference = parseReference(word);
    assert.is(reference?.repository, repository);
    assert.is(reference?.tag, tag);
    assert.is(reference?.via, via);
  });
}

folding('the name that the builder asks for stays as it was written', () =>
  assert.is(parseReference('arm64v8/node')?.name, 'docker.io/arm64v8/node'),
);

folding.run();
