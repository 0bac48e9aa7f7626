import type { AccountPlan, WritablePath } from '../consequences/model.js';
import type { View } from '../consequences/view.js';
import { withoutDangling } from '../dockerfile/dangling.js';
import { type Decision, decisionOf } from '../image/decision.js';
import type { StageUser, Step } from '../image/stage.js';
import type { Edit } from '../text/edit.js';
import { accountCommandsOf, type Habits, habitsOf, ownershipCommands, runLines, userLine } from './emit.js';
import type { HomeMove } from './home-move.js';
import { above, needsRights, type Place, separatesByBlankLines } from './place.js';

/** The account and its HOME, above the first line that has to do with /root, and every mention of it. */
export const moveEdits = (view: View, account: AccountPlan, { first, setsHome, edits }: HomeMove): readonly Edit[] => {
  const { dockerfile } = view;
  const habits = habitsOf(dockerfile);
  const home = setsHome ? [`${habits.lowerCase ? 'env' : 'ENV'} HOME=${account.home}`] : [];
  const make = accountCommandsOf(account);
  const lines = [...(make.length === 0 ? [] : [runLines(make, habits)]), ...home];
  return [
    ...(lines.length === 0 ? [] : [inserted(view, above(dockerfile, first.instruction, first.index), lines, habits)]),
    ...edits,
  ];
};

/** The lines that go in: for volumes above the first VOLUME, the rest at `place` or around the USER line that is there. */
export const lineEdits = (
  view: View,
  place: Place,
  account: AccountPlan,
  writable: readonly WritablePath[],
): readonly Edit[] => {
  const { instructions } = view.stage.stage;
  const owner = ownerFor(view, account);
  const own = (paths: readonly WritablePath[]) => ownershipCommands(paths, owner);
  // What USER says holds where it stands.
  const below = (paths: readonly WritablePath[]) => ownershipCommands(paths, owner && (account.written ?? owner));
  const volumes = new Set(writable.map(({ above: index }) => index));
  const first = instructions.findIndex((_, index) => volumes.has(index));
  const volume = instructions[first];
  if (volume === undefined) return userEdits(view, place, account, [...accountCommandsOf(account), ...below(writable)]);
  const line = { instruction: volume, index: first };
  if (!instructions.slice(first, place.index).some(needsRights))
    return [
      runAbove(view, line, [...accountCommandsOf(account), ...own(writable)]),
      ...userEdits(view, place, account, []),
    ];
  const early = writable.filter(({ above: index }) => index !== undefined);
  const late = writable.filter(({ above: index }) => index === undefined);
  const commands = [...accountCommandsOf(account), ...below(late)];
  return [runAbove(view, line, own(early)), ...userEdits(view, place, account, commands)];
};

/** The number in the place of what USER says, or a new USER line, below the commands. */
const userEdits = (view: View, place: Place, account: AccountPlan, commands: readonly string[]): readonly Edit[] => {
  const { dockerfile, stage } = view;
  const line = replaceableUser(stage, commands.length > 0);
  if (line !== undefined) {
    const replaced = { span: line.value.span, text: account.written ?? account.value };
    return commands.length === 0 ? [replaced] : [runAbove(view, line, commands), replaced];
  }
  const { from, instructions } = stage.stage;
  const habits = habitsOf(dockerfile);
  const run = commands.length === 0 ? [] : [runLines(commands, habits)];
  const closed = place.atEnd ? withoutDangling(dockerfile, instructions.at(-1) ?? from) : [];
  return [...closed, inserted(view, place, [...run, userLine(account.written ?? account.value, habits)], habits)];
};

/** The USER line that makes the stage root's, when nothing below it needs root: the number goes right there. */
const replaceableUser = (stage: StageUser, runs: boolean): Decision | undefined => {
  const decision = decisionOf(stage);
  if (decision === undefined || decision.instruction.line !== decision.instruction.endLine) return undefined;
  if (stage.steps.slice(decision.index).some(({ instruction }) => needsRights(instruction))) return undefined;
  return runs && decision.as.verdict !== 'root' ? undefined : decision;
};

/** A RUN above an instruction of the stage. */
export const runAbove = (
  view: Pick<View, 'dockerfile' | 'stage'>,
  { instruction, index }: Pick<Step, 'instruction' | 'index'>,
  commands: readonly string[],
): Edit => {
  const { dockerfile } = view;
  const habits = habitsOf(dockerfile);
  return inserted(view, above(dockerfile, instruction, index), [runLines(commands, habits)], habits);
};

/** Lines at a place, with a blank line between them where the file has them. */
export const inserted = (
  { dockerfile, stage }: Pick<View, 'dockerfile' | 'stage'>,
  place: Place,
  lines: readonly string[],
  { newline }: Habits,
): Edit => {
  const airy = separatesByBlankLines(dockerfile, [stage.stage.from, ...stage.stage.instructions]);
  const block = lines.join(airy ? newline + newline : newline);
  const blank = place.spaced ? newline : '';
  const text = place.atEnd ? newline + blank + block : block + newline + blank;
  return { span: { start: place.offset, end: place.offset }, text };
};

/** On OpenShift only the group counts. */
const ownerFor = ({ options }: View, { uid, gid, value }: AccountPlan): string | undefined => {
  if (options.profile === 'openshift') return undefined;
  return uid === undefined ? value : `${uid}:${gid ?? uid}`;
};
