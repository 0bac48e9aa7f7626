import { holds } from '../../manifests/exceptions.js';
import { removeKeys } from '../../manifests/remove.js';
import { type MapValue, ownPair } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { finding, fixOf, titleOf } from './shared/remedy.js';

const IDS = ['runAsUser', 'runAsGroup', 'fsGroup'] as const;

export const openshiftFixedIds = {
  id: 'openshift-fixed-ids',
  severity: 'error',
  summary: 'The manifest sets ids, and OpenShift chooses them itself.',
  why: 'OpenShift gives every namespace a range of uids, and rejects a pod that asks for another one. Remove runAsUser, runAsGroup and fsGroup. We check this with --profile openshift.',
  check: (subject) =>
    subject.options.profile === 'openshift' ? subject.workloads.flatMap((workload) => judge(subject, workload)) : [],
} as const satisfies Rule<ManifestSubject>;

const judge = (subject: ManifestSubject, workload: Judged): readonly Finding[] => [
  ...fixed(subject, workload, workload.pod, workload.security),
  ...workload.effective.flatMap(({ container }, index) =>
    holds(workload.allowed.get(index)) ? [] : fixed(subject, workload, container.node, container.security),
  ),
];

/** All ids of one context go together; 0 is the other rules' business. */
const fixed = (
  { view }: ManifestSubject,
  workload: Judged,
  owner: MapValue,
  security: MapValue | undefined,
): readonly Finding[] => {
  const pairs = IDS.flatMap((key) => (security === undefined ? [] : (ownPair(security, key) ?? [])));
  const [first] = pairs.filter(({ value }) => value.kind === 'scalar' && value.text !== '0');
  if (first === undefined) return [];
  const keys = pairs.map(({ key }) => key);
  const edits = removeKeys(
    view,
    owner,
    'securityContext',
    keys.includes('fsGroup') ? [...keys, 'fsGroupChangePolicy'] : keys,
  );
  const message = `${titleOf(workload)} fixes ${keys.join(', ')}, which OpenShift chooses itself.`;
  return [finding(first.keySpan, message, { fix: fixOf('Leave the ids to OpenShift', edits) })];
};
