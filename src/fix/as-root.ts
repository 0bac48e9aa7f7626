import type { Dockerfile } from '../dockerfile/model.js';
import type { StageUser, Step, UserState } from '../image/stage.js';
import { outcomeOf } from '../image/user-string.js';
import type { Edit } from '../text/edit.js';
import { habitsOf, runLines, userLine } from './emit.js';
import { inserted, runAbove } from './lines.js';
import { above, type Place, placeOf } from './place.js';

/** Lines of ours for root, and the line of the file that they stand above. */
export type AsRoot = { readonly edit: Edit; readonly line: number };

/** The USER line of a stage that decides who somebody is. */
export const lineOf = ({ steps }: StageUser, { decidedBy }: UserState): Step | undefined =>
  steps.find(({ instruction }) => instruction === decidedBy);

/** A RUN above the USER line that names a user, where it is root's turn there. */
export const aboveUser = (
  dockerfile: Dockerfile,
  stage: StageUser,
  user: UserState,
  commands: readonly string[],
): AsRoot | undefined => {
  const line = lineOf(stage, user);
  if (line?.as.verdict !== 'root' || stage.image?.facts.shell !== true) return undefined;
  return { edit: runAbove({ dockerfile, stage }, line, commands), line: line.instruction.line };
};

/** A RUN between USER root and the user that was in force, at the end of a stage where how it starts is said. */
export const atEnd = (dockerfile: Dockerfile, stage: StageUser, commands: readonly string[]): Edit | undefined =>
  between(dockerfile, stage, stage, placeOf(dockerfile, stage), commands);

/** The same above an instruction. */
export const aboveStep = (
  dockerfile: Dockerfile,
  stage: StageUser,
  { instruction, index, as }: Step,
  commands: readonly string[],
): AsRoot | undefined => {
  const edit = between(dockerfile, stage, as, above(dockerfile, instruction, index), commands);
  return edit && { edit, line: instruction.line };
};

const between = (
  dockerfile: Dockerfile,
  stage: StageUser,
  user: UserState,
  place: Place,
  commands: readonly string[],
): Edit | undefined => {
  const back = writtenUser(stage, user, place.index);
  const isRoot = outcomeOf('root', () => stage.accountsAt(place.index)).verdict === 'root';
  if (back === undefined || !isRoot || stage.problems.length > 0) return undefined;
  if (user.verdict !== 'nonroot' || stage.image?.facts.shell !== true) return undefined;
  const habits = habitsOf(dockerfile);
  const lines = [userLine('root', habits), runLines(commands, habits), userLine(back, habits)];
  return inserted({ dockerfile, stage }, place, lines, habits);
};

/** What USER is to say below: the words of the file. `undefined` where a variable in them has come to mean something else. */
export const writtenUser = (
  { meaning }: StageUser,
  { user, decidedAs }: UserState,
  index: number,
): string | undefined => {
  if (decidedAs === undefined) return user;
  return meaning(decidedAs.written, index) === user ? decidedAs.written : undefined;
};
