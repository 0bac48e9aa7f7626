import { homeObstacles } from '../consequences/home.js';
import type { AccountPlan, Obstacle, WritablePath } from '../consequences/model.js';
import { obstaclesOf, worstFirst } from '../consequences/obstacles.js';
import { closedCopyEdits } from '../consequences/readable.js';
import { type View, viewOf } from '../consequences/view.js';
import { notYetOwned } from '../consequences/writable/owned.js';
import { ownedTree } from '../consequences/writable/start.js';
import { writablePaths } from '../consequences/writable/writable.js';
import { withoutDangling } from '../dockerfile/dangling.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { type Decision, decisionOf } from '../image/decision.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import type { Edit } from '../text/edit.js';
import { newMemory } from '../text/memory.js';
import { choose } from './choose.js';
import { copyOwnerEdits } from './copy-owner.js';
import {
  accountCommandsOf,
  type Habits,
  habitsOf,
  type Ownership,
  ownershipCommands,
  runLines,
  userLine,
} from './emit.js';
import type { Fix } from './fix.js';
import { holds } from './holds.js';
import type { HomeMove } from './home-move.js';
import { above, needsRights, type Place, placeOf, separatesByBlankLines } from './place.js';
import { portMove } from './port-move.js';

/** A fix with what it was made from; rules and `inspect` show the parts. */
export type Plan = {
  readonly fix: Fix;
  readonly account: AccountPlan;
  readonly writable: readonly WritablePath[];
  readonly obstacles: readonly Obstacle[];
};

/**
 * The one fix that makes a stage run as non-root: account, ownership, USER line, and what stands in the way.
 * `undefined` for a stage that does not run as root, or that does not build.
 */
export const planFor = (dockerfile: Dockerfile, stage: StageUser, options: Options): Plan | undefined => {
  if (stage.verdict !== 'root' && stage.verdict !== 'unknown') return undefined;
  if (dockerfile.problems.length > 0) return undefined;
  const view = viewOf(dockerfile, stage, options);
  const plan = stage.os === 'windows' ? windowsPlan(view) : linuxPlan(view);
  return holds(dockerfile, stage, plan.fix.edits) ? plan : undefined;
};

const linuxPlan = (view: View): Plan => {
  const { stage, options, dockerfile } = view;
  const place = placeOf(dockerfile, stage);
  const shell = canRun(view, place);
  const found = obstaclesOf(view);
  const { account, move } = choose(view, shell && !isCrossBuilt(view), found);
  const wanted = writablePaths(view);
  const owned = options.profile === 'openshift' ? wanted : notYetOwned(view, account, wanted);
  const writable = shell ? [...owned, ...(move?.owned ?? [])] : [];
  const ports = portMove(view);
  const obstacles = worstFirst([
    ...found.filter(
      ({ kind }) => (move === undefined || kind !== 'root-home') && (!ports || kind !== 'privileged-port'),
    ),
    ...(ports === undefined ? [] : [ports.obstacle]),
    ...(move === undefined ? homeObstacles(view, account) : [move.obstacle]),
    ...(shell ? [] : unowned(wanted)),
    ...nameOnly(account),
  ]);
  const edits =
    move === undefined
      ? lineEdits(view, place, account, writable)
      : [...moveEdits(view, account, move), ...lineEdits(view, place, { ...account, template: undefined }, writable)];
  const all = [...edits, ...(ports?.edits ?? [])];
  return { ...assemble(view, account, all, obstacles), account, writable, obstacles };
};

const assemble = (
  view: View,
  account: AccountPlan,
  lines: readonly Edit[],
  obstacles: readonly Obstacle[],
): { readonly fix: Fix } => {
  const edits = [...account.edits, ...copyEdits(view, account), ...lines];
  const [first, ...others] = edits;
  if (first === undefined) throw new Error('a plan without an edit');
  return {
    fix: {
      title: titleOf(account),
      safety: obstacles.length === 0 ? 'safe' : 'unsafe',
      obstacles: obstacles.map(({ sentence }) => sentence),
      edits: [first, ...others],
    },
  };
};

