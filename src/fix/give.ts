import type { Consequence } from '../consequences/consequence.js';
import { consequencesOf, whoOf } from '../consequences/consequences.js';
import type { WritablePath } from '../consequences/model.js';
import { viewOf } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { decisionOf } from '../image/decision.js';
import { treeBefore } from '../image/files/tree.js';
import type { Options } from '../image/options.js';
import type { StageUser, Step } from '../image/stage.js';
import { habitsOf, ownershipCommands, runLines, shellWord } from './emit.js';
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
  const owner = gid === undefined ? `${uid}` : `${uid}:${gid}`;
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

/** A directory that a RUN works in, given to its user above the USER line that is in force there. */
export const giveAbove = ({ dockerfile, stage, step, path, options }: Given): Fix | undefined => {
  const { uid, gid, decidedBy } = step.as;
  const line = stage.steps.find(({ instruction }) => instruction === decidedBy);
  if (line === undefined || uid === undefined || line.as.verdict !== 'root' || stage.image?.facts.shell !== true)
    return undefined;
  if (typeof treeBefore(stage, line.index, options).at(path) !== 'object') return undefined;
  const owner = gid === undefined ? `${uid}` : `${uid}:${gid}`;
  const habits = habitsOf(dockerfile, stage.stage.from);
  const { offset, spaced } = above(dockerfile, line.instruction, line.index);
  const text =
    runLines([`chown ${owner} ${shellWord(path)}`], habits) + habits.newline + (spaced ? habits.newline : '');
  const title = `Give ${path} to ${owner} above line ${line.instruction.line}`;
  return { title, safety: 'safe', obstacles: [], edits: [{ span: { start: offset, end: offset }, text }] };
};

type Given = {
  readonly dockerfile: Dockerfile;
  readonly stage: StageUser;
  readonly step: Step;
  readonly path: string;
  readonly options: Options;
};
