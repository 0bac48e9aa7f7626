import { removeKeys } from '../../manifests/remove.js';
import { booleanOf, type MapValue, numberOf, ownPair, type Pair, scalarOf } from '../../manifests/tree.js';
import type { Container } from '../../manifests/workloads.js';
import type { Edit } from '../../text/edit.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { misplacedField as say } from './sentences.js';
import { finding, fixOf, setContainer, setPod, titleOf } from './shared/remedy.js';

/** Fields that only a pod has, and fields that only a container has. Source: Kubernetes core/v1. */
const POD_ONLY = [
  'fsGroup',
  'fsGroupChangePolicy',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'sysctls',
] as const;
const CONTAINER_ONLY = [
  'allowPrivilegeEscalation',
  'capabilities',
  'privileged',
  'readOnlyRootFilesystem',
  'procMount',
] as const;
/** Fields of a security context that are often written beside it. */
const INSIDE = ['runAsUser', 'runAsGroup', 'runAsNonRoot', 'fsGroup', ...CONTAINER_ONLY] as const;

export const misplacedField = {
  id: 'misplaced-field',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    subject.workloads.flatMap((workload) => [
      ...inPod(subject, workload),
      ...workload.containers.flatMap((container) => inContainer(subject, workload, container)),
      ...[workload.pod, ...workload.containers.map(({ node }) => node)].flatMap((map) => beside(workload, map)),
    ]),
} as const satisfies Rule<ManifestSubject>;

const pairsOf = (map: MapValue | undefined, keys: readonly string[]): readonly Pair[] =>
  keys.flatMap((key) => (map === undefined ? [] : (ownPair(map, key) ?? [])));

const inPod = (subject: ManifestSubject, workload: Judged): readonly Finding[] =>
  pairsOf(workload.security, CONTAINER_ONLY).map((pair) => {
    const message = say.ofContainers(pair.key, titleOf(workload));
    return finding(pair.keySpan, message, {
      fix: fixOf(say.toContainers, toContainers(subject, workload, pair)),
    });
  });

/** What only takes rights away goes to every container that does not say it itself; what gives rights is left out. */
const toContainers = (
  { view }: ManifestSubject,
  workload: Judged,
  { key, value }: Pair,
): readonly Edit[] | undefined => {
  const removed = removeKeys(view, workload.pod, 'securityContext', [key]);
  const wanted = value.kind === 'scalar' ? booleanOf(value) : undefined;
  const moves =
    key === 'readOnlyRootFilesystem' ? wanted === true : key === 'allowPrivilegeEscalation' && wanted === false;
  const added = moves
    ? workload.containers
        .filter(({ security }) => security === undefined || ownPair(security, key) === undefined)
        .map((container) => setContainer(view, container, { [key]: wanted ?? false }))
    : [];
  if (removed === undefined || added.includes(undefined)) return undefined;
  return [...removed, ...added.flatMap((edits) => edits ?? [])];
};

const inContainer = (subject: ManifestSubject, workload: Judged, container: Container): readonly Finding[] =>
  pairsOf(container.security, POD_ONLY).map((pair) => {
    const message = say.ofPods(pair.key, container.name, titleOf(workload));
    const title = pair.key === 'fsGroup' ? say.toPod : say.remove;
    return finding(pair.keySpan, message, { fix: fixOf(title, toPod(subject, workload, container, pair)) });
  });

/** Only a group can be moved: it is the one of these fields that is ever meant for a container. */
const toPod = (
  { view }: ManifestSubject,
  workload: Judged,
  { node }: Container,
  { key, value }: Pair,
): readonly Edit[] | undefined => {
  const removed = removeKeys(view, node, 'securityContext', [key]);
  const gid = value.kind === 'scalar' ? numberOf(value) : undefined;
  if (key !== 'fsGroup' || gid === undefined || scalarOf(workload.security, key) !== undefined) return removed;
  const added = setPod(view, workload, { [key]: gid });
  return removed && added && [...removed, ...added];
};

const beside = (workload: Judged, map: MapValue): readonly Finding[] =>
  pairsOf(map, INSIDE).map((pair) => finding(pair.keySpan, say.beside(pair.key, titleOf(workload))));
