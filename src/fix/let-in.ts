import type { Opened } from '../consequences/consequence.js';
import { asStarted, consequencesOf } from '../consequences/consequences.js';
import type { Who } from '../consequences/model.js';
import { viewOf } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import type { Tree } from '../image/files/node.js';
import { treeOf } from '../image/files/tree.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { ownerWord } from '../image/user-string.js';
import { isRootHome, isSystem } from '../knowledge/directories.js';
import { directoriesAbove } from '../text/path.js';
import { shellWord } from '../text/shell-word.js';
import { aboveUser, atEnd } from './as-root.js';
import { type Fix, safeFix } from './fix.js';
import { rewrite } from './rewrite.js';
import { letIn as say } from './sentences.js';

/**
 * Lets the group of the user of an image read a file of root's, or run it, through the directories above it that are
 * closed to it. It still belongs to root, and to others it is as closed as before. Of an account whose number a tool
 * picks nobody knows the group: what is closed becomes its own. What all may read and nobody may run, all may run.
 * `undefined` where that is not enough, where nothing can run, and for what the system keeps closed.
 */
export const letIn = (dockerfile: Dockerfile, stage: StageUser, opened: Opened, options: Options): Fix | undefined => {
  const who = asStarted(stage, options);
  const tree = treeOf(stage, options);
  const forAll = madeExecutable(tree, opened);
  const commands = forAll ?? commandsFor(tree, stage, who, opened);
  if (commands === undefined) return undefined;
  for (const edit of [aboveUser(dockerfile, stage, stage, commands)?.edit, atEnd(dockerfile, stage, commands)]) {
    if (edit === undefined) continue;
    const after = rewrite(dockerfile, stage, [edit]);
    const left =
      after && consequencesOf(viewOf(after.dockerfile, after.stage, options), asStarted(after.stage, options));
    if (left?.some(({ opens }) => opens?.path === opened.path) !== false) continue;
    return safeFix(forAll === undefined ? titleFor(stage, who, opened) : say.executable(opened.path), edit);
  }
  return undefined;
};

/** For a program that all may read and nobody may run, as an editor or a checkout leaves it. */
const madeExecutable = ({ at }: Tree, { path, right }: Opened): readonly string[] | undefined => {
  const found = at(path);
  if (right !== 'execute' || typeof found !== 'object' || found.mode === undefined) return undefined;
  return (found.mode & 0o111) === 0 && (found.mode & 0o444) === 0o444 ? [`chmod +x ${shellWord(path)}`] : undefined;
};

const titleFor = (stage: StageUser, who: Who, { path, right }: Opened): string =>
  who.gid === undefined ? say.own(path, `${ownerWord(stage)}`) : say.title(path, `${who.gid}`, right === 'read');

const commandsFor = (
  tree: Tree,
  stage: StageUser,
  who: Who,
  { path, right }: Opened,
): readonly string[] | undefined => {
  const { gid } = who;
  const directories = directoriesAbove(path).filter((each) => isShut(tree, each, 1, who));
  const isFileShut = isShut(tree, path, right === 'read' ? 4 : 5, who);
  const shut = isFileShut ? [...directories, path] : directories;
  if (shut.length === 0 || shut.some((each) => isSystem(each) || isRootHome(each))) return undefined;
  const words = (paths: readonly string[]) => paths.map(shellWord).join(' ');
  if (gid === undefined) {
    const owner = who.isPicked === true ? ownerWord(stage) : undefined;
    return owner === undefined ? undefined : [`chown ${owner} ${words(shut)}`];
  }
  const run = right === 'read' ? directories : shut;
  return [
    `chgrp ${gid} ${words(shut)}`,
    ...(run.length === 0 ? [] : [`chmod g+rx ${words(run)}`]),
    ...(isFileShut && right === 'read' ? [`chmod g+r ${shellWord(path)}`] : []),
  ];
};

/** What is there lacks bits for the user, by itself. To change the group of a setuid program would take the bit away. */
const isShut = ({ at }: Tree, path: string, bits: number, { uid, gid }: Who): boolean => {
  const found = at(path);
  if (typeof found !== 'object' || found.mode === undefined || found.owner === uid) return false;
  if ((found.mode & 0o6000) !== 0) return false;
  return ((found.mode >> (found.group === gid ? 3 : 0)) & bits) !== bits;
};
