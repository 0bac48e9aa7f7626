import type { Effective } from '../../manifests/effective.js';
import { commonIds, idsOf, idsText } from '../../manifests/ids.js';
import { isNamed } from '../../manifests/join.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { namedImageUser as say } from './sentences.js';
import { kubeletError } from './shared/kubelet.js';
import { finding, fixOf, setContainer, setPod, titleOf } from './shared/remedy.js';

export const namedImageUser = {
  id: 'named-image-user',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    subject.workloads.flatMap((workload) =>
      subject.options.profile === 'openshift' ? [] : judgeAll(subject, workload),
    ),
} as const satisfies Rule<ManifestSubject>;

const isBlamed = ({ image, runAsNonRoot, runAsUser, verdict }: Effective): boolean =>
  runAsNonRoot.value === true && runAsUser.value === undefined && verdict === 'nonroot' && isNamed(image);

const judgeAll = (subject: ManifestSubject, workload: Judged): readonly Finding[] => {
  const blamed = workload.effective.filter(isBlamed);
  const wide = blamed.length > 0 && commonIds(workload.effective) !== undefined;
  return blamed.map((effective) => judge(subject, workload, effective, wide));
};

const judge = (subject: ManifestSubject, workload: Judged, effective: Effective, wide: boolean): Finding => {
  const { container, image } = effective;
  const user = image.user ?? '';
  const name = `container ${container.name} of ${titleOf(workload)}`;
  const message = say.name(image.what, user, name);
  const unpinned = image.uid === undefined ? [say.pin] : [];
  const notes = [say.kubelet(kubeletError(effective)), ...unpinned];
  return finding(container.image?.span ?? container.span, message, {
    notes,
    fix: remedy(subject, workload, effective, wide),
  });
};

/** For the pod where all its images have the same user. */
const remedy = ({ view }: ManifestSubject, workload: Judged, effective: Effective, wide: boolean): Finding['fix'] => {
  const ids = idsOf(effective);
  if (ids === undefined) return undefined;
  const edits = wide ? setPod(view, workload, ids) : setContainer(view, effective.container, ids);
  return fixOf(say.sayId(effective.image.user, idsText(ids)), edits);
};
