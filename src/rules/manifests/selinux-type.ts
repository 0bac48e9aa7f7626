import { removeKeys } from '../../manifests/remove.js';
import { type MapValue, mapOf, ownPair, scalarOf } from '../../manifests/tree.js';
import type { Workload } from '../../manifests/workloads.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { selinuxType as say } from './sentences.js';
import { finding, fixOf, titleOf } from './shared/remedy.js';

/** kubernetes/pod-security-admission@v0.33.5:policy/check_seLinuxOptions.go. */
const ALLOWED: ReadonlySet<string> = new Set([
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
]);

export const selinuxType = {
  id: 'selinux-type',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    subject.workloads.flatMap((workload) => [
      ...judge(subject, workload, workload.pod, workload.security),
      ...workload.containers.flatMap(({ node, security }) => judge(subject, workload, node, security)),
    ]),
} as const satisfies Rule<ManifestSubject>;

const judge = (
  { view }: ManifestSubject,
  workload: Workload,
  owner: MapValue,
  security: MapValue | undefined,
): readonly Finding[] => {
  const type = scalarOf(security, 'seLinuxOptions', 'type');
  if (security === undefined || type === undefined || ALLOWED.has(type.text)) return [];
  const alone = mapOf(security, 'seLinuxOptions')?.pairs.length === 1;
  const edits =
    alone && ownPair(security, 'seLinuxOptions') !== undefined
      ? removeKeys(view, owner, 'securityContext', ['seLinuxOptions'])
      : removeKeys(view, security, 'seLinuxOptions', ['type']);
  const fix = fixOf(say.use, edits, [say.denied(type.text)]);
  return [finding(type.span, say.refused(type.text, titleOf(workload)), { fix })];
};
