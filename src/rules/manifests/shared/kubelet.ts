import type { Effective } from '../../../manifests/effective.js';
import { isNamed } from '../../../manifests/join.js';

/**
 * What the kubelet says where `runAsNonRoot: true` stops a container.
 * kubernetes/kubernetes@1f671ee:pkg/kubelet/kuberuntime/security_context_others.go, verifyRunAsNonRoot.
 */
export const kubeletError = ({ image, runAsUser }: Effective): string => {
  if (runAsUser.value === 0) return "container's runAsUser breaks non-root policy";
  if (isNamed(image)) return nonNumeric(image.user ?? '');
  return 'container has runAsNonRoot and image will run as root';
};

/** The kubelet gets the part before the colon. */
const nonNumeric = (user: string): string =>
  `container has runAsNonRoot and image has non-numeric user (${user.split(':')[0]}), cannot verify user is non-root`;
