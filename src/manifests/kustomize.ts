import type { Source } from '../dockerfile/model.js';
import { readDocuments } from './read.js';
import { type MapValue, mapsOf, nodeAt, numberOf, pairOf, scalarOf, textOf, textsOf, type Value } from './tree.js';
import { type Workload, workloadsOf } from './workloads.js';

/** What a kustomization names. Paths are relative to it. Source: kubernetes-sigs/kustomize@v5.4.1:api/types/kustomization.go. */
export type Kustomization = {
  /** Files and directories of other kustomizations. */
  readonly resources: readonly string[];
  /** Directories of those whose patches are laid over what this one has. */
  readonly components: readonly string[];
  readonly patches: readonly WrittenPatch[];
};

/** A file, or the text of a patch itself, and what it is for. */
export type WrittenPatch = {
  readonly path: string | undefined;
  readonly text: string;
  readonly target: Target | undefined;
};

/** `open`: something else decides as well. */
type Target = {
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly open: boolean;
};

/** So many patches of one kustomization are read. */
const MOST = 200;

export const kustomizationOf = ({ path, text }: Source): Kustomization | undefined => {
  const documents = readDocuments(path, text);
  const [document]: readonly Value[] = Array.isArray(documents) ? documents : [];
  if (document?.kind !== 'map') return undefined;
  return {
    resources: ['resources', 'bases'].flatMap((key) => textsOf(document, key)),
    components: textsOf(document, 'components'),
    patches: [
      ...(nodeAt(document, 'transformers') === undefined ? [] : [ANYTHING]),
      ...mapsOf(document, 'patches').map(writtenPatch),
      ...mapsOf(document, 'patchesJson6902').map(writtenPatch),
      ...textsOf(document, 'patchesStrategicMerge').map((each) =>
        each.includes('\n')
          ? { path: undefined, text: each, target: undefined }
          : { path: each, text: '', target: undefined },
      ),
    ].slice(0, MOST),
  };
};

/** A patch that may do anything to everything. */
const ANYTHING: WrittenPatch = {
  path: undefined,
  text: '[',
  target: { kind: undefined, name: undefined, open: true },
};

const writtenPatch = (map: MapValue): WrittenPatch => ({
  path: textOf(map, 'path'),
  text: textOf(map, 'patch') ?? '',
  target: nodeAt(map, 'target') === undefined ? undefined : targetOf(map),
});

const targetOf = (map: MapValue): Target => {
  const [kind, name] = [textOf(map, 'target', 'kind'), textOf(map, 'target', 'name')];
  const isPattern = [kind, name].some((each) => each !== undefined && /[^\w.-]/.test(each));
  const isOpen = isPattern || NARROWING.some((key) => nodeAt(map, 'target', key) !== undefined);
  return isPattern ? { kind: undefined, name: undefined, open: true } : { kind, name, open: isOpen };
};

const NARROWING = ['annotationSelector', 'group', 'labelSelector', 'namespace', 'version'] as const;

/** Whom a patch makes the containers of a workload. */
export type Patch = {
  readonly kind: string | undefined;
  /** `undefined`: any, as for the kind. */
  readonly name: string | undefined;
  /** What it does to users is not known. */
  readonly open: boolean;
  readonly pod: number | undefined;
  readonly containers: ReadonlyMap<string, number | undefined>;
};

/** The patches that a text holds. A file that cannot be read may do anything. */
export const patchesOf = ({ target }: WrittenPatch, source: Source | undefined): readonly Patch[] => {
  const documents = source === undefined ? undefined : readDocuments(source.path, source.text);
  const unknown: Patch = { kind: target?.kind, name: target?.name, open: true, pod: undefined, containers: new Map() };
  if (documents === undefined || !Array.isArray(documents)) return [unknown];
  return documents.flatMap((document: Value): readonly Patch[] => {
    if (document.kind === 'list') return touchesUsers(document) ? [unknown] : [];
    return workloadsOf(document).map((workload) => ({
      ...(target ?? { kind: workload.kind, name: workload.name }),
      open:
        target?.open === true || pairOf(workload.pod, '$patch') !== undefined || workload.containers.some(isReplaced),
      pod: uidIn(workload.security),
      containers: new Map(workload.containers.map((each) => [each.name, uidIn(each.security)])),
    }));
  });
};

const isReplaced = ({ node, security }: Workload['containers'][number]): boolean =>
  [node, security].some((each) => pairOf(each, '$patch') !== undefined);

const uidIn = (security: MapValue | undefined): number | undefined => numberOf(scalarOf(security, 'runAsUser'));

/** Operations of JSON Patch at a pod, a container, or what says who they run as. */
const touchesUsers = (list: Value): boolean =>
  (list.kind === 'list' ? list.items : []).some((item) => {
    const path = item.kind === 'map' ? (textOf(item, 'path') ?? '') : '';
    return /securityContext|[cC]ontainers(?:\/[\w-]+)?$|^(?:\/spec(?:\/template(?:\/spec)?)?)?$/.test(path);
  });

/**
 * The user that all of several layers of patches give a container, whatever it says itself; `undefined` where one of them
 * gives it none, or root, or nobody knows.
 */
export const laidUser = (
  { kind, name, security }: Workload,
  container: Workload['containers'][number],
  overlays: readonly (readonly Patch[])[],
): number | undefined => {
  const users = overlays.map((patches) => {
    let [own, pod] = [uidIn(container.security), uidIn(security)];
    for (const patch of patches) {
      if (patch.kind !== undefined && patch.kind !== kind) continue;
      if (patch.name !== undefined && patch.name !== name) {
        // Prefixes and suffixes of names are laid over them, too.
        if (patch.name.includes(name)) return undefined;
        continue;
      }
      if (patch.open) return undefined;
      own = patch.containers.get(container.name) ?? own;
      pod = patch.pod ?? pod;
    }
    return own ?? pod;
  });
  const [first] = users;
  return first !== undefined && users.every((each) => each !== undefined && each > 0) ? first : undefined;
};
