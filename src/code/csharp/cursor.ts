import type { Cursor } from '../../text/grammar.js';
import type { Node } from '../node.js';

/** A cursor at the top of a tree. */
export const cursorOf = (top: Node): Cursor => {
  const path: { readonly node: Node; at: number }[] = [];
  let node = top;
  const to = (next: Node | undefined): boolean => {
    if (next === undefined) return false;
    node = next;
    return true;
  };
  return {
    get name() {
      return node.name;
    },
    get from() {
      return node.from;
    },
    get to() {
      return node.to;
    },
    firstChild: () => {
      const above = node;
      if (!to(above.children[0])) return false;
      path.push({ node: above, at: 0 });
      return true;
    },
    nextSibling: () => {
      const last = path.at(-1);
      if (last === undefined || !to(last.node.children[last.at + 1])) return false;
      last.at += 1;
      return true;
    },
    parent: () => to(path.pop()?.node),
  };
};
