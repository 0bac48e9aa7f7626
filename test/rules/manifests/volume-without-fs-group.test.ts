import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { storageOf } from '../../../src/manifests/storage.js';
import { volumeWithoutFsGroup } from '../../../src/rules/manifests/volume-without-fs-group.js';
import { blames, subjectIn } from './blames.js';
import { IDS, made, pod } from './pods.js';

const rule = suite('rules/manifests/volume-without-fs-group');

const MOUNT = 'volumeMounts: [{name: v, mountPath: /d}]';
const CLAIM = 'persistentVolumeClaim: {claimName: c}';

/** A pod that mounts the volume `v`; `own` stands beside the fields of its container, `other` is a list of init containers. */
const mounted = (volume: string, security: string = IDS, mount: string = MOUNT, other = ''): string =>
  `${pod(security, '')}      ${mount}\n  initContainers: [${other}]\n  volumes: [{name: v, ${volume}}]\n`;

const claim = (name: string, storage: string): string =>
  `kind: PersistentVolumeClaim\nmetadata: {name: ${name}}\nspec: {storageClassName: ${storage}}\n`;

const classOf = (name: string, provisioner: string): string =>
  `kind: StorageClass\nmetadata: {name: ${name}}\nprovisioner: ${provisioner}\n`;

for (const [sentence, text, expected] of [
  // Volumes.
  ['a claim', mounted(CLAIM), ['/d']],
  ['a claim of the pod alone', mounted('ephemeral: {volumeClaimTemplate: {}}'), ['/d']],
  ['a claim of storage that is open', `${mounted(CLAIM)}---\n${claim('c', 'local-path')}`, []],
  ['another claim of it', `${mounted(CLAIM)}---\n${claim('d', 'local-path')}`, ['/d']],
  ['a claim of other storage', `${mounted(CLAIM)}---\n${claim('c', 'gp3')}`, ['/d']],
  ['a claim of storage that nobody knows', `${mounted(CLAIM)}---\n${claim('c', 'fast')}`, []],
  ['one of two claims of a name', `${mounted(CLAIM)}---\n${claim('c', 'gp3')}---\n${claim('c', 'fast')}`, []],
  ['a claim of the storage of the cluster', `${mounted(CLAIM)}---\n${claim('c', 'gp3').replace(/spec.*/, '')}`, ['/d']],
  [
    'a claim of storage that is there already',
    `${mounted(CLAIM)}---\n${claim('c', 'gp3').replace('{s', '{volumeName: v, s')}`,
    [],
  ],
  [
    'a claim of storage of which the file says what makes it',
    `${mounted(CLAIM)}---\n${claim('c', 'fast')}---\n${classOf('fast', 'ebs.csi.aws.com')}`,
    ['/d'],
  ],
  [
    'and that is open, whatever it is called',
    `${mounted(CLAIM)}---\n${claim('c', 'gp3')}---\n${classOf('gp3', 'rancher.io/local-path')}`,
    [],
  ],
  [
    'and that nobody knows',
    `${mounted(CLAIM)}---\n${claim('c', 'gp3')}---\n${classOf('gp3', 'lvm.csi.example.com')}`,
    [],
  ],
  [
    'a claim of the pod alone, of storage that nobody knows',
    mounted('ephemeral: {volumeClaimTemplate: {spec: {storageClassName: fast}}}'),
    [],
  ],
  ['a claim that another pod has, who is root', `${mounted(CLAIM)}---\n${mounted(CLAIM, 'runAsUser: 0')}`, []],
  [
    'a claim that another pod only reads, who is root',
    `${mounted(CLAIM)}---\n${mounted(CLAIM, 'runAsUser: 0', 'volumeMounts: [{name: v, mountPath: /d, readOnly: true}]')}`,
    ['/d'],
  ],
  [
    'a claim that a container of root only reads',
    mounted(
      CLAIM,
      IDS,
      MOUNT,
      '{name: i, image: i, securityContext: {runAsUser: 0}, volumeMounts: [{name: v, mountPath: /e, readOnly: true}]}',
    ),
    ['/d'],
  ],
  [
    'a claim of another name that one has',
    `${mounted(CLAIM)}---\n${mounted(CLAIM.replace('c}', 'e}'), 'runAsUser: 0')}`,
    ['/d'],
  ],
  ['a claim that another pod has, who is not', `${mounted(CLAIM)}---\n${mounted(CLAIM)}`, ['/d', '/d']],
  [
    'a claim of the pod alone, beside another',
    `${mounted('ephemeral: {volumeClaimTemplate: {}}')}---\n${mounted('ephemeral: {volumeClaimTemplate: {}}', 'runAsUser: 0')}`,
    ['/d'],
  ],
  [
    'settings beside root who has them',
    `${mounted('secret: {defaultMode: 0400}')}---\n${mounted(CLAIM, 'runAsUser: 0')}`,
    ['/d'],
  ],
  [
    'a claim of the pod alone, of storage that is open',
    mounted('ephemeral: {volumeClaimTemplate: {spec: {storageClassName: local-path}}}'),
    [],
  ],
  ['a claim that is only read', mounted('persistentVolumeClaim: {claimName: c, readOnly: true}'), []],
  ['a mount that is only read', mounted(CLAIM, IDS, 'volumeMounts: [{name: v, mountPath: /d, readOnly: true}]'), []],
  ['a claim that nobody mounts', mounted(CLAIM, IDS, 'tty: true'), []],
  ['a mount without a name', mounted(CLAIM, IDS, 'volumeMounts: [{mountPath: /d}]'), []],
  ['a mount without a path', mounted(CLAIM, IDS, 'volumeMounts: [{name: v}]'), []],
  ['an empty directory', mounted('emptyDir: {}'), []],
  ['a directory that the node makes', mounted('hostPath: {path: /h, type: DirectoryOrCreate}'), ['/d']],
  ['a file that the node makes', mounted('hostPath: {path: /h, type: FileOrCreate}'), ['/d']],
  ['a directory that is on the node', mounted('hostPath: {path: /h, type: Directory}'), []],
  ['a directory of the node', mounted('hostPath: {path: /h}'), []],
  // Modes.
  ['a secret', mounted('secret: {secretName: s}'), []],
  ['a secret for its owner', mounted('secret: {defaultMode: 0400}'), ['/d']],
  ['one in decimals', mounted('secret: {defaultMode: 256}'), ['/d']],
  ['one for its group', mounted('secret: {defaultMode: 0440}'), ['/d']],
  ['one for everybody', mounted('secret: {defaultMode: 0444}'), []],
  [
    'one that is read alone',
    mounted('secret: {defaultMode: 0400}', IDS, MOUNT.replace('/d', '/d, readOnly: true')),
    ['/d'],
  ],
  ['a file of a secret', mounted('secret: {items: [{key: a, path: a}, {key: b, path: b, mode: 0400}]}'), ['/d']],
  ['settings', mounted('configMap: {name: s, defaultMode: 0400}'), ['/d']],
  ['fields of the pod', mounted('downwardAPI: {defaultMode: 0400}'), ['/d']],
  ['several in one', mounted('projected: {defaultMode: 0400, sources: [{secret: {name: s}}]}'), ['/d']],
  ['a file of several', mounted('projected: {sources: [{secret: {items: [{key: a, path: a, mode: 0400}]}}]}'), ['/d']],
  ['a token', mounted('projected: {defaultMode: 0400, sources: [{serviceAccountToken: {path: t}}]}'), []],
  // Groups.
  ['with a group for volumes', mounted(CLAIM, `${IDS}, fsGroup: 7`), []],
  ['with further groups', mounted(CLAIM, `${IDS}, supplementalGroups: [7]`), []],
  ['a mode for the group, and group 0', mounted('secret: {defaultMode: 0440}', 'runAsUser: 7, runAsGroup: 0'), []],
  ['a mode for the group, and no group', mounted('secret: {defaultMode: 0440}', 'runAsUser: 9'), []],
  ['a mode for the owner, and no group', mounted('secret: {defaultMode: 0400}', 'runAsUser: 9'), ['/d']],
  // Users.
  ['as the image’s user', mounted(CLAIM, 'runAsNonRoot: true'), ['/d']],
  ['as root', mounted(CLAIM, 'runAsUser: 0'), []],
  [
    'beside root that has it',
    mounted(CLAIM, IDS, MOUNT, `{name: i, image: a, securityContext: {runAsUser: 0}, ${MOUNT}}`),
    [],
  ],
  [
    'beside root that has the directory of the node',
    mounted(
      'hostPath: {path: /h, type: DirectoryOrCreate}',
      IDS,
      MOUNT,
      `{name: i, image: a, securityContext: {runAsUser: 0}, ${MOUNT}}`,
    ),
    [],
  ],
  [
    'beside root that does not',
    mounted(CLAIM, IDS, MOUNT, '{name: i, image: a, securityContext: {runAsUser: 0}}'),
    ['/d'],
  ],
  ['beside somebody who has it', mounted(CLAIM, 'runAsNonRoot: true', MOUNT, `{name: i, image: a/b, ${MOUNT}}`), []],
  ['in a patch', mounted(CLAIM).replace('image: own', 'tty: true'), []],
] as const) {
  rule(sentence, () => assert.equal(blames(volumeWithoutFsGroup, text, made(7, '7')), expected));
}

