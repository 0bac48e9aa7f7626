import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fsGroup } from '../../../src/rules/manifests/fs-group.js';
import { blames } from './blames.js';
import { IDS, made, pod } from './pods.js';

const rule = suite('rules/manifests/fs-group');

for (const [sentence, volume, expected] of [
  ['a policy with nothing to change', 'emptyDir: {}', ['Always']],
  ['a policy for a volume that stays', 'persistentVolumeClaim: {claimName: v}', []],
] as const) {
  rule(sentence, () => {
    const text = `${pod(`${IDS}, fsGroup: 7, fsGroupChangePolicy: Always`, '')}  volumes: [{name: v, ${volume}}]\n`;
    assert.equal(blames(fsGroup, text, made(7, '7')), expected);
  });
}

for (const [sentence, ids, expected] of [
  ['the group of nobody', 'runAsUser: 7, fsGroup: 65534', ['65534']],
  ['not where the processes are nobody', 'runAsUser: 65534, fsGroup: 65534', []],
  ['the group of another nobody', 'runAsUser: 65534, fsGroup: 65533', ['65533']],
] as const) {
  rule(sentence, () => {
    assert.equal(blames(fsGroup, pod(ids, ''), {}), expected);
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
    assert.equal(blames(fsGroup, pod(ids, ''), options), expected);
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
    const text = `${pod('runAsUser: 7, fsGroup: 8', '')}${WAITS.replace('[pg_isready]', command)}`;
    assert.equal(blames(fsGroup, text, made(7, '7')), expected);
  });
}

rule.run();
