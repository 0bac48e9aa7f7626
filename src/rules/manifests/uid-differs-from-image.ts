import type { Effective } from '../../manifests/effective.js';
import { type Ids, idsOf, idsText } from '../../manifests/ids.js';
import { isWaiting } from '../../manifests/pg-isready.js';
import { volumeObstacles } from '../../manifests/volumes.js';
import type { Edit } from '../../text/edit.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { uidDiffersFromImage as say } from './sentences.js';
import { heldByOthers } from './shared/held.js';
import { distinct, finding, fixOf, setContainer, setPod } from './shared/remedy.js';

export const uidDiffersFromImage = {
  id: 'uid-differs-from-image',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
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
  if (image.verdict !== 'nonroot' || uid === 0 || effective.refused !== undefined) return [];
  // Where nothing that is known of the image is its user's, another one finds all as it was.
  if (image.hasOwnFiles?.() === false) return [];
  if (uid !== undefined && image.origin === 'dockerfile' && image.uid === undefined) {
    if (uid === image.givenUid?.()) return [];
    const user = say.user(image.user, image.what);
    const message = say.noId(uid, user);
    return [finding(runAsUser.scalar?.span ?? container.span, message, { notes: [PIN] })];
  }
  if (ids === undefined) return [];
  if (uid !== undefined && uid !== ids.runAsUser) {
    const message = say.uid(uid, image.what, userText(effective, ids));
    const at = runAsUser.scalar?.span ?? container.span;
    return [found(subject, workload, effective, message, at, ids, heirs, uid)];
  }
  const gid = runAsGroup.value;
  if (gid === undefined || gid === 0 || ids.runAsGroup === undefined || gid === ids.runAsGroup) return [];
  const message = say.gid(gid, image.what, userText(effective, ids));
  return [found(subject, workload, effective, message, runAsGroup.scalar?.span ?? container.span, ids, heirs, gid)];
};

const PIN = say.pin;

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
  written: number,
): Finding => {
  if (effective.image.origin !== 'dockerfile') return finding(span, message, { severity: 'info' });
  const edits = remedy(subject, workload, effective, ids, heirs);
  const fix = fixOf(say.run(idsText(ids)), edits, volumeObstacles(workload));
  return finding(span, message, heldByOthers(subject, [effective], fix, written));
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
