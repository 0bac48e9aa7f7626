import type { Fix } from '../../../fix/fix.js';
import type { Effective } from '../../../manifests/effective.js';
import { type Told, togetherOrNot } from '../../held-ids.js';
import type { ManifestSubject } from '../model.js';

/**
 * A fix that replaces an id of some containers, unless a patch, a chart, a script or the like says it, too. Pods that
 * say their image have findings of their own.
 */
export const heldByOthers = (
  { source, options }: ManifestSubject,
  effective: readonly Effective[],
  fix: Fix | undefined,
  id: number,
): Told => {
  const images = effective.flatMap(({ container }) => container.image?.text ?? []);
  const dockerfile = effective.map(({ image }) => image.dockerfile).find((each) => each !== undefined);
  return togetherOrNot(fix, { id, path: source.path, images, dockerfile, withoutPods: true }, options);
};
