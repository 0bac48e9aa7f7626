import { broken } from './model.js';
import type { Entry } from './tar.js';

/** What an image has at one path. */
export type Node = {
  readonly kind: 'file' | 'directory' | 'link' | 'other';
  readonly owner: number;
  readonly group: number;
  readonly mode: number;
  /** Of a link, as it is written. */
  readonly target: string;
  /** Of the few files that were asked for; of those that may be executed, the first bytes. */
  readonly content: Uint8Array | undefined;
  /** Of a directory. */
  readonly children: Map<string, Node>;
};

/** One layer, before it is laid over the others. */
export type Layer = {
  readonly entries: readonly {
    readonly path: readonly string[];
    readonly node: Node;
    readonly same: string | undefined;
  }[];
  /** What it takes away of the layers below. */
  readonly removed: readonly (readonly string[])[];
  /** Directories of which it hides all that the layers below have there. */
  readonly emptied: readonly (readonly string[])[];
};

const directory = (children = new Map<string, Node>()): Node => ({
  kind: 'directory',
  owner: 0,
  group: 0,
  mode: 0o755,
  target: '',
  content: undefined,
  children,
});

/** A directory without anything in it. */
export const emptyRoot = (): Node => directory();

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/** Links that are followed on the way to one path, and names that a path may have. */
export const MOST_LINKS = 40;
export const MOST_NAMES = 4096;

/** The parts of a path of an archive, which never leads out of it. Throws for one that does. */
export const partsOf = (path: string): readonly string[] => {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || path.includes('\0')) throw broken('a layer has a path that leads out of it');
  if (parts.length > MOST_NAMES) throw broken('a layer has a path that is too deep');
  return parts;
};

/** Gathers a layer: `add` is given its entries one by one. */
export const newLayer = () => {
  const entries: Layer['entries'][number][] = [];
  const removed: (readonly string[])[] = [];
  const emptied: (readonly string[])[] = [];
  const add = (entry: Entry, content?: Uint8Array): void => {
    const path = partsOf(entry.path);
    const name = path.at(-1) ?? '';
    const above = path.slice(0, -1);
    if (name === OPAQUE) emptied.push(above);
    else if (name.startsWith(WHITEOUT)) removed.push([...above, name.slice(WHITEOUT.length)]);
    else
      entries.push({ path, node: nodeOf(entry, content), same: entry.kind === 'hard-link' ? entry.target : undefined });
  };
  return { add, layer: { entries, removed, emptied } satisfies Layer };
};

const nodeOf = ({ kind, uid, gid, mode, target }: Entry, content: Uint8Array | undefined): Node => ({
  kind: kind === 'hard-link' ? 'file' : kind,
  owner: uid,
  group: gid,
  mode,
  target,
  content,
  children: kind === 'directory' ? new Map() : NONE,
});

/** There are many more files than directories. */
const NONE = new Map<string, Node>();

/** Lays a layer over what is there, as an engine does when it unpacks it. */
export const applyLayer = (root: Node, { entries, removed, emptied }: Layer): void => {
  for (const path of emptied) find(root, path)?.children.clear();
  for (const path of removed) {
    const parent = find(root, path.slice(0, -1));
    parent?.children.delete(path.at(-1) ?? '');
  }
  for (const { path, node, same } of entries)
    put(root, path, same === undefined ? node : (find(root, partsOf(same)) ?? node));
};

/** The node at a path; links on the way to it are followed, one at its end only if asked. */
export const find = (root: Node, path: readonly string[], last = false): Node | undefined => {
  const place = placeOf(root, path, last, false);
  return place?.name === undefined ? place?.parent : place.parent.children.get(place.name);
};

const put = (root: Node, path: readonly string[], node: Node): void => {
  const place = placeOf(root, path, false, true);
  if (place?.name === undefined) {
    if (place !== undefined && node.kind === 'directory')
      Object.assign(place.parent, { ...node, children: place.parent.children });
    return;
  }
  const { parent, name } = place;
  const before = parent.children.get(name);
  const kept = node.kind === 'directory' && before?.kind === 'directory' ? before.children : node.children;
  parent.children.set(name, { ...node, children: kept });
};

type Place = { readonly parent: Node; readonly name: string | undefined };

/** Where a path leads: a directory, and a name in it; without a name the directory itself. */
const placeOf = (root: Node, path: readonly string[], last: boolean, make: boolean): Place | undefined => {
  let chain: Node[] = [root];
  let left = [...path].reverse();
  for (let links = 0; left.length > 0; ) {
    const name = left.pop() ?? '';
    if (name === '..') {
      if (chain.length > 1) chain.pop();
      continue;
    }
    const parent = chain.at(-1) ?? root;
    if (left.length === 0 && !last) return { parent, name };
    const node = parent.children.get(name) ?? (make ? made(parent, name) : undefined);
    if (node === undefined) return undefined;
    if (node.kind === 'link') {
      links += 1;
      const parts = node.target.split('/').filter((part) => part !== '' && part !== '.');
      if (links > MOST_LINKS || parts.length + left.length > MOST_NAMES) return undefined;
      if (node.target.startsWith('/')) chain = [root];
      left = [...left, ...parts.reverse()];
      continue;
    }
    if (node.kind !== 'directory' && left.length > 0) return make ? replaced(parent, name, left) : undefined;
    if (node.kind !== 'directory') return { parent, name };
    chain.push(node);
  }
  return { parent: chain.at(-1) ?? root, name: undefined };
};

const made = (parent: Node, name: string): Node => {
  const node = directory();
  parent.children.set(name, node);
  return node;
};

/** A file in the way of a directory goes. */
const replaced = (parent: Node, name: string, left: readonly string[]): Place => {
  let at = made(parent, name);
  const names = [...left].reverse();
  for (const each of names.slice(0, -1)) at = made(at, each);
  return { parent: at, name: names.at(-1) };
};
