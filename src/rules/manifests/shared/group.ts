import { idsOf } from '../../../manifests/ids.js';
import { isWaiting } from '../../../manifests/pg-isready.js';
import type { Judged } from '../model.js';

/** `nogroup` and `nobody` on Alpine, and the nobody of other systems: groups that share nothing on purpose. */
export const NOBODYS: ReadonlySet<number> = new Set([65533, 65534]);

/** The group of the image, where Dockerfiles make all images of the pod and agree. */
export const imageGroup = ({ effective }: Judged): number | undefined => {
  const gids = new Set(
    effective
      .filter((one) => !isWaiting(one))
      .map((one) => (one.image.origin === 'dockerfile' ? idsOf(one)?.runAsGroup : undefined)),
  );
  return gids.size === 1 ? [...gids][0] : undefined;
};

/** The group that the manifest gives to all containers. */
export const groupOf = ({ effective }: Judged): number | undefined => {
  const gids = new Set(effective.map(({ runAsGroup }) => runAsGroup.value));
  const [gid] = gids;
  return gids.size === 1 && gid !== 0 && gid !== undefined && !NOBODYS.has(gid) ? gid : undefined;
};
