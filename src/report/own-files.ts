import type { Source } from '../dockerfile/model.js';
import type { Node } from '../image/files/node.js';
import { treeOf } from '../image/files/tree.js';
import type { Options } from '../image/options.js';
import { subjectOf } from '../rules/subject.js';

/**
 * Whether something in the image that a Dockerfile makes belongs to its user, as far as the file says it: without that, any
 * other user finds the same. What the base image has is not asked.
 */
export const hasOwnFiles = (source: Source, options: Options): boolean => {
  const { target } = subjectOf(source, options);
  if (target?.uid === undefined) return true;
  const tree = treeOf(target, options);
  for (const path of tree.brought()) {
    const found = tree.at(path);
    if (typeof found !== 'object') continue;
    if (found.owner === target.uid || (found.owner === undefined && !isOpenFile(found))) return true;
  }
  return false;
};

/** Whoever it belongs to, all others read it as well: a program that another stage has built. */
const isOpenFile = ({ kind, mode }: Node): boolean => kind === 'file' && mode !== undefined && (mode & 0o004) !== 0;
