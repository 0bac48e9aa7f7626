import type { Grammar } from '../text/grammar.js';

/** A node of a tree of syntax, by the name that its grammar has for it. */
export type Node = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly children: readonly Node[];
};

/** What lies deeper has no children: nobody writes so, and all who go through a tree may call themselves. */
const MOST_DEPTH = 400;

type Open = Node & { readonly children: Node[] };

/** The tree of a text. Comments are left out. */
export const treeOf = (grammar: Grammar, text: string): Node => {
  const cursor = grammar.parse(text).cursor();
  const top = nodeOf(cursor);
  const path: Open[] = [top];
  const more = cursor.firstChild();
  while (more) {
    const node = nodeOf(cursor);
    if (!/Comment$/.test(node.name)) path.at(-1)?.children.push(node);
    if (path.length < MOST_DEPTH && cursor.firstChild()) {
      path.push(node);
      continue;
    }
    while (!cursor.nextSibling()) {
      if (path.length <= 1 || !cursor.parent()) return top;
      path.pop();
    }
  }
  return top;
};

const nodeOf = ({ name, from, to }: Pick<Node, 'name' | 'from' | 'to'>): Open => ({ name, from, to, children: [] });

/** Every node below one, itself included, in the order of the text. */
export const eachNode = function* (top: Node): Iterable<Node> {
  const open = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined) open.push(child);
    }
  }
};

export const textIn = (text: string, { from, to }: Node): string => text.slice(from, to);
