import { holds } from '../../manifests/exceptions.js';
import { removeKeys } from '../../manifests/remove.js';
import { type MapValue, ownPair } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { openshiftFixedIds as say } from './sentences.js';
import { finding, fixOf, titleOf } from './shared/remedy.js';

const IDS = ['runAsUser', 'runAsGroup', 'fsGroup'] as const;

export const openshiftFixedIds = {
  id: 'openshift-fixed-ids',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
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
  const message = say.fixes(titleOf(workload), keys.join(', '));
  return [finding(first.keySpan, message, { fix: fixOf(say.leave, edits) })];
};
