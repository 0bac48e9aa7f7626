import type { Content, Tree } from '../image/files/node.js';
import { treeOf } from '../image/files/tree.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';

/** So many stages are looked through, the nearest first. */
const MOST_STAGES = 8;

/**
 * The files of a stage, and where nothing is known of one, those of the stages that it is made from: a COPY of all that
 * another image has may lie over the code, and hardly ever does.
 */
export const layeredTree = (stage: StageUser, options: Options): Tree => ({
  ...treeOf(stage, options),
  content: (path) => contentIn(stage, options, path),
});

export const contentIn = (stage: StageUser, options: Options, path: string): Content | undefined => {
  for (const each of lineage(stage).toReversed().slice(0, MOST_STAGES)) {
    const tree = treeOf(each, options);
    const content = tree.content(path);
    if (content !== undefined) return content;
    if (tree.at(path) === 'absent') return undefined;
  }
  return undefined;
};
