import type { AccountPlan, WritablePath } from '../consequences/model.js';
import type { View } from '../consequences/view.js';
import { withoutDangling } from '../dockerfile/dangling.js';
import { type Decision, decisionOf } from '../image/decision.js';
import type { StageUser } from '../image/stage.js';
import type { Edit } from '../text/edit.js';
import {
  accountCommandsOf,
  type Habits,
  habitsOf,
  type Ownership,
  ownershipCommands,
  runLines,
  userLine,
} from './emit.js';
import type { HomeMove } from './home-move.js';
import { above, needsRights, type Place, separatesByBlankLines } from './place.js';

/** The account and its HOME, above the first line that has to do with /root, and every mention of it. */
export const moveEdits = (view: View, account: AccountPlan, { index, setsHome, edits }: HomeMove): readonly Edit[] => {
  const { dockerfile, stage } = view;
  const first = stage.stage.instructions[index];
  if (first === undefined) return edits;
  const habits = habitsOf(dockerfile, stage.stage.from);
  const home = setsHome ? [`${habits.lowerCase ? 'env' : 'ENV'} HOME=${account.home}`] : [];
  const make = accountCommandsOf(account);
  const lines = [...(make.length === 0 ? [] : [runLines(make, habits)]), ...home];
  return [...(lines.length === 0 ? [] : [inserted(view, above(dockerfile, first, index), lines, habits)]), ...edits];
};

/** The lines that go in: for volumes above the first VOLUME, the rest at `place` or around the USER line that is there. */
export const lineEdits = (
  view: View,
  place: Place,
  account: AccountPlan,
  writable: readonly WritablePath[],
): readonly Edit[] => {
  const { dockerfile, stage } = view;
  const { instructions, from } = stage.stage;
  const habits = habitsOf(dockerfile, from);
  const ownership = ownershipOf(view, account);
  const early = writable.filter(({ above: index }) => index !== undefined);
  const first = early.reduce((least, { above: index }) => Math.min(least, index ?? 0), Number.POSITIVE_INFINITY);
  const together = early.length > 0 && !instructions.slice(first, place.index).some(needsRights);
  const make = accountCommandsOf(account);
  const edits: Edit[] = [];
  const late = together
    ? []
    : [
        ...make,
        ...ownershipCommands(
          writable.filter((path) => !early.includes(path)),
          ownership,
        ),
      ];
  const volume = instructions[first];
  if (volume !== undefined && early.length > 0) {
    const commands = together
      ? [...make, ...ownershipCommands(writable, ownership)]
      : ownershipCommands(early, ownership);
    edits.push(inserted(view, above(dockerfile, volume, first), [runLines(commands, habits)], habits));
  }
  edits.push(...userEdits(view, place, late, account, habits));
  return edits;
};

const userEdits = (
  view: View,
  place: Place,
  commands: readonly string[],
  account: AccountPlan,
  habits: Habits,
): readonly Edit[] => {
  const { dockerfile, stage } = view;
  const run = commands.length === 0 ? [] : [runLines(commands, habits)];
  const line = replaceableUser(stage, run.length > 0);
  if (line === undefined) {
    const { from, instructions } = stage.stage;
    const closed = place.atEnd ? withoutDangling(dockerfile, instructions.at(-1) ?? from) : [];
    const edit = inserted(view, place, [...run, userLine(account.value, habits)], habits);
    return [...closed, edit];
  }
  const replaced = { span: line.value.span, text: account.value };
  if (run.length === 0) return [replaced];
  return [inserted(view, above(dockerfile, line.instruction, line.index), run, habits), replaced];
};

/** The USER line that makes the stage root's, when nothing below it needs root: the number goes right there. */
const replaceableUser = (stage: StageUser, runs: boolean): Decision | undefined => {
  const decision = decisionOf(stage);
  if (decision === undefined || decision.instruction.line !== decision.instruction.endLine) return undefined;
  if (stage.steps.slice(decision.index + 1).some(({ instruction }) => needsRights(instruction))) return undefined;
  return runs && decision.as.verdict !== 'root' ? undefined : decision;
};

const inserted = (view: View, place: Place, lines: readonly string[], { newline }: Habits): Edit => {
  const { stage, dockerfile } = view;
  const airy = separatesByBlankLines(dockerfile, [stage.stage.from, ...stage.stage.instructions]);
  const block = lines.join(airy ? newline + newline : newline);
  const blank = place.spaced ? newline : '';
  const text = place.atEnd ? newline + blank + block : block + newline + blank;
  return { span: { start: place.offset, end: place.offset }, text };
};

const ownershipOf = ({ options }: View, { uid, gid, value }: AccountPlan): Ownership => {
  if (options.profile === 'openshift') return { kind: 'group-0' };
  return { kind: 'owner', owner: uid === undefined ? value : `${uid}:${gid ?? uid}` };
};
