import { lazilyEach } from '../../text/lazily.js';
import { lastPart, normalised, parentOf } from '../../text/path.js';
import { type Look, straight } from './links.js';
import { mayIn } from './may.js';
import type { Tree } from './node.js';
import { foundOf } from './state.js';

/** What can be asked of files at a time at which `look` knows what is known of each path. */
export const seenBy = (look: Look): Pick<Tree, 'at' | 'may'> => {
  // Of many files in one directory, the way to it is the same.
  const straightened = lazilyEach((directory) => straight(look, directory, true));
  return {
    at: (asked) => {
      const path = normalised(asked);
      const above = parentOf(path);
      const directory = straightened(above);
      if (directory === undefined) return 'unknown';
      return foundOf(look(directory === above ? path : normalised(`${directory}/${lastPart(path)}`)));
    },
    may: (who, path, right) => mayIn(look, who, path, right),
  };
};
