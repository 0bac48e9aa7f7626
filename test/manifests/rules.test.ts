import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { originOf } from '../../src/manifests/cors/origins.js';
import type { DockerfileUser, ManifestOptions } from '../../src/manifests/options.js';
import { onlyWaits } from '../../src/manifests/pg-isready.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import { manifestRules } from '../../src/rules/manifests/index.js';
import { fixAll } from './fixing.js';

const rules = suite('manifests/rules');

const made = (uid: number | undefined, user: string): ManifestOptions => {
  const found: DockerfileUser = { verdict: uid === 0 ? 'root' : 'nonroot', user, uid, gid: uid };
  return { images: { own: 'Dockerfile' }, resolveDockerfile: () => found };
};

/** A pod whose hardening is done, so that only its users can be blamed. */
const pod = (security: string, own: string, image = 'own'): string => `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  securityContext: {seccompProfile: {type: RuntimeDefault}, ${security}}
  containers:
    - name: c
      image: ${image}
      securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, ${own}}
`;

const blamed = (text: string, options: ManifestOptions): readonly string[] =>
  checkManifest({ path: 'p.yaml', text }, options).results.map(({ rule }) => rule);

const IDS = 'runAsNonRoot: true, runAsUser: 7, runAsGroup: 7';

for (const [name, text, options, expected] of [
  ['the container decides before the pod', pod('runAsNonRoot: true, runAsUser: 0', IDS), made(7, '7'), []],
  ['the pod decides before the image', pod(IDS, ''), made(0, ''), []],
  ['the image decides when nobody else does', pod('runAsNonRoot: true', ''), made(7, '7:7'), []],
  ['root by the image', pod('', ''), made(0, 'root'), ['container-root-user']],
  [
    'root by the image cannot start under runAsNonRoot',
    pod('runAsNonRoot: true', ''),
    made(0, ''),
    ['run-as-non-root-contradiction'],
  ],
  ['root by the pod', pod('runAsUser: 0', ''), made(7, '7'), ['container-root-user']],
  ['a name cannot be compared with 0', pod('runAsNonRoot: true', ''), made(7, 'app'), ['named-image-user']],
  ['a name with a group cannot, either', pod('runAsNonRoot: true', ''), made(7, 'app:7'), ['named-image-user']],
  ['without runAsNonRoot nobody compares', pod('', ''), made(7, 'app'), ['missing-run-as-non-root']],
  ['a number does not need the name', pod(IDS, ''), made(7, 'app'), []],
  ['ids that nobody pinned cannot agree', pod(IDS, ''), made(undefined, 'app'), ['uid-differs-from-image']],
  ['another uid', pod(IDS.replaceAll('7', '8'), ''), made(7, '7'), ['uid-differs-from-image']],
  [
    'another group',
    pod('runAsNonRoot: true, runAsUser: 7, runAsGroup: 8', ''),
    made(7, '7'),
    ['uid-differs-from-image'],
  ],
  ['no group', pod('runAsNonRoot: true, runAsUser: 7', ''), made(7, '7'), ['missing-run-as-group']],
  [
    'the group of root',
    pod('runAsNonRoot: true, runAsUser: 7, runAsGroup: 0', ''),
    made(7, '7'),
    ['missing-run-as-group'],
  ],
  ['an image that nothing is known of', pod('runAsNonRoot: true', '', 'other'), made(7, '7'), []],
  ['and without runAsNonRoot', pod('', '', 'other'), made(7, '7'), ['missing-run-as-non-root']],
  ['openshift gives uids to names', pod('runAsNonRoot: true', ''), { ...made(7, 'app'), profile: 'openshift' }, []],
  ['openshift gives them to root', pod('runAsNonRoot: true', ''), { ...made(0, ''), profile: 'openshift' }, []],
  [
    'or may not, where nothing forbids root',
    pod('', ''),
    { ...made(0, ''), profile: 'openshift' },
    ['missing-run-as-non-root'],
  ],
  ['openshift wants no numbers', pod(IDS, ''), { ...made(7, '7'), profile: 'openshift' }, ['openshift-fixed-ids']],
  ['a rule can be left out', pod('', ''), { ...made(0, ''), ignore: ['container-root-user'] }, []],
] as const) {
  rules(name, () => assert.equal(blamed(text, options), expected));
}

const exempt = (annotations: string, own = 'runAsNonRoot: false, runAsUser: 0'): string =>
  pod(IDS, own).replace('{name: p}', `{name: p, annotations: {${annotations}}}`);
const REASON = 'dockerfile-nonroot/allow-root.c';
const UNTIL = 'dockerfile-nonroot/allow-root-until.c';

for (const [name, annotations, today, expected] of [
  ['a reason', `${REASON}: needs it`, '2026-01-01', ['allowed-root']],
  [
    'for another container',
    'dockerfile-nonroot/allow-root.d: x',
    '2026-01-01',
    ['allowed-root', 'exception-unused', 'container-root-user'],
  ],
  ['spaces are no reason', `${REASON}: "  "`, '2026-01-01', ['exception-without-reason', 'container-root-user']],
  ['the last day counts', `${REASON}: x, ${UNTIL}: "2026-01-01"`, '2026-01-01', ['allowed-root']],
  [
    'the day after does not',
    `${REASON}: x, ${UNTIL}: 2026-01-01`,
    '2026-01-02',
    ['exception-expired', 'container-root-user'],
  ],
  ['without a day of the check nothing is over', `${REASON}: x, ${UNTIL}: 2020-01-01`, undefined, ['allowed-root']],
  [
    'a day that is none',
    `${REASON}: x, ${UNTIL}: next week`,
    '2026-01-01',
    ['exception-expired', 'container-root-user'],
  ],
  [
    'a month that is none',
    `${REASON}: x, ${UNTIL}: 2026-13-01`,
    '2026-01-01',
    ['exception-expired', 'container-root-user'],
  ],
] as const) {
  rules(`an exception: ${name}`, () => {
    const options = { ...made(7, '7'), ...(today !== undefined && { today }) };
    assert.equal(blamed(exempt(annotations), options), expected);
  });
}

