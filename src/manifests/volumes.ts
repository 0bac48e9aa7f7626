import { volumes as say } from './sentences.js';
import { type MapValue, mapsOf, textOf } from './tree.js';
import type { Container, Workload } from './workloads.js';

/** Volumes that a pod brings along and takes with it; their files never belong to an earlier pod's user. */
const EPHEMERAL: ReadonlySet<string> = new Set([
  'secret',
  'configMap',
  'emptyDir',
  'projected',
  'downwardAPI',
  'image',
]);

/** Names of the pod's volumes that outlive it, with those that a StatefulSet claims. */
export const lastingVolumes = ({ pod, object }: Workload): readonly string[] => {
  const volumes = mapsOf(pod, 'volumes').filter(
    ({ pairs }) => !pairs.some(({ key }) => EPHEMERAL.has(key)) && pairs.some(({ key }) => key !== 'name'),
  );
  return [...volumes.flatMap((volume) => textOf(volume, 'name') ?? []), ...claimsOf(object)];
};

/** Names of the volumes that a StatefulSet claims for each of its pods. */
export const claimsOf = (object: MapValue): readonly string[] =>
  mapsOf(object, 'spec', 'volumeClaimTemplates').flatMap((claim) => textOf(claim, 'metadata', 'name') ?? []);

/** What stands in the way of another uid or gid: files on such volumes belong to the one that wrote them. */
export const volumeObstacles = (workload: Workload): readonly string[] => {
  const names = lastingVolumes(workload);
  if (names.length === 0) return [];
  return [say.written(names.join(', '))];
};

/** Paths that a container has volumes at. */
export const mountPaths = ({ node }: Container): readonly string[] =>
  mapsOf(node, 'volumeMounts').flatMap((mount) => textOf(mount, 'mountPath') ?? []);
