import type { Source } from '../dockerfile/model.js';
import { firstFreeUid } from '../image/accounts/first-free.js';
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

/** The uid that a tool surely gives to the user of the image, where no line says one. */
export const givenUid = (source: Source, options: Options): number | undefined => {
  const { target } = subjectOf(source, options);
  const name = target?.user?.split(':')[0];
  return target === undefined || target.uid !== undefined || name === undefined
    ? undefined
    : firstFreeUid(target, name);
};

/** Whoever it belongs to, all others read it as well: a program that another stage has built. */
const isOpenFile = ({ kind, mode }: Node): boolean => kind === 'file' && mode !== undefined && (mode & 0o004) !== 0;
