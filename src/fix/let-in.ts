import type { Opened } from '../consequences/consequence.js';
import { consequencesOf, whoOf } from '../consequences/consequences.js';
import { viewOf } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { treeOf } from '../image/files/tree.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { isRootHome, isSystem } from '../knowledge/directories.js';
import { directoriesAbove } from '../text/path.js';
import { shellWord } from '../text/shell-word.js';
import { aboveUser, atEnd } from './as-root.js';
import type { Fix } from './fix.js';
import { rewrite } from './rewrite.js';
import { letIn as say } from './sentences.js';

/**
 * Lets the group of the user of an image read a file of root's, or run it, through the directories above it that are
 * closed to it. It still belongs to root, and to others it is as closed as before. `undefined` where that is not
 * enough, where nothing can run, and for what the system keeps closed.
 */
export const letIn = (dockerfile: Dockerfile, stage: StageUser, opened: Opened, options: Options): Fix | undefined => {
  const commands = commandsFor(stage, opened, options);
  if (commands === undefined) return undefined;
  for (const edit of [aboveUser(dockerfile, stage, stage, commands)?.edit, atEnd(dockerfile, stage, commands)]) {
    if (edit === undefined) continue;
    const after = rewrite(dockerfile, stage, [edit]);
    const left = after && consequencesOf(viewOf(after.dockerfile, after.stage, options), whoOf(after.stage));
    if (left?.some(({ opens }) => opens?.path === opened.path) !== false) continue;
    const title = say.title(opened.path, `${stage.gid}`, opened.right === 'read');
    return { title, safety: 'safe', obstacles: [], edits: [edit] };
  }
  return undefined;
};

const commandsFor = (stage: StageUser, { path, right }: Opened, options: Options): readonly string[] | undefined => {
  const { gid } = stage;
  const directories = directoriesAbove(path).filter((each) => isShut(stage, each, 1, options));
  const isFileShut = isShut(stage, path, right === 'read' ? 4 : 5, options);
  const shut = isFileShut ? [...directories, path] : directories;
  if (gid === undefined || shut.length === 0 || shut.some((each) => isSystem(each) || isRootHome(each)))
    return undefined;
  const words = (paths: readonly string[]) => paths.map(shellWord).join(' ');
  const run = right === 'read' ? directories : shut;
  return [
    `chgrp ${gid} ${words(shut)}`,
    ...(run.length === 0 ? [] : [`chmod g+rx ${words(run)}`]),
    ...(isFileShut && right === 'read' ? [`chmod g+r ${shellWord(path)}`] : []),
  ];
};

/** What is there lacks bits for the user, by itself. To change the group of a setuid program would take the bit away. */
const isShut = (stage: StageUser, path: string, bits: number, options: Options): boolean => {
  const { uid, gid } = stage;
  const found = treeOf(stage, options).at(path);
  if (typeof found !== 'object' || found.mode === undefined || found.owner === uid) return false;
  if ((found.mode & 0o6000) !== 0) return false;
  return ((found.mode >> (found.group === gid ? 3 : 0)) & bits) !== bits;
};
