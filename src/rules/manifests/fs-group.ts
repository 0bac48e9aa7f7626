import type { Effective } from '../../manifests/effective.js';
import { isWaiting } from '../../manifests/pg-isready.js';
import { removeKeys } from '../../manifests/remove.js';
import { numberOf, scalarOf } from '../../manifests/tree.js';
import { mountPaths, volumeObstacles } from '../../manifests/volumes.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { fsGroup as say } from './sentences.js';
import { groupOf, imageGroup, NOBODYS } from './shared/group.js';
import { heldByOthers } from './shared/held.js';
import { finding, fixOf, setPod, titleOf } from './shared/remedy.js';

export const fsGroup = {
  id: 'fs-group',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    subject.workloads.flatMap((workload) =>
      subject.options.profile === 'openshift' ? [] : [...group(subject, workload), ...policy(subject, workload)],
    ),
} as const satisfies Rule<ManifestSubject>;

const group = (subject: ManifestSubject, workload: Judged): readonly Finding[] => {
  const scalar = scalarOf(workload.security, 'fsGroup');
  const value = numberOf(scalar);
  if (scalar === undefined || value === undefined) return [];
  const isNobodys = NOBODYS.has(value);
  const image = imageGroup(workload);
  const keeps = image !== undefined && keepsGroup(workload, image);
  const expected = image !== undefined && (keeps || isNobodys) ? image : isNobodys ? groupOf(workload) : undefined;
  if (value === expected || (expected === undefined && !isNobodys)) return [];
  if (!isNobodys && mountsNothing(workload)) return [];
  // Who runs as nobody has that group by the image's own account, and so has what the image has.
  if (expected === undefined && workload.effective.every((one) => isOwnOf(one, value))) return [];
  const nobody = isNobodys ? say.nobody(value) : `\`fsGroup: ${value}\``;
  const message =
    expected === undefined || (expected === image && !keeps)
      ? `${nobody} (${titleOf(workload)}).`
      : say.while(nobody, titleOf(workload), expected);
  const edits = expected === undefined ? undefined : setPod(subject.view, workload, { fsGroup: expected });
  const fix = fixOf(say.set(expected), edits, volumeObstacles(workload));
  // What to do fits only where a group is known.
  const notes = expected === undefined ? [say.ownGroup] : [];
  return [finding(scalar.span, message, { notes, ...heldByOthers(subject, workload.effective, fix, value) })];
};

/** The group is given to volumes, and here is none; that of nobody is one of the processes all the same. */
const mountsNothing = ({ partial, containers }: Judged): boolean =>
  !partial && containers.every((container) => mountPaths(container).length === 0);

const isOwnOf = ({ runAsUser, image }: Effective, group: number): boolean =>
  runAsUser.value === group || image.gid === group;

/** A user of the pod's own has another group, and nobody's group shares nothing on purpose. */
const keepsGroup = ({ effective }: Judged, group: number): boolean =>
  !NOBODYS.has(group) && effective.every((one) => isWaiting(one) || one.gid === group);

const policy = ({ view }: ManifestSubject, workload: Judged): readonly Finding[] => {
  const scalar = scalarOf(workload.security, 'fsGroupChangePolicy');
  if (scalar === undefined || workload.partial) return [];
  // With a group, a policy that finds nothing to change harms nothing. Without one, a group was meant.
  if (scalarOf(workload.security, 'fsGroup') !== undefined) return [];
  const fix = fixOf(say.remove, removeKeys(view, workload.pod, 'securityContext', ['fsGroupChangePolicy']));
  const told = fix === undefined ? { notes: [say.removeIt] } : { fix };
  return [finding(scalar.span, say.policyAlone(titleOf(workload)), { severity: 'info', ...told })];
};
