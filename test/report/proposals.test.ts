import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const proposals = suite('report/proposals: which Dockerfile may make an image that nobody builds here');

const DOCKERFILE = 'FROM debian:12\nUSER 7:7\nCMD ["sleep", "1"]\n';
const pod = (...images: readonly string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n${images.map((image, at) => `    - {name: c${at}, image: "${image}"}\n`).join('')}`;

const proposed = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const { out } = await program(directoryOf(files), ['check', '.', ...argv]);
  return [...out.replace(/\s+/g, ' ').matchAll(/--image '([^']*)'/g)].map(([, option]) => option);
};

for (const [sentence, files, expected] of [
  [
    'the name of its directory',
    { 'api/Dockerfile': DOCKERFILE, 'p.yaml': pod('h.io/o/api:1') },
    ['h.io/o/api=api/Dockerfile'],
  ],
  [
    'with a port and a digest',
    { 'api/Dockerfile': DOCKERFILE, 'p.yaml': pod('h:5/api@sha256:0') },
    ['h:5/api=api/Dockerfile'],
  ],
  ['its own name', { 'docker/Dockerfile.api': DOCKERFILE, 'p.yaml': pod('o/api') }, ['o/api=docker/Dockerfile.api']],
  [
    'the other way round',
    { 'docker/api.Dockerfile': DOCKERFILE, 'p.yaml': pod('o/api') },
    ['o/api=docker/api.Dockerfile'],
  ],
  ['two have it', { 'a/api/Dockerfile': DOCKERFILE, 'b/api/Dockerfile': DOCKERFILE, 'p.yaml': pod('o/api') }, []],
  ['none has it', { 'api/Dockerfile': DOCKERFILE, 'p.yaml': pod('o/web') }, []],
  [
    'a build says it for sure',
    { 'api/Dockerfile': DOCKERFILE, 'p.yaml': pod('o/api'), 'b.sh': '', 'build.sh': 'docker build -t o/api api\n' },
    [],
  ],
  ['we know the image', { 'redis/Dockerfile': DOCKERFILE, 'p.yaml': pod('redis:7') }, []],
  [
    'a service',
    { 'api/Dockerfile': DOCKERFILE, 'compose.yaml': 'services:\n  a:\n    image: o/api\n' },
    ['o/api=api/Dockerfile'],
  ],
  ['what a shell would act on', { 'api/Dockerfile': DOCKERFILE, 'p.yaml': pod("o';x;/api") }, []],
] as const) {
  proposals(sentence, async () => assert.equal(await proposed(files), expected));
}

proposals('of many one is named, and all to who asks', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const dockerfiles = Object.fromEntries(names.map((name) => [`${name}/Dockerfile`, DOCKERFILE]));
  const files = { ...dockerfiles, 'p.yaml': pod(...names.map((name) => `o/${name}`)) };
  assert.equal(await proposed(files), ['o/a=a/Dockerfile']);
  assert.is((await proposed(files, '--verbose')).length, 4);
  const { out } = await program(directoryOf(files), ['check', '.']);
  assert.match(
    out.replace(/\s+/g, ' '),
    "Dockerfiles here may make some of them, by their names: --image 'o/a=a/Dockerfile' (3 more: --verbose)",
  );
});

proposals('a patch that names no image is none', async () => {
  const patch =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n      containers: [{name: a, resources: {}}]\n';
  const { out } = await program(directoryOf({ 'k/patch.yaml': patch }), ['check', '.']);
  assert.not.match(out, 'we do not know');
});

proposals.run();
