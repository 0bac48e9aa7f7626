import { normalised } from '../../text/path.js';
import { type Look, straight } from './links.js';
import { mayIn } from './may.js';
import type { Tree } from './node.js';
import { foundOf } from './state.js';

/** What can be asked of files at a time at which `look` knows what is known of each path. */
export const seenBy = (look: Look): Pick<Tree, 'at' | 'may'> => ({
  at: (path) => {
    const place = straight(look, normalised(path));
    return place === undefined ? 'unknown' : foundOf(look(place));
  },
  may: (who, path, right) => mayIn(look, who, path, right),
});
