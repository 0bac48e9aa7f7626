import { expandWord } from '../dockerfile/expand.js';
import { reread } from '../dockerfile/instruction.js';
import type { BuildProblem, Dockerfile, Instruction, Stage } from '../dockerfile/model.js';
import { instructionProblems } from '../dockerfile/validate.js';
import { lookupImage, whyUnknown } from '../knowledge/images/lookup.js';
import type { ImageMatch } from '../knowledge/images/model.js';
import type { Accounts } from './accounts/model.js';
import { type Passwd, type PasswdState, passwdOf } from './accounts/passwd.js';
import type { Base } from './bases/base.js';
import { contextOf, imageIn, replacedText } from './bases/contexts.js';
import { globalsOf } from './bases/globals.js';
import { accountsIn, variablesIn } from './bases/inside.js';
import { needsOf } from './bases/needs.js';
import { type Ground, type Plot, plotOf } from './bases/plot.js';
import { stageNames } from './bases/stage-names.js';
import { isBuiltForWindows, looksLikeWindows } from './bases/windows.js';
import { type Budget, newBudget } from './budget.js';
import { dispatch, outcome } from './dispatch.js';
import type { Draft } from './draft.js';
import { childOf, type Environment, environmentOver, valueAt } from './environment.js';
import { evidenceOf } from './evidence.js';
import type { Origin } from './operations/operation.js';
import type { Options } from './options.js';
import type { Kept, StageUser, Step, UserState } from './stage.js';

type World = Ground & {
  readonly budget: Budget;
  readonly refused: readonly BuildProblem[];
  /** The stages so far. */
  readonly done: readonly Evaluated[];
  /** How many stages wait for the accounts of another just now. */
  readonly waiting: { depth: number };
};

/** A stage with what only its children need. */
type Evaluated = {
  readonly result: StageUser;
  readonly environment: Environment;
  readonly triggers: readonly Instruction[];
  /** As the last instruction leaves it; what the stage is when its build fails. */
  readonly user: UserState;
  readonly workdir: string | undefined;
  readonly shell: readonly string[];
  readonly system: string;
  readonly passwd: Passwd;
};

/**
 * Who every stage of a file runs as: exactly what the builder would write to `Config.User`, who that is, and why.
 * The result has one entry a stage, in file order.
 */
export const effectiveUsers = (dockerfile: Dockerfile, options: Options): readonly StageUser[] => {
  const globals = globalsOf(dockerfile, options);
  const names = stageNames(dockerfile.stages);
  const needs = needsOf(dockerfile);
  const ground = { dockerfile, globals, options, names, needs };
  const plots = dockerfile.stages.map((stage) => plotOf(stage, ground));
  // A FROM or a COPY --from that the builder refuses stops the build of every target.
  const refused = [...globals.problems, ...needs.circles, ...plots.flatMap(({ problems }) => problems)];
  const used = new Set(plots.flatMap(({ sources }) => sources));
  const done: Evaluated[] = [];
  const world = { ...ground, budget: newBudget(), refused, done, waiting: { depth: 0 } };
  for (const plot of plots) done.push(evaluate(plot, !used.has(plot.stage), world));
  return done.map(({ result }) => result);
};

const INVALID = { verdict: 'invalid', user: undefined, uid: undefined, gid: undefined } as const;

