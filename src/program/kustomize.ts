import { basename, dirname, join } from 'node:path';
import type { Kustomization, Patch } from '../manifests/kustomize.js';
import type { Around } from './find.js';
import type { Host } from './host.js';
import { chosen } from './inputs.js';
import { shownPath } from './place.js';

/** What is laid over the objects of a file, for each kustomization that nothing else names: the innermost first. */
export type Overlays = (file: string) => readonly (readonly Patch[])[];

/** So deep kustomizations name each other, through so many of them, and so many layers of one file are kept. */
const DEEPEST = 8;
const MOST_VISITS = 2_000;
const MOST_LAYERS = 50;

/** So many patches are laid over one file; more may do anything. */
const MOST_PATCHES = 200;

type ReadText = (file: string) => string | undefined;

/** Source: kubernetes-sigs/kustomize@v5.4.1:api/konfig/general.go, the names of the file. */
const NAME = /^kustomization\.ya?ml$/;

export const overlaysAround = async (
  host: Host,
  { inputs }: Pick<Around, 'inputs'>,
  read: ReadText,
): Promise<Overlays> => {
  const named = chosen(inputs, ({ file }) => NAME.test(basename(file)));
  if (named.length === 0) return () => [];
  const { kustomizationOf, patchesOf } = await import('../manifests/kustomize.js');
  const known = new Map<string, Kustomization>();
  for (const { file, path } of named) {
    const found = kustomizationOf({ path, text: read(file) ?? '' });
    if (found !== undefined) known.set(dirname(file), found);
  }
  const sourceOf = (file: string) => {
    const text = inputs.has(file) ? read(file) : undefined;
    return text === undefined ? undefined : { path: shownPath(host.cwd, file), text };
  };
  const worked = new Map<string, readonly Patch[]>();
  const patchesIn = (directory: string, depth = 0): readonly Patch[] => {
    const before = worked.get(directory) ?? (depth > DEEPEST ? [OPEN] : undefined);
    if (before !== undefined) return before;
    // One that names itself, through however many others.
    worked.set(directory, [OPEN]);
    const found = atMost(patchesOfOne(directory, depth));
    worked.set(directory, found);
    return found;
  };
  const patchesOfOne = (directory: string, depth: number): readonly Patch[] => {
    const kustomization = known.get(directory);
    if (kustomization === undefined) return [OPEN];
    const own = kustomization.patches.flatMap((each) => {
      const inline = { path: shownPath(host.cwd, directory), text: each.text };
      return patchesOf(each, each.path === undefined ? inline : sourceOf(join(directory, each.path)));
    });
    return [...kustomization.components.flatMap((name) => patchesIn(join(directory, name), depth + 1)), ...own];
  };
  return laidOver(known, patchesIn);
};

/** Of a component that nobody knows: it may do anything. */
const OPEN: Patch = { kind: undefined, name: undefined, open: true, pod: undefined, containers: new Map() };

const atMost = (patches: readonly Patch[]): readonly Patch[] => (patches.length > MOST_PATCHES ? [OPEN] : patches);

const laidOver = (
  known: ReadonlyMap<string, Kustomization>,
  patchesIn: (directory: string) => readonly Patch[],
): Overlays => {
  const inner = new Set(
    [...known].flatMap(([directory, { resources, components }]) =>
      [...resources, ...components].map((name) => join(directory, name)),
    ),
  );
  const found = new Map<string, (readonly Patch[])[]>();
  let left = MOST_VISITS;
  const visit = (directory: string, outer: readonly Patch[], depth: number): void => {
    const kustomization = known.get(directory);
    left -= 1;
    if (kustomization === undefined || depth > DEEPEST || left < 0) return;
    const all = atMost([...patchesIn(directory), ...outer]);
    for (const name of kustomization.resources) {
      const path = join(directory, name);
      if (known.has(path)) visit(path, all, depth + 1);
      else {
        const layers = found.get(path) ?? [];
        found.set(path, layers);
        if (layers.length < MOST_LAYERS) layers.push(all);
      }
    }
  };
  for (const directory of known.keys()) if (!inner.has(directory)) visit(directory, [], 0);
  // What was not gone through to its end is not known.
  return (file) => (left < 0 ? [] : (found.get(file) ?? []));
};
