import { capabilitiesOf } from '../../manifests/capabilities.js';
import { setAt } from '../../manifests/edits.js';
import type { Effective } from '../../manifests/effective.js';
import { appendItem } from '../../manifests/list-edits.js';
import { booleanOf, nodeAt, scalarOf } from '../../manifests/tree.js';
import type { Container } from '../../manifests/workloads.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { undroppedCapabilities as say } from './sentences.js';
import { finding, fixOf, setContainer, titleOf } from './shared/remedy.js';

export const undroppedCapabilities = {
  id: 'undropped-capabilities',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    subject.workloads.flatMap((workload) =>
      workload.effective.flatMap((effective) => [
        ...undropped(subject, workload, effective),
        ...added(workload, effective.container),
      ]),
    ),
} as const satisfies Rule<ManifestSubject>;

const undropped = (
  subject: ManifestSubject,
  workload: Judged,
  { container, verdict }: Effective,
): readonly Finding[] => {
  const { dropped, list } = capabilitiesOf(container);
  if (dropped.includes('ALL') || (workload.partial && dropped.length === 0)) return [];
  const name = `Container ${container.name} of ${titleOf(workload)}`;
  const message = say.keeps(name);
  // A privileged container has all of them, whatever it drops.
  const privileged = booleanOf(scalarOf(container.security, 'privileged')) === true;
  const edits = privileged ? undefined : dropAll(subject, container, list);
  const span = list?.span ?? container.span;
  const obstacle = verdict === 'root' ? say.asRoot(container.name) : say.ports;
  return [finding(span, message, { fix: fixOf(say.drop, edits, [obstacle]) })];
};

const dropAll = ({ view }: ManifestSubject, container: Container, list: ReturnType<typeof capabilitiesOf>['list']) => {
  if (list !== undefined) return appendItem(view, list, 'ALL');
  const { security } = container;
  if (security === undefined || nodeAt(security, 'capabilities') === undefined) {
    return setContainer(view, container, { capabilities: { drop: ['ALL'] } });
  }
  return setAt(view, security, ['capabilities', 'drop'], ['ALL']);
};

const added = (workload: Judged, container: Container): readonly Finding[] => {
  const names = capabilitiesOf(container).added.filter((name) => name !== 'NET_BIND_SERVICE');
  const value = nodeAt(container.security, 'capabilities', 'add');
  if (names.length === 0 || value === undefined) return [];
  return [finding(value.span, `Container ${container.name} of ${titleOf(workload)} adds ${names.join(', ')}.`)];
};