rule('a user whom nobody knows may be root', () => {
  const READ = MOUNT.replace('/d', '/d, readOnly: true');
  assert.equal(blames(volumeWithoutFsGroup, mounted('secret: {defaultMode: 0400}', 'runAsGroup: 7', READ)), []);
});

rule('a directory of the node has no fix in the manifest', () => {
  const subject = subjectIn(mounted('hostPath: {path: /h, type: DirectoryOrCreate}'), made(7, '7'));
  const [found] = volumeWithoutFsGroup.check(subject);
  assert.equal(
    [found?.message, found?.notes, found?.fix],
    [
      'The node makes this directory for root: uid 7 may not write to /d (v of Pod/p).',
      ['fsGroup does not change directories of the node. Give this one to the user there, or mount a claim.'],
      undefined,
    ],
  );
});

for (const [sentence, security, image, expected] of [
  ['that of the process', 'runAsUser: 9, runAsGroup: 8', {}, 'Set fsGroup: 8'],
  ['the number of the user where he has none', 'runAsUser: 9', {}, 'Set fsGroup: 9'],
  ['never that of nobody', 'runAsUser: 65534', {}, undefined],
  ['that of the image', 'runAsNonRoot: true', made(7, '7'), 'Set fsGroup: 7'],
] as const) {
  rule(`the group of the fix: ${sentence}`, () => {
    const [found] = volumeWithoutFsGroup.check(subjectIn(mounted(CLAIM, security), image));
    assert.ok(found);
    assert.is(found.fix?.title, expected);
  });
}