rules('a fix never loosens the pod for an exception', () => {
  const text = exempt(`${REASON}: needs it`, 'runAsUser: 0');
  const fixed = fixAll('p.yaml', text, made(7, '7'));
  assert.match(
    fixed.text,
    /^ {2}securityContext: \{seccompProfile: \{type: RuntimeDefault\}, runAsNonRoot: true, runAsUser: 7/m,
  );
  assert.match(fixed.text, /securityContext: \{runAsNonRoot: false, .*runAsUser: 0\}/);
});

const bare = (namespace: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: q, namespace: ${namespace}}\nspec: {containers: [{name: q, image: own}]}\n`;

for (const [name, namespace, expected] of [
  ['a workload beside it in the same namespace', 'here', true],
  ['another namespace is not beside it', 'there', false],
] as const) {
  rules(`forgotten: ${name}`, () => {
    const text = `${pod(IDS, '').replace('{name: p}', '{name: p, namespace: here}')}---\n${bare(namespace)}`;
    assert.is(blamed(text, made(7, '7')).includes('workload-without-context'), expected);
  });
}

for (const [name, volume, expected] of [
  ['nothing to change', 'emptyDir: {}', ['fs-group']],
  ['a volume that stays', 'persistentVolumeClaim: {claimName: v}', []],
] as const) {
  rules(`fsGroupChangePolicy: ${name}`, () => {
    const text = `${pod(`${IDS}, fsGroup: 7, fsGroupChangePolicy: Always`, '')}  volumes: [{name: v, ${volume}}]\n`;
    assert.equal(blamed(text, made(7, '7')), expected);
  });
}

const deployment = (selector: string, container: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n${selector}  template: {spec: {containers: [${container}]}}\n`;
const SELECTOR = '  selector: {matchLabels: {a: b}}\n';

for (const [name, text, expected] of [
  ['an object is whole', deployment(SELECTOR, '{name: c, image: own}'), true],
  ['without a selector it is a patch', deployment('', '{name: c, image: own}'), false],
  ['without an image it is a patch', deployment(SELECTOR, '{name: c}'), false],
  ['with a directive it is a patch', deployment(SELECTOR, '{name: c, image: own, $patch: replace}'), false],
] as const) {
  rules(`absences: ${name}`, () => assert.is(blamed(text, made(7, '7')).length > 0, expected));
}

rules('a patch is blamed for what it says', () => {
  const text = deployment('', '{name: c, securityContext: {runAsUser: 0, privileged: true}}');
  assert.equal(blamed(text, {}), ['container-root-user', 'privileged-container']);
});

for (const [text, expected] of [
  ['until pg_isready -h db; do sleep 2; done', true],
  ['while ! pg_isready -h db -p 5432; do echo waiting; sleep 2; done;', true],
  ['pg_isready -h db || exit 1', true],
  ['until pg_isready; do sleep 1; done && chown 7 /data', false],
  ['pg_isready; mount -a', false],
  ['pg_isready -h $(cat /etc/shadow)', false],
  ['pg_isready > /etc/ready', false],
  ['pg_isready `id`', false],
] as const) {
  rules(`${text} ${expected ? 'only waits' : 'does more'}`, () => assert.is(onlyWaits(text), expected));
}

for (const [url, expected] of [
  ['https://a.example.org', 'https://a.example.org'],
  ['https://A.example.org:443/x?y', 'https://a.example.org'],
  ['http://localhost:30081/', 'http://localhost:30081'],
  ['HTTPS://a.example.org', 'https://a.example.org'],
  ['a.example.org', undefined],
  ['file:///etc/passwd', undefined],
  ['https://', undefined],
  [undefined, undefined],
] as const) {
  rules(`the origin of ${url}`, () => assert.is(originOf(url), expected));
}

for (const [name, text, profile, expected] of [
  ['root by the image', pod('', ''), undefined, 'root'],
  ['whoever OpenShift says, in place of root', pod('', ''), 'openshift', 'unknown'],
  ['but nobody whom runAsNonRoot refuses', pod('runAsNonRoot: true', ''), 'openshift', 'nonroot'],
  ['root that is asked for', pod('runAsUser: 0', ''), 'openshift', 'root'],
] as const) {
  const options = { ...made(0, ''), ...(profile === undefined ? {} : { profile }) };
  rules(`verdict: ${name}`, () => assert.is(checkManifest({ path: 'p.yaml', text }, options).verdict, expected));
}

rules('ids are words with dashes, and each is there once', () => {
  const ids = manifestRules.map(({ id }) => id);
  assert.equal(
    ids.filter((id) => !/^[a-z]+(?:-[a-z]+)+$/.test(id)),
    [],
  );
  assert.is(new Set(ids).size, ids.length);
});

rules.run();
