import type { Effective } from '../../../manifests/effective.js';
import { removeKeys } from '../../../manifests/remove.js';
import { numberOf, scalarOf } from '../../../manifests/tree.js';
import type { Edit } from '../../../text/edit.js';
import type { Judged, ManifestSubject } from '../model.js';

/** Takes what makes the container root out of its own security context. */
export const dropRoot = ({ view }: ManifestSubject, { container }: Effective): readonly Edit[] | undefined =>
  removeKeys(view, container.node, 'securityContext', ['runAsUser', 'runAsNonRoot', 'runAsGroup']);

/** The pod has a user that only the container's own one hides. */
export const inheritsUser = (workload: Judged, { runAsUser }: Effective): boolean =>
  runAsUser.from === 'container' && (numberOf(scalarOf(workload.security, 'runAsUser')) ?? 0) > 0;

/** Whether there is a user that the container can be instead of root. */
export const canDropRoot = (workload: Judged, effective: Effective): boolean =>
  inheritsUser(workload, effective) || effective.image.service !== undefined;
