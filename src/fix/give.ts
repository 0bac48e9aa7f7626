import type { Consequence } from '../consequences/consequence.js';
import { consequencesOf, whoOf } from '../consequences/consequences.js';
import type { WritablePath } from '../consequences/model.js';
import { viewOf } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { decisionOf } from '../image/decision.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { habitsOf, ownershipCommands, runLines } from './emit.js';
import type { Fix } from './fix.js';
import { above } from './place.js';
import { rewrite } from './rewrite.js';

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
  const decision = decisionOf(stage);
  const { uid, gid, image } = stage;
  if (decision === undefined || decision.as.verdict !== 'root' || image?.facts.shell !== true) return undefined;
  if (uid === undefined || paths.length === 0 || paths.some(({ above: volume }) => volume !== undefined))
    return undefined;
  const owner = `${uid}:${gid ?? uid}`;
  const habits = habitsOf(dockerfile, stage.stage.from);
  const { offset, spaced } = above(dockerfile, decision.instruction, decision.index);
  const lines = runLines(ownershipCommands(paths, { kind: 'owner', owner }), habits);
  const text = lines + habits.newline + (spaced ? habits.newline : '');
  const edits = [{ span: { start: offset, end: offset }, text }] as const;
  const after = rewrite(dockerfile, stage, edits);
  if (after === undefined) return undefined;
  const left = consequencesOf(viewOf(after.dockerfile, after.stage, options), whoOf(after.stage));
  if (left.some((each) => isOpen(each, paths))) return undefined;
  const title = `Give ${paths.map(({ path }) => path).join(', ')} to ${owner} above line ${decision.instruction.line}`;
  return { title, safety: 'safe', obstacles: [], edits };
};

const isOpen = ({ owns }: Consequence, paths: readonly WritablePath[]): boolean =>
  owns !== undefined && paths.some(({ path }) => path === owns.path);