/** The account and its HOME, above the first line that has to do with /root, and every mention of it. */
const moveEdits = (view: View, account: AccountPlan, { index, setsHome, edits }: HomeMove): readonly Edit[] => {
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
const lineEdits = (
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

/** A shell is there, root is still the user, and SHELL does not name something that reads no `&&`. */
const canRun = ({ stage }: View, place: Place): boolean => {
  const user = stage.steps[place.index - 1]?.user ?? stage.initial;
  if (user.verdict !== 'root' && !(user.verdict === 'unknown' && hasShellRun(stage))) return false;
  const shell = shellOf(stage);
  if (shell !== undefined && !/(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(shell)) return false;
  return stage.image?.facts.shell ?? hasShellRun(stage);
};

/** The program that the last SHELL names. */
const shellOf = ({ steps }: StageUser): string | undefined => {
  const operation = steps.findLast((step) => step.operation.kind === 'shell')?.operation;
  return operation?.kind === 'shell' ? operation.argv[0]?.text : undefined;
};

const hasShellRun = ({ steps }: StageUser): boolean =>
  steps.some(({ operation }) => operation.kind === 'run' && operation.form === 'shell');

/** A final stage that only copies what a builder of another platform made: RUN would need an emulator. */
const isCrossBuilt = ({ dockerfile, stage }: View): boolean =>
  !stage.stage.instructions.some(({ keyword }) => keyword === 'RUN') && namesBuildPlatform(dockerfile);

/** Every product asks for the same of the file. */
const namesBuildPlatform = (dockerfile: Dockerfile): boolean => {
  const names =
    crossBuilt.get(dockerfile) ??
    dockerfile.stages.some(({ platform }) => /\$\{?BUILDPLATFORM\}?/.test(platform ?? ''));
  crossBuilt.set(dockerfile, names);
  return names;
};

const crossBuilt = newMemory<Dockerfile, boolean>();

/** Nothing can be given away without a shell. A WORKDIR that holds programs need not be. */
const unowned = (wanted: readonly WritablePath[]): readonly Obstacle[] =>
  wanted
    .filter(({ because }) => !because.startsWith('WORKDIR'))
    .map(({ path, because }) => ({
      kind: 'no-tools',
      sentence: `${path} (${because}) stays root's: there is no shell here with which to give it away.`,
      span: undefined,
    }));

const ownershipOf = ({ options }: View, { uid, gid, value }: AccountPlan): Ownership => {
  if (options.profile === 'openshift') return { kind: 'group-0' };
  return { kind: 'owner', owner: uid === undefined ? value : `${uid}:${gid ?? uid}` };
};

/** Sources that the process writes between are copied as the account's; Windows knows no owner. */
const copyEdits = (view: View, account: AccountPlan): readonly Edit[] => {
  if (view.stage.os === 'windows' || account.uid === undefined || view.options.profile === 'openshift') return [];
  const tree = ownedTree(view);
  const edits = [...(tree === undefined ? [] : copyOwnerEdits(view, tree, account)), ...closedCopyEdits(view, account)];
  return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
};

const nameOnly = ({ uid, value }: AccountPlan): readonly Obstacle[] =>
  uid !== undefined
    ? []
    : [
        {
          kind: 'name-only',
          sentence: `The uid of ${value} cannot be seen: Kubernetes' runAsNonRoot refuses a name.`,
          span: undefined,
        },
      ];

const titleOf = ({ kind, name, value }: AccountPlan): string => {
  const who = name === undefined || name === value ? value : `${name} (${value})`;
  switch (kind) {
    case 'restored':
      return `Put back ${who}`;
    case 'created':
      return `Run as ${who}, which the file creates`;
    case 'shipped':
      return `Run as ${who}, which the base image has`;
    case 'new':
      return `Create ${who} and run as it`;
    case 'number':
      return `Run as ${who}`;
  }
};

const windowsPlan = (view: View): Plan => {
  const { dockerfile, stage } = view;
  const account: AccountPlan = {
    kind: 'shipped',
    name: 'ContainerUser',
    uid: undefined,
    gid: undefined,
    value: 'ContainerUser',
    template: undefined,
    fill: {},
    edits: [],
    home: undefined,
  };
  const obstacles = worstFirst(obstaclesOf(view));
  const lines = lineEdits(view, placeOf(dockerfile, stage), account, []);
  return { ...assemble(view, account, lines, obstacles), account, writable: [], obstacles };
};