/** `before`: the stage that this one was, which has the same FROM. What both begin with is not worked out again. */
const evaluate = (plot: Plot, leaf: boolean, world: World, before?: StageUser): Evaluated => {
  const { stage, base, sources } = plot;
  const { dockerfile } = world;
  const budget = { ...world.budget };
  const parent = base.kind === 'stage' ? world.done[base.stage.index] : undefined;
  const image = parent === undefined ? matchOf(base, stage, dockerfile) : parent.result.image;
  const os =
    parent?.result.os ??
    image?.facts.os ??
    (looksLikeWindows(stage) || isBuiltForWindows(dockerfile, stage) ? 'windows' : undefined);
  const kept = before === undefined ? undefined : keptOf(before, plot);
  const draft = draftOf(plot, parent, image, os === 'windows', world, kept);
  const initial = draft.user;
  // The builder reads a trigger as a file of its own, in which the backslash escapes.
  draft.splitting = '\\';
  for (const held of parent?.triggers ?? []) {
    const trigger = dockerfile.escape === '\\' && !held.keyword.startsWith('\ufeff') ? held : reread(held, '\\');
    draft.problems.push(...instructionProblems(trigger, '\\'));
    draft.held.push(perform(draft, trigger, -1));
  }
  draft.splitting = dockerfile.escape;
  if (kept !== undefined) draft.held.splice(0, draft.held.length, ...kept.stage.triggers);
  for (const [index, instruction] of plot.instructions.entries()) {
    const step = perform(draft, instruction, index);
    draft.steps.push(index < (kept?.steps ?? 0) ? (kept?.stage.steps[index] ?? step) : step);
  }
  const { passwd, held: triggers, steps } = draft;
  const inherited = sources.flatMap((source) => world.done[source.index]?.result.problems ?? []);
  const problems = [...new Set([...world.refused, ...inherited, ...plot.own, ...draft.problems])].slice(
    0,
    MOST_PROBLEMS,
  );
  const final = problems[0] === undefined ? atStart(draft) : failed(problems[0], draft.user);
  // Neither spread nor getters: all stages have one shape then, which makes all that looks at them faster.
  const result: StageUser = {
    verdict: final.verdict,
    user: final.user,
    uid: final.uid,
    gid: final.gid,
    reason: final.reason,
    decidedBy: final.decidedBy,
    decidedAs: final.decidedAs,
    stage,
    parent: parent?.result,
    base: base.kind === 'stage' || base.kind === 'image' ? base.word : undefined,
    image,
    os,
    initial,
    triggers,
    steps,
    stageAt: (index) => world.done[index]?.result,
    accounts: () => passwd.end().accounts,
    accountTools: () => passwd.end().tools,
    accountsAt: (index) => passwd.at(index).accounts,
    accountContextAt: passwd.contextAt,
    variable: (name, index) => valueAt(draft.environment, name, index),
    meaning: (written, index) => {
      const result = expandWord(written, (name) => valueAt(draft.environment, name, index), draft.escape);
      return result.kind === 'known' ? result.value : undefined;
    },
    evidence: () => evidenceOf(stage, base, parent?.result, initial, steps),
    problems,
    leaf,
    kept,
    rewritten: (instructions, source) => {
      const again = plotOf({ ...stage, instructions }, world);
      const refused = [...world.refused, ...again.problems];
      return evaluate(again, leaf, { ...world, dockerfile: { ...dockerfile, source }, budget, refused }, result).result;
    },
  };
  return {
    result,
    environment: draft.environment,
    triggers: draft.triggers,
    user: draft.user,
    workdir: draft.workdir,
    shell: draft.shell,
    system: draft.system,
    passwd,
  };
};

/** A stage keeps so many problems; whoever mends these sees the others. */
const MOST_PROBLEMS = 20;

const failed = ({ message }: BuildProblem, { decidedBy, decidedAs }: UserState): UserState => ({
  ...INVALID,
  reason: message.replace(/\.$/, ''),
  decidedBy,
  decidedAs,
});

const keptOf = (stage: StageUser, { instructions }: Plot): Kept => {
  const changed = instructions.findIndex((each, index) => each !== stage.steps[index]?.instruction);
  return { stage, steps: changed === -1 ? instructions.length : changed };
};

const begunBy = ({ stage, steps }: Kept) => ({
  steps,
  at: (index: number): PasswdState => ({
    accounts: stage.accountsAt(index),
    tools: stage.accountContextAt(index).tools,
  }),
});

/** What a row says of the images of Linux holds for no stage of Windows. */
const matchOf = (base: Base, stage: Stage, dockerfile: Dockerfile): ImageMatch | undefined => {
  const match = base.kind === 'image' || base.kind === 'open' ? base.match : undefined;
  return match?.facts.os === 'linux' && isBuiltForWindows(dockerfile, stage) ? undefined : match;
};

