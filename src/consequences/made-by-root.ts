import { isWithin } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { madeByRoot as say } from './sentences.js';
import type { View } from './view.js';
import { ownCodeRuns } from './writable/made-by-code.js';
import { writablePaths } from './writable/writable.js';

/**
 * Own code that the build runs as root in a directory that becomes the account's: what it makes there stays root's,
 * unless all below the directory is given away. The first one is told.
 */
export const madeByRootConsequences = (view: View): readonly Consequence[] => {
  const given = writablePaths(view).filter(({ recursive, file }) => !recursive && !file);
  for (const { command, directory, line } of ownCodeRuns(view)) {
    const path = given.find((each) => isWithin(directory, each.path))?.path;
    if (path === undefined) continue;
    const told = command.words.slice(0, 3).map(({ text }) => text);
    return [consequence('unread', say.leavesFiles(told.join(' '), line, path), command.span)];
  }
  return [];
};
