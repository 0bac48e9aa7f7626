import { isBuildStep } from '../knowledge/build-steps.js';
import { launched } from '../knowledge/launchers.js';
import { isWithin, lastPart } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { madeByRoot as say } from './sentences.js';
import type { View } from './view.js';
import { writablePaths } from './writable/writable.js';

/**
 * Own code that the build runs as root in a directory that becomes the account's: what it makes there stays root's,
 * unless all below the directory is given away. The first one is told.
 */
export const madeByRootConsequences = (view: View): readonly Consequence[] => {
  const given = writablePaths(view).filter(({ recursive, file }) => !recursive && !file);
  if (given.length === 0) return [];
  for (const { command, directory, stage, index, line } of view.builds) {
    if (stage.steps[index]?.as.verdict !== 'root' || directory === undefined) continue;
    const path = given.find((each) => isWithin(directory, each.path))?.path;
    const words = command.words.map(({ text }) => text);
    const launch = path === undefined ? undefined : launched(words);
    if (launch?.kind !== 'code' || !/[/.]/.test(launch.text) || isBuildStep(lastPart(launch.text), words)) continue;
    const told = words.slice(0, 3).join(' ');
    const sentence = say.leavesFiles(told, line, path);
    return [consequence('unread', sentence, command.span)];
  }
  return [];
};
