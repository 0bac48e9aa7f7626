import type { Effective } from '../../manifests/effective.js';
import { commonIds } from '../../manifests/ids.js';
import type { Plain } from '../../manifests/print.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { workloadWithoutContext as say } from './sentences.js';
import { finding, fixOf, setPod, titleOf } from './shared/remedy.js';
import { imagesOf, isForgotten, siblingOf } from './shared/siblings.js';

export const workloadWithoutContext = {
  id: 'workload-without-context',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    subject.workloads.filter((workload) => isForgotten(subject, workload)).map((workload) => judge(subject, workload)),
} as const satisfies Rule<ManifestSubject>;

const judge = (subject: ManifestSubject, workload: Judged): Finding => {
  const sibling = siblingOf(subject, workload);
  const beside = sibling === undefined ? '' : say.beside(titleOf(sibling));
  const message = say.silent(titleOf(workload), beside);
  return finding(workload.span, message, { fix: remedy(subject, workload, sibling) });
};

/** The ids of the images; else what the sibling with the same image has; else only that it is not root. */
const remedy = ({ view, options }: ManifestSubject, workload: Judged, sibling: Judged | undefined): Finding['fix'] => {
  const openshift = options.profile === 'openshift';
  const own = openshift ? undefined : commonIds(workload.effective);
  const first = openshift ? undefined : sameImage(workload, sibling);
  const copied: { readonly [key: string]: Plain } = first === undefined ? {} : copy(first);
  const values = { runAsNonRoot: true, ...(own ?? copied) };
  const unsure =
    own !== undefined || workload.effective.every(({ verdict }) => verdict === 'nonroot')
      ? []
      : [say.soFar(imagesOf(workload).join(', '))];
  return fixOf(say.say, setPod(view, workload, values), unsure);
};

const sameImage = (workload: Judged, sibling: Judged | undefined): Effective | undefined => {
  const [image] = imagesOf(workload);
  if (sibling === undefined || !imagesOf(workload).every((other) => other === image)) return undefined;
  const index = imagesOf(sibling).indexOf(image ?? '');
  return index === -1 ? undefined : sibling.effective[index];
};

const copy = ({ runAsUser, runAsGroup }: Effective): { readonly [key: string]: Plain } => ({
  ...(runAsUser.value !== undefined && runAsUser.value > 0 && { runAsUser: runAsUser.value }),
  ...(runAsGroup.value !== undefined && runAsGroup.value > 0 && { runAsGroup: runAsGroup.value }),
});
