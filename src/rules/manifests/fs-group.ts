import { idsOf } from '../../manifests/ids.js';
import { isWaiting } from '../../manifests/pg-isready.js';
import { removeKeys } from '../../manifests/remove.js';
import { numberOf, scalarOf } from '../../manifests/tree.js';
import { lastingVolumes, volumeObstacles } from '../../manifests/volumes.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { fsGroup as say } from './sentences.js';
import { finding, fixOf, setPod, titleOf } from './shared/remedy.js';

/** `nogroup` and `nobody` on Alpine, and the nobody of other systems: groups that share nothing on purpose. */
const NOBODYS: ReadonlySet<number> = new Set([65533, 65534]);

export const fsGroup = {
  id: 'fs-group',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  check: (subject) =>
    subject.workloads.flatMap((workload) =>
      subject.options.profile === 'openshift' ? [] : [...group(subject, workload), ...policy(subject, workload)],
    ),
} as const satisfies Rule<ManifestSubject>;

const group = ({ view }: ManifestSubject, workload: Judged): readonly Finding[] => {
  const scalar = scalarOf(workload.security, 'fsGroup');
  const value = numberOf(scalar);
  if (scalar === undefined || value === undefined) return [];
  const image = imageGroup(workload);
  const expected = image ?? (NOBODYS.has(value) ? groupOf(workload) : undefined);
  if (value === expected || (expected === undefined && !NOBODYS.has(value))) return [];
  const nobody = NOBODYS.has(value) ? say.nobody(value) : `\`fsGroup: ${value}\``;
  const message =
    expected === undefined ? `${nobody} (${titleOf(workload)}).` : say.while(nobody, titleOf(workload), expected);
  const edits = expected === undefined ? undefined : setPod(view, workload, { fsGroup: expected });
  return [finding(scalar.span, message, { fix: fixOf(say.set(expected), edits, volumeObstacles(workload)) })];
};

/** The group of the image, where Dockerfiles make all images of the pod and agree. */
const imageGroup = ({ effective }: Judged): number | undefined => {
  const gids = new Set(
    effective
      .filter((one) => !isWaiting(one))
      .map((one) => (one.image.origin === 'dockerfile' ? idsOf(one)?.runAsGroup : undefined)),
  );
  return gids.size === 1 ? [...gids][0] : undefined;
};

/** The group that the manifest gives to all containers. */
const groupOf = ({ effective }: Judged): number | undefined => {
  const gids = new Set(effective.map(({ runAsGroup }) => runAsGroup.value));
  const [gid] = gids;
  return gids.size === 1 && gid !== 0 && gid !== undefined && !NOBODYS.has(gid) ? gid : undefined;
};

const policy = ({ view }: ManifestSubject, workload: Judged): readonly Finding[] => {
  const scalar = scalarOf(workload.security, 'fsGroupChangePolicy');
  if (scalar === undefined || workload.partial) return [];
  if (scalarOf(workload.security, 'fsGroup') === undefined) {
    const edits = removeKeys(view, workload.pod, 'securityContext', ['fsGroupChangePolicy']);
    const message = say.policyAlone(titleOf(workload));
    return [finding(scalar.span, message, { severity: 'info', fix: fixOf(say.remove, edits) })];
  }
  if (lastingVolumes(workload).length > 0) return [];
  const title = titleOf(workload);
  const message = say.policyUseless(title);
  return [finding(scalar.span, message, { severity: 'info' })];
};
