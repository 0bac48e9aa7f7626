import { setAt } from '../../manifests/edits.js';
import { type MapValue, mapOf, pairOf, scalarOf } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { missingSeccompProfile as say } from './sentences.js';
import { containersText, finding, fixOf, setPod, titleOf } from './shared/remedy.js';

const GOOD: ReadonlySet<string> = new Set(['RuntimeDefault', 'Localhost']);
const TYPE = ['seccompProfile', 'type'] as const;

export const missingSeccompProfile = {
  id: 'missing-seccomp-profile',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => subject.workloads.flatMap((workload) => judge(subject, workload)),
} as const satisfies Rule<ManifestSubject>;

const judge = (subject: ManifestSubject, workload: Judged): readonly Finding[] => {
  const levels = [workload.security, ...workload.containers.map(({ security }) => security)];
  const unconfined = levels.flatMap((map) => wrong(subject, workload, map));
  const pod = scalarOf(workload.security, ...TYPE);
  const open = workload.containers.filter(({ security }) => scalarOf(security, ...TYPE) === undefined);
  if (pod !== undefined || open.length === 0 || workload.partial) return unconfined;
  const message = say.missing(containersText(open.map(({ name }) => name)), titleOf(workload));
  const set =
    workload.security !== undefined && pairOf(workload.security, 'seccompProfile') !== undefined
      ? setAt(subject.view, workload.security, TYPE, 'RuntimeDefault')
      : setPod(subject.view, workload, { seccompProfile: { type: 'RuntimeDefault' } });
  const fix = fixOf(say.set, set, [OBSTACLE]);
  return [...unconfined, finding(workload.span, message, { fix })];
};

const OBSTACLE = say.others;

const wrong = ({ view }: ManifestSubject, workload: Judged, map: MapValue | undefined): readonly Finding[] => {
  const type = scalarOf(map, ...TYPE);
  const profile = mapOf(map, 'seccompProfile');
  if (type === undefined || profile === undefined || GOOD.has(type.text)) return [];
  const edits = setAt(view, profile, ['type'], 'RuntimeDefault');
  const fix = fixOf(say.set, edits, [OBSTACLE]);
  return [finding(type.span, say.useless(type.text, titleOf(workload)), { fix })];
};