const draftOf = (
  { stage, base, system: asked }: Plot,
  parent: Evaluated | undefined,
  image: ImageMatch | undefined,
  windows: boolean,
  world: World,
  kept: Kept | undefined,
): Draft => {
  const { dockerfile, globals, options, budget } = world;
  const { source, escape: escapeCharacter } = dockerfile;
  const held: Step[] = [];
  const steps: Step[] = [];
  const environment = parent === undefined ? environmentOver(variablesIn(image, asked)) : childOf(parent.environment);
  const first = () =>
    (parent && endOf(parent.result.stage.index, world)) ?? {
      accounts: accountsIn(image),
      tools: image?.facts.moreTools === true ? undefined : image?.facts.accountTools,
    };
  const accountsOf = (origin: Origin): Accounts | undefined => {
    if (origin.kind === 'context') return undefined;
    if (origin.kind === 'stage') return endOf(origin.index, world)?.accounts;
    const other = contextOf(origin.name, options);
    const image = other === undefined ? origin.name : imageIn(other);
    return image === undefined ? undefined : accountsIn(lookupImage(image, options));
  };
  const passwd = passwdOf(first, held, steps, { ...options, facts: image?.facts, accountsOf }, kept && begunBy(kept));
  return {
    escape: escapeCharacter,
    splitting: escapeCharacter,
    system: parent?.system ?? asked,
    source,
    windows,
    globals,
    buildArgs: globals.buildArgs,
    budget,
    environment,
    user: parent?.user ?? initialUser(base, image, windows, () => first().accounts),
    workdir: parent === undefined ? directoryOf(base, image) : parent.workdir,
    shell: parent?.shell ?? [],
    passwd,
    stageNamed: (from) => world.needs.sourceOf(from, stage)?.index,
    held,
    steps,
    triggers: [],
    problems: [],
  };
};

/** So many stages wait for each other's accounts before all are worked out in order: a stack is not endless. */
const MOST_WAITING = 50;

/** Accounts and tools at the end of a stage. */
const endOf = (index: number, { done, waiting }: World): PasswdState | undefined => {
  const { depth } = waiting;
  if (depth >= MOST_WAITING) {
    waiting.depth = 0;
    for (const { passwd } of done.slice(0, index)) passwd.end();
  }
  waiting.depth += 1;
  const state = done[index]?.passwd.end();
  waiting.depth = depth;
  return state;
};

/** The directory that a stage begins in, where it is known. */
const directoryOf = (base: Base, image: ImageMatch | undefined): string | undefined => {
  if (base.kind === 'image' && base.word === 'scratch') return '/';
  return image?.certain === true ? (image.facts.workdir ?? undefined) : undefined;
};

const initialUser = (base: Base, image: ImageMatch | undefined, windows: boolean, known: () => Accounts): UserState => {
  if (image !== undefined) {
    const { user, lookedUp } = image.facts;
    if (lookedUp?.onbuild.some((line) => /^\s*(?:user|onbuild)\b/i.test(line)) === true) {
      const reason = 'its base image has ONBUILD USER, which runs before all else';
      return { ...INVALID, verdict: 'unknown', reason, decidedBy: undefined, decidedAs: undefined };
    }
    return { ...outcome(windows, user, known), user, decidedBy: undefined, decidedAs: undefined };
  }
  return { ...INVALID, verdict: 'unknown', reason: whyOpen(base), decidedBy: undefined, decidedAs: undefined };
};

const whyOpen = (base: Base): string => {
  if (base.kind === 'replaced') return replacedText(base.word, base.context);
  if (base.kind === 'open' && base.missing.length === 0) return 'FROM expands to more than can be looked at';
  if (base.kind === 'open') return `FROM needs --build-arg ${base.missing.join(', ')}`;
  return base.kind === 'image' ? whyUnknown(base.word, base.asked) : 'the base is refused';
};

const perform = (draft: Draft, instruction: Instruction, index: number): Step => {
  if (instruction.keyword === 'RUN' && draft.user.verdict === 'invalid') {
    const written = draft.user.user ?? '';
    const message = `RUN as USER ${written} cannot start: ${draft.user.reason ?? ''}.`;
    draft.problems.push({ message, span: instruction.span });
  }
  const { user: as, workdir: directory } = draft;
  const operation = dispatch(draft, instruction, index);
  return { instruction, operation, index, as, directory, user: draft.user, workdir: draft.workdir };
};

/** A name is looked up when the container starts: with the accounts as they are at the end. */
const atStart = (draft: Draft): UserState =>
  draft.user.user === undefined
    ? draft.user
    : { ...draft.user, ...outcome(draft.windows, draft.user.user, () => draft.passwd.end().accounts) };
