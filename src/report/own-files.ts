import type { Source } from '../dockerfile/model.js';
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
    if (typeof found === 'object' && [undefined, target.uid].includes(found.owner)) return true;
  }
  return false;
};
