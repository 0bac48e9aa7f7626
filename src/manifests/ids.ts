import type { Effective } from './effective.js';

export type Ids = { readonly runAsUser: number; readonly runAsGroup?: number };

/** The ids of an image as a security context has them; root's group is left out. */
export const idsOf = ({ image }: Effective): Ids | undefined => {
  const { uid, gid, verdict } = image;
  if (verdict !== 'nonroot' || uid === undefined || uid <= 0) return undefined;
  return gid === undefined || gid === 0 ? { runAsUser: uid } : { runAsUser: uid, runAsGroup: gid };
};

/** The ids that all images share; `undefined` where they differ or one has none. */
export const commonIds = (effective: readonly Effective[]): Ids | undefined => {
  const [first, ...others] = effective.map(idsOf);
  const same = (ids: Ids | undefined): boolean =>
    ids?.runAsUser === first?.runAsUser && ids?.runAsGroup === first?.runAsGroup;
  return others.every(same) ? first : undefined;
};

export const idsText = ({ runAsUser, runAsGroup }: Ids): string =>
  runAsGroup === undefined ? `${runAsUser}` : `${runAsUser}:${runAsGroup}`;
