import { holds } from '../../manifests/exceptions.js';
import { removeKeys } from '../../manifests/remove.js';
import { booleanOf, numberOf, scalarOf } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { exceptionOverride as say } from './sentences.js';
import { finding, fixOf, setContainer, setPod, titleOf } from './shared/remedy.js';

export const exceptionOverride = {
  id: 'exception-override',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    subject.workloads.flatMap((workload) => [
      ...workload.effective.flatMap((_, index) => ownOverride(subject, workload, index)),
      ...loosePod(subject, workload),
    ]),
} as const satisfies Rule<ManifestSubject>;

const ownOverride = ({ view }: ManifestSubject, workload: Judged, index: number): readonly Finding[] => {
  const effective = workload.effective[index];
  if (effective === undefined || effective.verdict === 'nonroot' || !holds(workload.allowed.get(index))) return [];
  const { container } = effective;
  const user = numberOf(scalarOf(container.security, 'runAsUser'));
  const nonRoot = booleanOf(scalarOf(container.security, 'runAsNonRoot'));
  if (user === 0 && nonRoot === false) return [];
  const name = `Container ${container.name} of ${titleOf(workload)}`;
  const message = say.unsaid(name);
  const edits = setContainer(view, container, { runAsNonRoot: false, runAsUser: 0 });
  return [finding(container.span, message, { fix: fixOf(say.say, edits) })];
};

/** Only where an exception is at work: otherwise the root user itself is reported. */
const loosePod = ({ view }: ManifestSubject, workload: Judged): readonly Finding[] => {
  if (![...workload.allowed.values()].some(holds)) return [];
  const user = scalarOf(workload.security, 'runAsUser');
  const nonRoot = scalarOf(workload.security, 'runAsNonRoot');
  const loose = numberOf(user) === 0 ? user : booleanOf(nonRoot) === false ? nonRoot : undefined;
  if (loose === undefined) return [];
  const message = say.loosened(titleOf(workload));
  const others = workload.effective.filter(
    ({ runAsUser, verdict }, index) =>
      !holds(workload.allowed.get(index)) && (verdict !== 'nonroot' || runAsUser.value === undefined),
  );
  const obstacles = others.map(({ container }) => say.noLongerRoot(container.name));
  const edits =
    loose === user
      ? removeKeys(view, workload.pod, 'securityContext', ['runAsUser'])
      : setPod(view, workload, { runAsNonRoot: true });
  return [finding(loose.span, message, { fix: fixOf(say.takeBack, edits, obstacles) })];
};
