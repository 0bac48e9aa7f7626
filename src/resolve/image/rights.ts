import { MOST_LINKS, MOST_NAMES, type Node } from '../overlay.js';

/** Who a container runs as. `groups` has the primary one. */
export type Identity = { readonly uid: number; readonly groups: readonly number[] };

export type Right = 'read' | 'write' | 'enter' | 'execute';

/** `absent`: nothing is there. */
export type Permission = 'yes' | 'no' | 'absent';

/** Whether somebody may do something with a path of an image, through every directory on the way, and every link. */
export const mayDo = (root: Node, path: string, who: Identity, right: Right): Permission => {
  const node = reached(root, path, who);
  if (typeof node === 'string') return node;
  return has(node, who, right) ? 'yes' : 'no';
};

/** What somebody comes to by a path; `no`: a directory on the way is closed to him. Source: path_resolution(7). */
export const reached = (root: Node, path: string, who: Identity): Node | 'no' | 'absent' => {
  const chain: Node[] = [root];
  const left = partsOf(path);
  for (let links = 0; left.length > 0; ) {
    const name = left.pop() ?? '';
    const here = chain.at(-1) ?? root;
    if (here.kind !== 'directory') return 'absent';
    if (!has(here, who, 'enter')) return 'no';
    if (name === '..') {
      if (chain.length > 1) chain.pop();
      continue;
    }
    const next = here.children.get(name);
    if (next === undefined) return 'absent';
    if (next.kind !== 'link') {
      chain.push(next);
      continue;
    }
    links += 1;
    const parts = partsOf(next.target);
    if (links > MOST_LINKS || parts.length + left.length > MOST_NAMES) return 'absent';
    if (next.target.startsWith('/')) chain.splice(1);
    left.push(...parts);
  }
  return chain.at(-1) ?? root;
};

/** The last first. */
const partsOf = (path: string): string[] =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .reverse();

/**
 * The first class that somebody is in counts, even where another one allows more. Root may all, but execute what has no
 * execute bit for anybody. Source: path_resolution(7), capabilities(7).
 */
export const has = ({ owner, group, mode, kind }: Node, { uid, groups }: Identity, right: Right): boolean => {
  if (uid === 0) return right !== 'execute' || kind === 'directory' || (mode & 0o111) !== 0;
  const shift = owner === uid ? 6 : groups.includes(group) ? 3 : 0;
  return ((mode >> shift) & BITS[right]) !== 0;
};

const BITS: Readonly<Record<Right, number>> = { read: 4, write: 2, enter: 1, execute: 1 };
