import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { joinPath } from '../../src/manifests/compose-file.js';
import { bareName, dockerfileOf, imageUserOf, imageUsers, namesOf } from '../../src/manifests/join.js';
import type { ManifestOptions } from '../../src/manifests/options.js';
import { skaffoldImages } from '../../src/manifests/skaffold.js';
import { wildcard } from '../../src/manifests/wildcard.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import { askedIds } from '../../src/rules/manifests/shared/asked-ids.js';

const join = suite('manifests/join');

for (const [pattern, text, expected] of [
  ['a', 'a', true],
  ['a', 'b', false],
  ['*', '', true],
  ['a*', 'abc', true],
  ['*c', 'abc', true],
  ['a*c', 'abc', true],
  ['a*a', 'a', false],
  ['*/api', 'r.example.org/x/api', true],
  ['*/api', 'api', false],
  ['*b*b*', 'abcb', true],
  ['*b*b*', 'abc', false],
  [`${'*a'.repeat(50)}b`, 'a'.repeat(10_000), false],
] as const) {
  join(`${pattern.slice(0, 20)} and ${text.slice(0, 20)}`, () => assert.is(wildcard(pattern, text), expected));
}

for (const [image, expected] of [
  ['a', ['a']],
  ['a:1', ['a:1', 'a']],
  ['r:5000/a', ['r:5000/a']],
  ['r:5000/a:1@sha256:0', ['r:5000/a:1@sha256:0', 'r:5000/a:1', 'r:5000/a']],
] as const) {
  join(`the names of ${image}`, () => assert.equal(namesOf(image), expected));
}

const IMAGES = {
  'r/api': 'api/Dockerfile',
  'r/api:dev': 'api/Dockerfile#dev',
  'r/*': 'any/Dockerfile',
  '*': 'all/Dockerfile',
};

for (const [image, path, target] of [
  ['r/api:1', 'api/Dockerfile', undefined],
  ['r/api:dev', 'api/Dockerfile', 'dev'],
  ['r/web:1', 'any/Dockerfile', undefined],
  ['web', 'all/Dockerfile', undefined],
] as const) {
  join(`${image} is made by ${path}`, () => assert.equal(dockerfileOf(image, IMAGES), { path, target }));
}

for (const [sentence, image, path, expected] of [
  ['a Dockerfile of its tag is beside', 'nginx:user', 'k8s/Dockerfile.user', 'unknown'],
  ['named the other way', 'nginx:user', 'k8s/user.Dockerfile', 'unknown'],
  ['one of another tag', 'nginx:user', 'k8s/Dockerfile.dev', 'root'],
  ['one elsewhere', 'nginx:user', 'Dockerfile.user', 'root'],
  ['one of a distribution', 'nginx:alpine', 'k8s/Dockerfile.alpine', 'root'],
  ['one of a version', 'nginx:1.27', 'k8s/Dockerfile.1.27', 'root'],
] as const) {
  join(`a known name is no known image: ${sentence}`, () => {
    const found = { verdict: 'nonroot', user: '1', uid: 1, gid: 0 } as const;
    const users = imageUsers({ resolveDockerfile: (asked) => (asked === path ? found : undefined) }, 'k8s');
    assert.is(users(image).verdict, expected);
  });
}

join('an image that nobody makes is looked up in the facts', () => {
  const { origin, verdict, service } = imageUserOf('postgres:15-alpine', {});
  assert.equal(
    { origin, verdict, service },
    { origin: 'facts', verdict: 'root', service: { name: 'postgres', uid: 70, gid: 70 } },
  );
});

join('a Dockerfile that cannot be resolved is no knowledge', () => {
  assert.is(imageUserOf('r/api', { images: IMAGES, resolveDockerfile: () => undefined }).origin, 'unknown');
});

for (const [parts, expected] of [
  [['.', 'Dockerfile'], 'Dockerfile'],
  [['deploy', '../api', 'Dockerfile'], 'api/Dockerfile'],
  [['', '../api/', './x'], '../api/x'],
  [['a', '/b', 'c'], '/b/c'],
  [['/a/b.yaml', '..'], '/a'],
] as const) {
  join(`${parts.join(' + ')} is ${expected}`, () => assert.is(joinPath(...parts), expected));
}

join('artifacts of Skaffold name their Dockerfiles', () => {
  const text = `apiVersion: skaffold/v4beta11
kind: Config
build:
  artifacts:
    - image: r/api
      context: api
      docker: {dockerfile: build/Dockerfile, target: runtime}
    - image: r/web
    - image: r/java
      jib: {}
`;
  assert.equal(skaffoldImages({ path: 'deploy/skaffold.yaml', text }), {
    'r/api': 'deploy/api/build/Dockerfile#runtime',
    'r/web': 'deploy/Dockerfile',
  });
});

join('without a profile of Skaffold, its own artifacts count', () => {
  const text = `apiVersion: skaffold/v4beta11
build: {artifacts: [{image: a, context: own}]}
profiles:
  - build: {artifacts: [{image: a, context: other}, {image: b}]}
`;
  assert.equal(skaffoldImages({ path: 'skaffold.yaml', text }), { a: 'own/Dockerfile', b: 'Dockerfile' });
});

const asked: [string, string | undefined][] = [];
const compose: ManifestOptions = {
  resolveDockerfile: (path, target) => {
    asked.push([path, target]);
    return { verdict: 'root', user: '', uid: 0, gid: 0 };
  },
};

join('a Compose file names its Dockerfiles', () => {
  const text = `services:
  a: {build: .}
  b: {build: {context: ../b, dockerfile: x.Dockerfile, target: t}}
  c: {build: {dockerfile_inline: FROM x}}
`;
  const report = checkManifest({ path: 'deploy/compose.yaml', text }, compose);
  assert.equal(asked, [
    ['deploy/Dockerfile', undefined],
    ['b/x.Dockerfile', 't'],
  ]);
  assert.equal(
    report.targets.map(({ name, verdict }) => `${name} ${verdict}`),
    ['service/a root', 'service/b root', 'service/c unknown'],
  );
});

const pod = (security: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  securityContext: {${security}}\n  containers: [{name: a, image: r/api:1}, {name: b, image: other}]\n`;

for (const [name, security, expected] of [
  ['both ids', 'runAsUser: 2000, runAsGroup: 3000', { uid: 2000, gid: 3000 }],
  ['the uid alone', 'runAsUser: 2000', { uid: 2000, gid: undefined }],
  ['root is not asked for', 'runAsUser: 0', undefined],
  ['nothing', '', undefined],
] as const) {
  join(`a manifest asks for ids: ${name}`, () => {
    const options = { images: IMAGES };
    assert.equal(askedIds({ path: 'p.yaml', text: pod(security) }, 'api/Dockerfile', options), expected);
  });
}

for (const [image, expected] of [
  ['a', 'a'],
  ['a:1', 'a'],
  ['h:5000/a/b', 'h:5000/a/b'],
  ['h:5000/a/b:1@sha256:0', 'h:5000/a/b'],
  ['', ''],
] as const) {
  join(`the name in ${image}`, () => assert.is(bareName(image), expected));
}

join('two manifests that disagree ask for nothing', () => {
  const text = `${pod('runAsUser: 1')}---\n${pod('runAsUser: 2')}`;
  assert.is(askedIds({ path: 'p.yaml', text }, 'api/Dockerfile', { images: IMAGES }), undefined);
});

join.run();
