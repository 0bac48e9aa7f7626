import type { Effective } from '../../manifests/effective.js';
import { idsOf } from '../../manifests/ids.js';
import { volumeObstacles } from '../../manifests/volumes.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { missingRunAsGroup as say } from './sentences.js';
import { distinct, finding, fixOf, setContainer, setPod, titleOf } from './shared/remedy.js';

export const missingRunAsGroup = {
  id: 'missing-run-as-group',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    subject.workloads.flatMap((workload) =>
      subject.options.profile === 'openshift'
        ? []
        : distinct(
            workload.effective
              .filter((effective) => isBlamed(effective) && !isToldWithUser(workload, effective))
              .filter((effective) => !workload.partial || effective.runAsGroup.value === 0)
              .map((effective) => judge(subject, workload, effective)),
          ),
    ),
} as const satisfies Rule<ManifestSubject>;

/** An image that was made for root's group, as those for OpenShift, keeps it. */
const isBlamed = ({ runAsUser, runAsGroup, image, refused }: Effective): boolean =>
  refused === undefined &&
  (runAsUser.value ?? 0) > 0 &&
  (runAsGroup.value ?? 0) === 0 &&
  !(image.gid === 0 && image.origin === 'dockerfile' && image.uid === runAsUser.value);

/** The user is not the image's: whoever mends that writes the group beside it, for all that have that user of the pod. */
const isToldWithUser = ({ effective: all }: Judged, effective: Effective): boolean =>
  differs(effective) ||
  all.some(
    (each) =>
      differs(each) && each.runAsUser.scalar === effective.runAsUser.scalar && idsOf(each)?.runAsGroup !== undefined,
  );

const differs = (effective: Effective): boolean => {
  const ids = effective.image.origin === 'dockerfile' ? idsOf(effective) : undefined;
  return ids !== undefined && ids.runAsUser !== effective.runAsUser.value;
};

const judge = (subject: ManifestSubject, workload: Judged, effective: Effective): Finding => {
  const { runAsUser, runAsGroup, container } = effective;
  const scalar = runAsGroup.scalar ?? runAsUser.scalar;
  const uid = runAsUser.value;
  const title = titleOf(workload);
  const unless = say.unlessAccount(title, uid);
  const message = runAsGroup.value === 0 ? say.group0(title) : say.unset(uid, unless);
  return finding(scalar?.span ?? container.span, message, { fix: remedy(subject, workload, effective) });
};

const remedy = ({ view }: ManifestSubject, workload: Judged, effective: Effective): Finding['fix'] => {
  const { runAsUser, runAsGroup, container } = effective;
  const uid = runAsUser.value ?? 0;
  const ids = idsOf(effective);
  const gid = ids?.runAsUser === uid ? ids.runAsGroup : undefined;
  // Where a Dockerfile makes the image, its ids are the ones to write, here or by another rule: no guess.
  if (effective.image.origin === 'dockerfile' && gid === undefined) return undefined;
  const value = { runAsGroup: gid ?? uid };
  const wide = runAsUser.from === 'pod' && runAsGroup.from !== 'container';
  const edits = wide ? setPod(view, workload, value) : setContainer(view, container, value);
  const guess = gid === undefined ? [say.closed(uid)] : [];
  return fixOf(say.set(value.runAsGroup), edits, [...guess, ...volumeObstacles(workload)]);
};
