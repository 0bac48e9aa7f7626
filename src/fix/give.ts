import { stoppedIn } from '../consequences/build.js';
import { consequencesOf, whoOf } from '../consequences/consequences.js';
import type { WritablePath } from '../consequences/model.js';
import { viewOf } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { treeBefore } from '../image/files/tree.js';
import type { Options } from '../image/options.js';
import type { StageUser, Step, UserState } from '../image/stage.js';
import { ownerText } from '../image/user-string.js';
import { shellWord } from '../text/shell-word.js';
import { ownershipCommands } from './emit.js';
import type { Fix } from './fix.js';
import { runAbove } from './lines.js';
import { edited, rewrite } from './rewrite.js';
import { give as say } from './sentences.js';

/**
 * Gives paths to the user that an image has, above the USER line that names it. `undefined` where that line is not in
 * the stage, where root is gone before it, where nothing can run, and where the paths would still be closed to it.
 */
export const giveTo = (
  dockerfile: Dockerfile,
  stage: StageUser,
  paths: readonly WritablePath[],
  options: Options,
): Fix | undefined => {
  if (paths.some(({ above: volume }) => volume !== undefined)) return undefined;
  const names = paths.map(({ path }) => path);
  const fix = aboveUser(dockerfile, stage, stage, names, (owner) => ownershipCommands(paths, owner));
  const after = fix && rewrite(dockerfile, stage, fix.edits);
  if (after === undefined) return undefined;
  const left = consequencesOf(viewOf(after.dockerfile, after.stage, options), whoOf(after.stage));
  return left.some(({ owns }) => owns !== undefined && names.includes(owns.path)) ? undefined : fix;
};

/**
 * A directory that a RUN works in, given to its user above the USER line that is in force there. `undefined` as above,
 * and where the RUN would still be stopped: what lies between may take it back.
 */
export const giveAbove = (
  dockerfile: Dockerfile,
  stage: StageUser,
  { as }: Step,
  path: string,
  options: Options,
): Fix | undefined => {
  const line = lineOf(stage, as);
  if (line === undefined || typeof treeBefore(stage, line.index, options).at(path) !== 'object') return undefined;
  const fix = aboveUser(dockerfile, stage, as, [path], (owner) => [`chown ${owner} ${shellWord(path)}`]);
  const after = fix && edited(dockerfile, stage, fix.edits);
  if (after === undefined) return undefined;
  const isLess = stoppedIn(after.stage, options).length < stoppedIn(stage, options).length;
  return isLess ? fix : undefined;
};

const lineOf = ({ steps }: StageUser, { decidedBy }: UserState): Step | undefined =>
  steps.find(({ instruction }) => instruction === decidedBy);

/** Commands of root above the USER line that names a user, to whom they give some paths. */
const aboveUser = (
  dockerfile: Dockerfile,
  stage: StageUser,
  user: UserState,
  paths: readonly string[],
  commands: (owner: string) => readonly string[],
): Fix | undefined => {
  const line = lineOf(stage, user);
  const owner = ownerText(user);
  if (line?.as.verdict !== 'root' || owner === undefined || stage.image?.facts.shell !== true) return undefined;
  const title = say.above(paths.join(', '), owner, line.instruction.line);
  return { title, safety: 'safe', obstacles: [], edits: [runAbove({ dockerfile, stage }, line, commands(owner))] };
};
