import type { Effective } from '../../manifests/effective.js';
import { type Ids, idsOf, idsText } from '../../manifests/ids.js';
import { isWaiting } from '../../manifests/pg-isready.js';
import { volumeObstacles } from '../../manifests/volumes.js';
import type { Edit } from '../../text/edit.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { distinct, finding, fixOf, setContainer, setPod } from './shared/remedy.js';

export const uidDiffersFromImage = {
  id: 'uid-differs-from-image',
  severity: 'warning',
  summary: 'runAsUser or runAsGroup differs from the ids of the image.',
  why: "The process has an id that the image does not know: no name, no home, no right to its files. Write the image's ids here, or change the Dockerfile with --ids-from.",
  check: (subject) =>
    subject.workloads.flatMap((workload) =>
      subject.options.profile === 'openshift' ? [] : judgeAll(subject, workload),
    ),
} as const satisfies Rule<ManifestSubject>;

/** The uids of the images whose containers take the pod's number. */
type Heirs = ReadonlySet<number | undefined>;

const judgeAll = (subject: ManifestSubject, workload: Judged): readonly Finding[] => {
  const heirs = workload.effective.filter(
    (effective) => effective.runAsUser.from !== 'container' && !isWaiting(effective),
  );
  const uids = new Set(heirs.map((heir) => idsOf(heir)?.runAsUser));
  return distinct(workload.effective.flatMap((effective) => judge(subject, workload, effective, uids)));
};

const judge = (subject: ManifestSubject, workload: Judged, effective: Effective, heirs: Heirs): readonly Finding[] => {
  const { image, runAsUser, runAsGroup, container } = effective;
  const ids = idsOf(effective);
  const uid = runAsUser.value;
  if (image.verdict !== 'nonroot' || uid === 0) return [];
  if (uid !== undefined && image.origin === 'dockerfile' && image.uid === undefined) {
    const user = `the user ${image.user} of ${image.what}`;
    const message = `\`runAsUser: ${uid}\`, but ${user} has no id of its own to agree with.`;
    return [finding(runAsUser.scalar?.span ?? container.span, message, { notes: [PIN] })];
  }
  if (ids === undefined) return [];
  if (uid !== undefined && uid !== ids.runAsUser) {
    const message = `\`runAsUser: ${uid}\`, but ${image.what} runs as ${userText(effective, ids)}.`;
    const at = runAsUser.scalar?.span ?? container.span;
    return [found(subject, workload, effective, message, at, ids, heirs)];
  }
  const gid = runAsGroup.value;
  if (gid === undefined || gid === 0 || ids.runAsGroup === undefined || gid === ids.runAsGroup) return [];
  const message = `\`runAsGroup: ${gid}\`, but ${image.what} runs as ${userText(effective, ids)}.`;
  return [found(subject, workload, effective, message, runAsGroup.scalar?.span ?? container.span, ids, heirs)];
};

const PIN = 'Pin uid and gid in the Dockerfile, and write the same numbers here.';

const userText = ({ image }: Effective, ids: Ids): string =>
  image.user !== undefined && /^[^:0-9]/.test(image.user) ? `${image.user} (${idsText(ids)})` : idsText(ids);

/** Somebody else's image may well be meant to run as another user. */
const found = (
  subject: ManifestSubject,
  workload: Judged,
  effective: Effective,
  message: string,
  span: Finding['span'],
  ids: Ids,
  heirs: Heirs,
): Finding => {
  if (effective.image.origin !== 'dockerfile') return finding(span, message, { severity: 'info' });
  const edits = remedy(subject, workload, effective, ids, heirs);
  return finding(span, message, { fix: fixOf(`Run as ${idsText(ids)}`, edits, volumeObstacles(workload)) });
};

/** Where the number stands; for one container alone if the pod's number is right for others. */
const remedy = (
  { view }: ManifestSubject,
  workload: Judged,
  effective: Effective,
  ids: Ids,
  heirs: Heirs,
): readonly Edit[] | undefined => {
  const { container, runAsUser, runAsGroup } = effective;
  const fromPod = runAsUser.from !== 'container' && runAsGroup.from !== 'container';
  const wide = fromPod && heirs.size === 1 && heirs.has(ids.runAsUser);
  return wide ? setPod(view, workload, ids) : setContainer(view, container, ids);
};
