import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fsGroup } from '../../../src/rules/manifests/fs-group.js';
import { blames, subjectIn } from './blames.js';
import { IDS, made, pod } from './pods.js';

const rule = suite('rules/manifests/fs-group');

/** Its containers mount a volume, to which the group is given. */
const mounting = (text: string): string =>
  text.replaceAll('      image:', '      volumeMounts: [{name: v, mountPath: /v}]\n      image:');

for (const [sentence, group, volume, expected] of [
  ['a policy with nothing to change harms nothing', 'fsGroup: 7, ', 'emptyDir: {}', []],
  ['a policy for a volume that stays', 'fsGroup: 7, ', 'persistentVolumeClaim: {claimName: v}', []],
  ['one for which the group is missing', '', 'persistentVolumeClaim: {claimName: v}', ['Always']],
  ['and nothing stays', '', 'emptyDir: {}', ['Always']],
] as const) {
  rule(sentence, () => {
    const text = `${pod(`${IDS}, ${group}fsGroupChangePolicy: Always`, '')}  volumes: [{name: v, ${volume}}]\n`;
    assert.equal(blames(fsGroup, text, made(7, '7')), expected);
  });
}

for (const [sentence, ids, expected] of [
  ['the group of nobody', 'runAsUser: 7, fsGroup: 65534', ['65534']],
  ['not where the processes are nobody', 'runAsUser: 65534, fsGroup: 65534', []],
  ['the group of another nobody', 'runAsUser: 65534, fsGroup: 65533', ['65533']],
] as const) {
  rule(sentence, () => {
    assert.equal(blames(fsGroup, mounting(pod(ids, '')), {}), expected);
  });
}

for (const [sentence, ids, image, expected] of [
  ['the image has that group, and so have its files', 'runAsUser: 7, fsGroup: 65534', 'prom/prometheus:v2.44.0', []],
  ['the image has another group', 'runAsUser: 7, fsGroup: 65534', 'grafana/grafana:10.2.0', ['65534']],
  ['the image is root', 'runAsUser: 7, fsGroup: 65534', 'debian:12', ['65534']],
] as const) {
  rule(`the group of nobody: ${sentence}`, () => {
    assert.equal(blames(fsGroup, mounting(pod(ids, '', image)), {}), expected);
  });
}

for (const [sentence, ids, group, expected] of [
  ['another group than the image has', 'runAsUser: 7, fsGroup: 8', 7, ['8']],
  ['not where the image has the group of nobody', 'runAsUser: 7, fsGroup: 7', 65533, []],
  ['not where the pod has a user of its own, who gets another group', 'runAsUser: 8, fsGroup: 8', 7, []],
  ['not where it has a group of its own', 'runAsUser: 7, runAsGroup: 8, fsGroup: 8', 7, []],
] as const) {
  rule(sentence, () => {
    const image = { verdict: 'nonroot', user: '7', uid: 7, gid: group } as const;
    const options = { images: { own: 'Dockerfile' }, resolveDockerfile: () => image };
    assert.equal(blames(fsGroup, mounting(pod(ids, '')), options), expected);
  });
}

const REMOVE = 'Remove fsGroupChangePolicy: without it the pod runs the same.';
const KEPT = 'persistentVolumeClaim: {claimName: v}';
const ALONE = `${pod(`${IDS}, fsGroupChangePolicy: Always`, '')}  volumes: [{name: v, ${KEPT}}]\n`;

for (const [sentence, text, advice] of [
  ['a policy without a group goes', ALONE, 'Remove fsGroupChangePolicy'],
  ['or is to go where we cannot', ALONE.replace('runAsUser: 7,', 'runAsUser: 7, runAsUser: 7,'), REMOVE],
  [
    'a group of nobody, where no other is known, is to be replaced by an own one',
    pod('runAsUser: 7, fsGroup: 65534', ''),
    'Give the program a group of its own: set runAsGroup and fsGroup to it.',
  ],
  ['where one is known it is that one', pod('runAsUser: 7, runAsGroup: 8, fsGroup: 65534', ''), 'Set fsGroup: 8'],
] as const) {
  rule(`says what to do: ${sentence}`, () => {
    const told = fsGroup.check(subjectIn(mounting(text), {})).map(({ fix, notes }) => notes?.[0] ?? fix?.title);
    assert.equal(told, [advice]);
  });
}

const WAITS = `  initContainers:
    - name: w
      image: postgres:16
      command: [pg_isready]
      securityContext: {runAsUser: 9, runAsGroup: 9}
`;

for (const [sentence, command, expected] of [
  ['one that only waits writes nothing', '[pg_isready]', ['8']],
  ['another container has another group', '[migrate]', []],
] as const) {
  rule(sentence, () => {
    const text = `${mounting(pod('runAsUser: 7, fsGroup: 8', ''))}${WAITS.replace('[pg_isready]', command)}`;
    assert.equal(blames(fsGroup, text, made(7, '7')), expected);
  });
}

rule('another group harms nothing where no container has a volume, but in a patch', () => {
  const text = pod('runAsUser: 7, fsGroup: 8', '');
  assert.equal(blames(fsGroup, text, made(7, '7')), []);
  assert.equal(blames(fsGroup, mounting(text), made(7, '7')), ['8']);
  assert.equal(blames(fsGroup, text.replace('metadata:', '$patch: merge\nmetadata:'), made(7, '7')), ['8']);
  assert.equal(blames(fsGroup, pod('runAsUser: 7, fsGroup: 65534', ''), {}), ['65534']);
});

rule.run();
