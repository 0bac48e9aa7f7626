import { storageClassNamed } from '../knowledge/storage-classes.js';
import { booleanOf, type MapValue, mapOf, mapsOf, numberOf, scalarOf, textOf, type Value } from './tree.js';
import type { Container, Workload } from './workloads.js';

/**
 * A volume that belongs to root where nothing says otherwise.
 * `claim`: storage that is new most often does. `host`: the kubelet makes the directory on the node. `files`: secrets and
 * their like, with the modes that their files have.
 */
export type RootsVolume =
  | { readonly kind: 'claim' | 'host'; readonly name: string }
  | { readonly kind: 'files'; readonly name: string; readonly modes: readonly number[] };

/** A place where a container has a volume. */
export type Mount = { readonly name: string; readonly node: MapValue; readonly readOnly: boolean };

/** The volumes of a pod that are root's, and that StatefulSets claim for it; `open` are claims that are nobody's. */
export const rootsVolumes = ({ pod, object }: Workload, open: ReadonlySet<string>): readonly RootsVolume[] => [
  ...mapsOf(pod, 'volumes').flatMap((volume) => volumeOf(volume, open) ?? []),
  ...mapsOf(object, 'spec', 'volumeClaimTemplates').flatMap((claim) => {
    const name = textOf(claim, 'metadata', 'name');
    return name === undefined || isOpen(claim) ? [] : [{ kind: 'claim', name } as const];
  }),
];

/** The claims of a file whose storage everybody may write to. */
export const openClaims = (documents: readonly Value[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap((document) => {
      if (document.kind !== 'map' || textOf(document, 'kind') !== 'PersistentVolumeClaim' || !isOpen(document))
        return [];
      return textOf(document, 'metadata', 'name') ?? [];
    }),
  );

const isOpen = (claim: MapValue | undefined): boolean =>
  storageClassNamed(textOf(claim, 'spec', 'storageClassName') ?? '')?.open === true;

export const mountsOf = ({ node }: Container): readonly Mount[] =>
  mapsOf(node, 'volumeMounts').flatMap((mount) => {
    const name = textOf(mount, 'name');
    return name === undefined ? [] : [{ name, node: mount, readOnly: booleanOf(scalarOf(mount, 'readOnly')) === true }];
  });

const volumeOf = (volume: MapValue, open: ReadonlySet<string>): RootsVolume | undefined => {
  const name = textOf(volume, 'name');
  if (name === undefined) return undefined;
  const claim = mapOf(volume, 'persistentVolumeClaim');
  if (claim !== undefined) {
    const isOthers = booleanOf(scalarOf(claim, 'readOnly')) === true || open.has(textOf(claim, 'claimName') ?? '');
    return isOthers ? undefined : { kind: 'claim', name };
  }
  const ephemeral = mapOf(volume, 'ephemeral');
  if (ephemeral !== undefined)
    return isOpen(mapOf(ephemeral, 'volumeClaimTemplate')) ? undefined : { kind: 'claim', name };
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
