import { classOf, isRootsClaim, isRootsClass, type Storage } from './storage.js';
import { booleanOf, type MapValue, mapOf, mapsOf, numberOf, scalarOf, textOf } from './tree.js';
import type { Container, Workload } from './workloads.js';

/**
 * A volume that belongs to root where nothing says otherwise.
 * `claim`: storage that is new most often does. `host`: the kubelet makes the directory on the node. `files`: secrets and
 * their like, with the modes that their files have.
 */
export type RootsVolume =
  /** `claim`: the name of a claim that others may have, too. */
  | { readonly kind: 'claim'; readonly name: string; readonly claim: string | undefined }
  | { readonly kind: 'host'; readonly name: string }
  | { readonly kind: 'files'; readonly name: string; readonly modes: readonly number[] };

/** A place where a container has a volume. */
export type Mount = { readonly name: string; readonly node: MapValue; readonly readOnly: boolean };

/** The volumes of a pod that are root's, and that StatefulSets claim for it, by what the nearest manifests say first. */
export const rootsVolumes = ({ pod, object }: Workload, storages: readonly Storage[]): readonly RootsVolume[] => [
  ...mapsOf(pod, 'volumes').flatMap((volume) => volumeOf(volume, storages) ?? []),
  ...mapsOf(object, 'spec', 'volumeClaimTemplates').flatMap((template) => {
    const name = textOf(template, 'metadata', 'name');
    if (name === undefined || !isRootsClass(classOf(template), storages)) return [];
    return [{ kind: 'claim', name, claim: undefined } as const];
  }),
];

export const mountsOf = ({ node }: Container): readonly Mount[] =>
  mapsOf(node, 'volumeMounts').flatMap((mount) => {
    const name = textOf(mount, 'name');
    return name === undefined ? [] : [{ name, node: mount, readOnly: booleanOf(scalarOf(mount, 'readOnly')) === true }];
  });

const volumeOf = (volume: MapValue, storages: readonly Storage[]): RootsVolume | undefined => {
  const name = textOf(volume, 'name');
  if (name === undefined) return undefined;
  const own = mapOf(volume, 'persistentVolumeClaim');
  if (own !== undefined) {
    const claim = textOf(own, 'claimName');
    const isOthers = booleanOf(scalarOf(own, 'readOnly')) === true || !isRootsClaim(claim ?? '', storages);
    return isOthers ? undefined : { kind: 'claim', name, claim };
  }
  const ephemeral = mapOf(volume, 'ephemeral');
  if (ephemeral !== undefined) {
    const isRoots = isRootsClass(classOf(mapOf(ephemeral, 'volumeClaimTemplate')), storages);
    return isRoots ? { kind: 'claim', name, claim: undefined } : undefined;
  }
  // Where the kubelet makes nothing, whoever runs the node has said who owns it.
  if (/OrCreate$/.test(textOf(volume, 'hostPath', 'type') ?? '')) return { kind: 'host', name };
  const modes = modesOf(volume);
  return modes.length === 0 ? undefined : { kind: 'files', name, modes };
};

/** Files of these have the mode that the manifest says, 0644 where it says none. A token of an account has its own rules. */
const WITH_MODES = ['secret', 'configMap', 'downwardAPI'] as const;

const modesOf = (volume: MapValue): readonly number[] => {
  const projected = mapOf(volume, 'projected');
  const whole = [...WITH_MODES.map((key) => mapOf(volume, key)), projected].find((each) => each !== undefined);
  const sources = mapsOf(projected, 'sources').map((source) => WITH_MODES.map((key) => mapOf(source, key)));
  const listed = [whole, ...sources.flat()].flatMap((map) => mapsOf(map, 'items'));
  const isToken = projected !== undefined && sources.every((maps) => maps.every((map) => map === undefined));
  const fallback = isToken ? undefined : numberOf(scalarOf(whole, 'defaultMode'));
  const own = listed.flatMap((item) => numberOf(scalarOf(item, 'mode')) ?? []);
  return fallback === undefined ? own : [fallback, ...own];
};
