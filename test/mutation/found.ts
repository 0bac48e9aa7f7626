import type ts from 'typescript';
import type { Change } from './model.js';

/** What can be done to one node: by name, the change, and what the change is of. */
export type Found = { readonly kind: string; readonly change: Change; readonly of: ts.Node };

export type Kind = (node: ts.Node) => readonly Found[];

/** Another text for a node. */
export const replaced = (kind: string, node: ts.Node, text: string): Found => ({
  kind,
  change: { start: node.getStart(), end: node.getEnd(), text },
  of: node,
});
