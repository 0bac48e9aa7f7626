import { find, type Node } from '../overlay.js';

/** Who a container runs as. `groups` has the primary one. */
export type Identity = { readonly uid: number; readonly groups: readonly number[] };

export type Right = 'read' | 'write' | 'enter' | 'execute';

/** `absent`: nothing is there. */
export type Permission = 'yes' | 'no' | 'absent';

/** Whether somebody may do something with a path of an image, through every directory above it. Root may all. */
export const mayDo = (root: Node, path: string, who: Identity, right: Right): Permission => {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const node = find(root, parts, true);
  if (node === undefined) return 'absent';
  if (who.uid === 0) return right === 'execute' && (node.mode & 0o111) === 0 ? 'no' : 'yes';
  for (let length = 0; length < parts.length; length += 1) {
    const above = length === 0 ? root : find(root, parts.slice(0, length), true);
    if (above !== undefined && !has(above, who, 'enter')) return 'no';
  }
  return has(node, who, right) ? 'yes' : 'no';
};

/** The first class that somebody is in counts, even where another one allows more. Source: path_resolution(7). */
const has = ({ owner, group, mode }: Node, { uid, groups }: Identity, right: Right): boolean => {
  const shift = owner === uid ? 6 : groups.includes(group) ? 3 : 0;
  return ((mode >> shift) & BITS[right]) !== 0;
};

const BITS: Readonly<Record<Right, number>> = { read: 4, write: 2, enter: 1, execute: 1 };
