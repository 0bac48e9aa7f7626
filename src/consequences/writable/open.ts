import { isOpen } from '../../knowledge/directories.js';
import { parentOf } from '../../text/path.js';
import type { View } from '../view.js';

/** The file makes something on the way to a path in a directory that is open to everybody: what is there decides. */
export const isMadeBelow = ({ tree }: Pick<View, 'tree'>, path: string): boolean => {
  for (let at = path; isOpen(parentOf(at)); at = parentOf(at)) {
    const found = tree().at(at);
    if (typeof found === 'object' && found.because.line !== undefined) return true;
  }
  return false;
};
