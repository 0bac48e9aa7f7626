import type { Effective } from '../../manifests/effective.js';
import { holds } from '../../manifests/exceptions.js';
import { needsNoRoot } from '../../manifests/pg-isready.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { runAsNonRootContradiction as say } from './sentences.js';
import { kubeletError } from './shared/kubelet.js';
import { distinct, finding, titleOf } from './shared/remedy.js';

export const runAsNonRootContradiction = {
  id: 'run-as-non-root-contradiction',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: ({ workloads }) =>
    workloads.flatMap((workload) =>
      workload.effective.flatMap((effective, index) => {
        const { runAsNonRoot, verdict } = effective;
        if (runAsNonRoot.value !== true || verdict !== 'root') return [];
        if (holds(workload.allowed.get(index)) || needsNoRoot(effective)) return [];
        return judge(workload, effective);
      }),
    ),
} as const satisfies Rule<ManifestSubject>;

const judge = (workload: Judged, effective: Effective): readonly Finding[] => {
  const { container, image, runAsNonRoot, runAsUser } = effective;
  const name = `container ${container.name} of ${titleOf(workload)}`;
  const notes = [say.kubelet(kubeletError(effective)), say.remedy];
  if (runAsUser.value === 0) {
    const span = runAsUser.scalar?.span ?? container.span;
    return distinct([finding(span, say.uid0(name), { notes })]);
  }
  const span = container.image?.span ?? runAsNonRoot.scalar?.span ?? container.span;
  return [finding(span, say.image(image.what, name), { notes })];
};
