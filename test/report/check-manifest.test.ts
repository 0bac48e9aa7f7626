import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ManifestOptions } from '../../src/manifests/options.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import { fixAll } from '../manifests/fixing.js';
import { exempt, IDS, made, pod, REASON, UNTIL } from '../rules/manifests/pods.js';

const report = suite('report/check-manifest');

const blamed = (text: string, options: ManifestOptions): readonly string[] =>
  checkManifest({ path: 'p.yaml', text }, options).results.map(({ rule }) => rule);

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
  report(name, () => assert.equal(blamed(text, options), expected));
}

for (const [name, annotations, today, expected] of [
  ['a reason', `${REASON}: needs it`, '2026-01-01', ['allowed-root']],
  [
    'for another container',
    'dockerfile-nonroot/allow-root.d: x',
    '2026-01-01',
    ['exception-unused', 'container-root-user'],
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
  report(`an exception: ${name}`, () => {
    const options = { ...made(7, '7'), ...(today !== undefined && { today }) };
    assert.equal(blamed(exempt(annotations), options), expected);
  });
}

report('a fix never loosens the pod for an exception', () => {
  const text = exempt(`${REASON}: needs it`, 'runAsUser: 0');
  const fixed = fixAll('p.yaml', text, made(7, '7'));
  assert.match(
    fixed.text,
    /^ {2}securityContext: \{seccompProfile: \{type: RuntimeDefault\}, runAsNonRoot: true, runAsUser: 7/m,
  );
  assert.match(fixed.text, /securityContext: \{runAsNonRoot: false, .*runAsUser: 0\}/);
});

const deployment = (selector: string, container: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n${selector}  template: {spec: {containers: [${container}]}}\n`;
const SELECTOR = '  selector: {matchLabels: {a: b}}\n';

for (const [name, text, expected] of [
  ['an object is whole', deployment(SELECTOR, '{name: c, image: own}'), true],
  ['without a selector it is a patch', deployment('', '{name: c, image: own}'), false],
  ['without an image it is a patch', deployment(SELECTOR, '{name: c}'), false],
  ['with a directive it is a patch', deployment(SELECTOR, '{name: c, image: own, $patch: replace}'), false],
] as const) {
  report(`absences: ${name}`, () => assert.is(blamed(text, made(7, '7')).length > 0, expected));
}

report('a patch is blamed for what it says', () => {
  const text = deployment('', '{name: c, securityContext: {runAsUser: 0, privileged: true}}');
  assert.equal(blamed(text, {}), ['container-root-user', 'privileged-container']);
});

for (const [name, security, expected] of [
  ['that of the image, where nobody sets a uid', '', 7],
  ['that of the image, for the uid of the image', 'runAsUser: 7', 7],
  ['not known, for another uid', 'runAsUser: 8', undefined],
  ['the one that is set', 'runAsUser: 8, runAsGroup: 9', 9],
] as const)
  report(`the group of a container is ${name}`, () => {
    const text = pod(security, '');
    assert.is(checkManifest({ path: 'p.yaml', text }, made(7, '7:7')).gid, expected);
  });

for (const [name, text, profile, expected] of [
  ['root by the image', pod('', ''), undefined, 'root'],
  ['whoever OpenShift says, in place of root', pod('', ''), 'openshift', 'unknown'],
  ['but nobody whom runAsNonRoot refuses', pod('runAsNonRoot: true', ''), 'openshift', 'nonroot'],
  ['root that is asked for', pod('runAsUser: 0', ''), 'openshift', 'root'],
] as const) {
  const options = { ...made(0, ''), ...(profile === undefined ? {} : { profile }) };
  report(`verdict: ${name}`, () => assert.is(checkManifest({ path: 'p.yaml', text }, options).verdict, expected));
}

report.run();
