import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const kustomize = suite('program/kustomize: bases are judged with what is laid over them');

const BASE = (security = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    spec:\n${security}      containers:\n        - {name: web, image: "nginx:1.27"}\n`;

const patch = (container: string, pod = '', name = 'web') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  template:\n    spec:\n${pod}      containers:\n        - {name: web, securityContext: {${container}}}\n`;

const inlined = (target: string, text: string) =>
  `resources: [../base]\npatches:\n  - target: {${target}}\n    patch: |-\n${text.replace(/^/gm, '      ')}\n`;

const OVER = 'resources: [../base]\npatches: [{path: patch.yaml}]\n';
const FILES = { 'base/deploy.yaml': BASE(), 'base/kustomization.yaml': 'resources: [deploy.yaml]\n' };
const USER = patch('runAsUser: 101');

/** Who the container of the base runs as. */
const said = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const { out } = await program(directoryOf(files), ['check', '-f', 'json', '.']);
  const reports: readonly { path: string; targets: readonly { verdict: string; user: string | null }[] }[] =
    JSON.parse(out).files;
  const target = reports.find(({ path }) => path === 'base/deploy.yaml')?.targets[0];
  return `${target?.verdict} ${target?.user === '' ? null : target?.user}`;
};

for (const [sentence, files, expected] of [
  ['nothing is', {}, 'root null'],
  ['a user is', { 'a/kustomization.yaml': OVER, 'a/patch.yaml': USER }, 'nonroot 101'],
  [
    'a user is, for the pod',
    { 'a/kustomization.yaml': OVER, 'a/patch.yaml': patch('', '      securityContext: {runAsUser: 7}\n') },
    'nonroot 7',
  ],
  [
    'a user is, over root',
    {
      'base/deploy.yaml': BASE('      securityContext: {runAsUser: 0}\n'),
      'a/kustomization.yaml': OVER,
      'a/patch.yaml': USER,
    },
    'nonroot 101',
  ],
  ['root is', { 'a/kustomization.yaml': OVER, 'a/patch.yaml': patch('runAsUser: 0') }, 'root null'],
  [
    'a user is, for another',
    { 'a/kustomization.yaml': OVER, 'a/patch.yaml': patch('runAsUser: 1', '', 'x') },
    'root null',
  ],
  [
    'a user is, in one of two places',
    { 'a/kustomization.yaml': OVER, 'a/patch.yaml': USER, 'b/kustomization.yaml': 'resources: [../base]\n' },
    'root null',
  ],
  ['a user is, from a file that is not there', { 'a/kustomization.yaml': OVER }, 'root null'],
  ['a user is, by the text of a patch', { 'a/kustomization.yaml': inlined('kind: Deployment', USER) }, 'nonroot 101'],
  [
    'a user is, and operations that change something else',
    {
      'a/kustomization.yaml': `${OVER}patchesJson6902:\n  - target: {kind: Deployment, name: web}\n    patch: '[{op: replace, path: /spec/replicas, value: 2}]'\n`,
      'a/patch.yaml': USER,
    },
    'nonroot 101',
  ],
  [
    'a user is, and operations that change who it is',
    {
      'a/kustomization.yaml': `${OVER}patchesJson6902:\n  - target: {kind: Deployment, name: web}\n    patch: '[{op: remove, path: /spec/template/spec/containers/0/securityContext}]'\n`,
      'a/patch.yaml': USER,
    },
    'root null',
  ],
  ['a user is, for some names', { 'a/kustomization.yaml': inlined('name: "w.*"', USER) }, 'root null'],
  [
    'a user is, with transformers',
    { 'a/kustomization.yaml': `${OVER}transformers: [t.yaml]\n`, 'a/patch.yaml': USER },
    'root null',
  ],
  [
    'a component is',
    {
      'a/kustomization.yaml': 'resources: [../base]\ncomponents: [../c]\n',
      'c/kustomization.yaml': 'kind: Component\npatchesStrategicMerge: [patch.yaml]\n',
      'c/patch.yaml': USER,
    },
    'nonroot 101',
  ],
  [
    'a component is that nobody knows',
    { 'a/kustomization.yaml': `${OVER}components: [../c]\n`, 'a/patch.yaml': USER },
    'root null',
  ],
  [
    'a pod is in the place of the other one',
    { 'a/kustomization.yaml': OVER, 'a/patch.yaml': patch('runAsUser: 101', '      $patch: replace\n') },
    'root null',
  ],
  [
    'something is for a name with something in front',
    {
      'a/kustomization.yaml': `namePrefix: my-\n${OVER}`,
      'a/patch.yaml': USER,
      'b/kustomization.yaml': 'resources: [../a]\npatches: [{path: patch.yaml}]\n',
      'b/patch.yaml': patch('runAsUser: 0', '', 'my-web'),
    },
    'root null',
  ],
  [
    'kustomizations are that name each other',
    { 'a/kustomization.yaml': 'resources: [../base, ../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' },
    'root null',
  ],
] as const) {
  kustomize(`where ${sentence} laid over it`, async () => assert.is(await said({ ...FILES, ...files }), expected));
}

kustomize('what is laid over it takes the finding away', async () => {
  const files = { ...FILES, 'a/kustomization.yaml': OVER, 'a/patch.yaml': USER };
  const { out, code } = await program(directoryOf(files), ['check', '--only', 'container-root-user', '.']);
  assert.is(code, 0, out);
});

/** Components of which each names the next one so many times, and the last one has a patch. */
const tower = (height: number, times: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: height + 1 }, (_, at) => {
      const names = Array.from({ length: times }, () => `../c${at + 1}`).join(', ');
      const last = 'patches: [{path: patch.yaml}]\n';
      return [`c${at}/kustomization.yaml`, at === height ? last : `components: [${names}]\n`];
    }),
  );

for (const [sentence, height, times, expected] of [
  ['that are named once', 2, 1, 'nonroot 101'],
  ['that multiply', 7, 9, 'root null'],
  ['that never end', 3_000, 1, 'root null'],
] as const) {
  kustomize(`components ${sentence}`, async () => {
    const over = 'resources: [../base]\ncomponents: [../c0]\n';
    const patches = { [`c${height}/patch.yaml`]: USER, 'a/kustomization.yaml': over };
    assert.is(await said({ ...FILES, ...tower(height, times), ...patches }), expected);
  });
}

kustomize('more layers than are gone through say nothing', async () => {
  const names = (to: string) => Array.from({ length: 9 }, () => to).join(', ');
  const layers = Object.fromEntries(
    [1, 2, 3, 4].map((at) => [
      `l${at}/kustomization.yaml`,
      `resources: [${names(at === 4 ? '../base' : `../l${at + 1}`)}]\n`,
    ]),
  );
  const over = 'resources: [../l1]\npatches: [{path: patch.yaml}]\n';
  const few = { ...FILES, 'a/kustomization.yaml': over, 'a/patch.yaml': USER };
  assert.is(await said({ ...few, 'l1/kustomization.yaml': 'resources: [../base]\n' }), 'nonroot 101');
  assert.is(await said({ ...few, ...layers }), 'root null');
});

kustomize.run();
