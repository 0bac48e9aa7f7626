import type { Effective } from '../../manifests/effective.js';
import { holds } from '../../manifests/exceptions.js';
import { isNamed } from '../../manifests/join.js';
import { needsNoRoot } from '../../manifests/pg-isready.js';
import type { Finding } from '../finding.js';
import type { Judged, ManifestRule } from './rule.js';
import { distinct, finding, titleOf } from './shared/remedy.js';

export const runAsNonRootContradiction = {
  id: 'run-as-non-root-contradiction',
  severity: 'error',
  summary: 'A container that must not run as root is not told to, neither here nor by its image.',
  why: 'The kubelet refuses to start it, and the pod stays in CreateContainerConfigError.',
  check: ({ workloads }) =>
    workloads.flatMap((workload) =>
      workload.effective.flatMap((effective, index) => {
        const { runAsNonRoot, verdict } = effective;
        if (runAsNonRoot.value !== true || verdict !== 'root') return [];
        if (holds(workload.allowed.get(index)) || needsNoRoot(effective)) return [];
        return judge(workload, effective);
      }),
    ),
} as const satisfies ManifestRule;

const judge = (workload: Judged, effective: Effective): readonly Finding[] => {
  const { container, image, runAsNonRoot, runAsUser } = effective;
  const name = `container ${container.name} of ${titleOf(workload)}`;
  const notes = [`The kubelet says: "${kubeletError(effective)}"`];
  if (runAsUser.value === 0) {
    const span = runAsUser.scalar?.span ?? container.span;
    return distinct([finding(span, `\`runAsNonRoot: true\` with \`runAsUser: 0\`: ${name} cannot start.`, { notes })]);
  }
  const span = container.image?.span ?? runAsNonRoot.scalar?.span ?? container.span;
  return [finding(span, `\`runAsNonRoot: true\`, but ${image.what} runs as root: ${name} cannot start.`, { notes })];
};

/** kubernetes/kubernetes@1f671ee:pkg/kubelet/kuberuntime/security_context_others.go, verifyRunAsNonRoot. */
const kubeletError = ({ image, runAsUser }: Effective): string => {
  if (runAsUser.value === 0) return "container's runAsUser breaks non-root policy";
  if (isNamed(image)) return nonNumeric(image.user ?? '');
  return 'container has runAsNonRoot and image will run as root';
};

/** The kubelet gets the part before the colon. */
export const nonNumeric = (user: string): string =>
  `container has runAsNonRoot and image has non-numeric user (${user.split(':')[0]}), cannot verify user is non-root`;