rule('OpenShift sets the group itself', () => {
  assert.equal(blames(volumeWithoutFsGroup, mounted(CLAIM), { ...made(7, '7'), profile: 'openshift' }), []);
});

rule('the claims of a StatefulSet', () => {
  const text = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: s}
spec:
  selector: {}
  template:
    spec:
      containers: [{name: c, image: own, ${MOUNT}}]
  volumeClaimTemplates: [{metadata: {name: v}}, {}]
`;
  assert.equal(blames(volumeWithoutFsGroup, text, made(7, '7')), ['/d']);
  const open = text.replace('{name: v}}', '{name: v}, spec: {storageClassName: local-path}}');
  assert.equal(blames(volumeWithoutFsGroup, open, made(7, '7')), []);
});

const workflow = (user: number): string => `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: {name: w}
spec:
  entrypoint: a
  templates:
    - name: a
      container: {name: c, image: own, securityContext: {runAsUser: ${user}}, ${MOUNT}}
    - name: b
      container: {name: c, image: own, securityContext: {runAsUser: 7}, ${MOUNT}}
  volumeClaimTemplates: [{metadata: {name: v}}]
`;

rule('a step of a workflow that is root fills the claim for the others', () => {
  assert.equal(blames(volumeWithoutFsGroup, workflow(0), made(7, '7')), []);
  assert.equal(blames(volumeWithoutFsGroup, workflow(7), made(7, '7')), ['/d', '/d']);
});

for (const [sentence, around, expected] of [
  ['of storage that nobody knows', claim('c', 'fast'), []],
  ['of storage that is made for root', `${claim('c', 'fast')}---\n${classOf('fast', 'ebs.csi.aws.com')}`, ['/d']],
  ['of another name', claim('d', 'fast'), ['/d']],
] as const) {
  rule(`a claim that stands in another file, ${sentence}`, () => {
    const storageAround = () =>
      storageOf([
        { path: 'x.yaml', text: 'kind: Pod\n' },
        { path: 'c.yaml', text: around },
      ]);
    assert.equal(blames(volumeWithoutFsGroup, mounted(CLAIM), { ...made(7, '7'), storageAround }), expected);
  });
}

rule('the file itself says more than those around it', () => {
  const storageAround = () => storageOf([{ path: 'c.yaml', text: claim('c', 'fast') }]);
  const text = `${mounted(CLAIM)}---\n${claim('c', 'gp3')}`;
  assert.equal(blames(volumeWithoutFsGroup, text, { ...made(7, '7'), storageAround }), ['/d']);
});

rule.run();
