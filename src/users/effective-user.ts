import type { BuildProblem, Dockerfile, Instruction, Stage } from '../dockerfile/model.js';
import { lookupImage } from '../images/lookup.js';
import type { ImageMatch } from '../images/model.js';
import type { Options } from '../options.js';
import { type AccountContext, applyAccounts, toolsAfter } from './accounts.js';
import { type Base, baseOf } from './base.js';
import { type Budget, newBudget } from './budget.js';
import { type Draft, dispatch, outcome } from './dispatch.js';
import { childOf, type Environment, environmentOver, valueAt } from './environment.js';
import { evidenceOf } from './evidence.js';
import { type Globals, globalsOf } from './globals.js';
import { accountsIn, variablesIn } from './inside.js';
import type { Accounts, StageUser, Step, UserState } from './model.js';
import { sourceProblems, sourcesOf, stageOf } from './needs.js';
import { looksLikeWindows } from './windows.js';

type World = {
  readonly dockerfile: Dockerfile;
  readonly globals: Globals;
  readonly options: Options;
  readonly budget: Budget;
  /** Accounts of an earlier stage, or of an image, as `--from` names it. */
  readonly accountsOf: (from: string) => Accounts | undefined;
};

/** A stage with what only its children need. */
type Evaluated = {
  readonly result: StageUser;
  readonly environment: Environment;
  readonly triggers: readonly Instruction[];
  /** As the last instruction leaves it; what the stage is when its build fails. */
  readonly user: UserState;
};

/**
 * Who every stage of a file runs as: exactly what the builder would write to `Config.User`, who that is, and why.
 * The result has one entry a stage, in file order.
 */
export const effectiveUsers = (dockerfile: Dockerfile, options: Options): readonly StageUser[] => {
  const byName = new Map<string, Stage>();
  const done: Evaluated[] = [];
  const accountsOf = (from: string): Accounts | undefined => {
    const stage = stageOf(from, byName, dockerfile.stages);
    return stage === undefined ? accountsIn(lookupImage(from, options)) : done[stage.index]?.result.accounts;
  };
  const world = { dockerfile, globals: globalsOf(dockerfile, options), options, budget: newBudget(), accountsOf };
  const used = new Set<Stage>();
  const refused: BuildProblem[] = [];
  for (const stage of dockerfile.stages) {
    const base = baseOf(stage, byName, dockerfile, world.globals, options);
    const sources = [...sourcesOf(stage, byName, dockerfile.stages)];
    const copied = sources.flatMap((source) => done[source.index]?.result.problems ?? []);
    refused.push(...sourceProblems(stage, byName, dockerfile.stages));
    if (base.kind === 'refused') refused.push(base.problem);
    for (const source of base.kind === 'stage' ? [...sources, base.stage] : sources) used.add(source);
    done.push(evaluate(stage, base, base.kind === 'stage' ? done[base.stage.index] : undefined, copied, world));
    if (stage.name !== undefined) byName.set(stage.name, stage);
  }
  // A FROM that the builder refuses stops the build of every target.
  return done.map(({ result }) => finished(result, refused, !used.has(result.stage)));
};

const finished = (result: StageUser, refused: readonly BuildProblem[], leaf: boolean): StageUser => {
  const [first] = refused.length > 0 ? refused : result.problems;
  if (first === undefined) return { ...result, leaf };
  const problems = [...new Set([...refused, ...result.problems])];
  return { ...result, leaf, problems, ...INVALID, reason: first.message.replace(/\.$/, '') };
};

const INVALID = { verdict: 'invalid', user: undefined, uid: undefined, gid: undefined } as const;

const evaluate = (
  stage: Stage,
  base: Base,
  parent: Evaluated | undefined,
  copied: readonly BuildProblem[],
  world: World,
): Evaluated => {
  const image = parent === undefined ? matchOf(base) : parent.result.image;
  const os = parent?.result.os ?? image?.facts.os ?? (looksLikeWindows(stage) ? 'windows' : undefined);
  const draft = draftOf(base, parent, image, os === 'windows', world);
  const initial = draft.user;
  for (const trigger of parent?.triggers ?? []) perform(draft, trigger, -1);
  const before: Pick<Draft, 'accounts' | 'tools'>[] = [];
  const steps = stage.instructions.map((instruction, index): Step => {
    before.push({ accounts: draft.accounts, tools: draft.tools });
    perform(draft, instruction, index);
    return { instruction, user: draft.user, workdir: draft.workdir };
  });
  const result: StageUser = {
    ...atStart(draft),
    stage,
    parent: parent?.result,
    base: base.kind === 'stage' || base.kind === 'image' ? base.word : undefined,
    image,
    os,
    initial,
    steps,
    accounts: draft.accounts,
    accountTools: draft.tools,
    accountsAt: (index) => (before[index] ?? draft).accounts,
    accountContextAt: (index) => contextOf(draft, (before[index] ?? draft).tools, index),
    variable: (name, index) => valueAt(draft.environment, name, index),
    evidence: evidenceOf(stage, base, parent?.result, initial, steps),
    problems: [...new Set([...(parent?.result.problems ?? []), ...copied, ...draft.problems])],
    leaf: true,
  };
  return { result, environment: draft.environment, triggers: draft.triggers, user: draft.user };
};

const matchOf = (base: Base): ImageMatch | undefined =>
  base.kind === 'image' || base.kind === 'open' ? base.match : undefined;

const draftOf = (
  base: Base,
  parent: Evaluated | undefined,
  image: ImageMatch | undefined,
  windows: boolean,
  { dockerfile, globals, options, budget, accountsOf }: World,
): Draft => {
  const accounts = parent?.result.accounts ?? accountsIn(image);
  return {
    escape: dockerfile.escape,
    source: dockerfile.source,
    windows,
    globals,
    buildArgs: options.buildArgs ?? {},
    budget,
    environment: parent === undefined ? environmentOver(variablesIn(image)) : childOf(parent.environment),
    user: parent === undefined ? initialUser(base, image, windows, accounts) : parent.user,
    workdir:
      parent === undefined
        ? base.kind === 'image' && base.word === 'scratch'
          ? '/'
          : undefined
        : parent.result.steps.at(-1)?.workdir,
    accounts,
    tools: parent === undefined ? image?.facts.accountTools : parent.result.accountTools,
    facts: image?.facts,
    accountsOf,
    triggers: [],
    problems: [],
  };
};

const initialUser = (base: Base, image: ImageMatch | undefined, windows: boolean, accounts: Accounts): UserState => {
  if (image !== undefined) {
    const { user } = image.facts;
    return { ...outcome({ windows, accounts }, user), user, decidedBy: undefined };
  }
  return { ...INVALID, verdict: 'unknown', reason: whyOpen(base), decidedBy: undefined };
};

const whyOpen = (base: Base): string => {
  if (base.kind === 'open') return `FROM needs --build-arg ${base.missing.join(', ')}`;
  return base.kind === 'image' ? `nothing is known of ${base.word}` : 'the base is refused';
};

const perform = (draft: Draft, instruction: Instruction, index: number): void => {
  if (instruction.keyword === 'RUN' && draft.user.verdict === 'invalid') {
    const written = draft.user.user ?? '';
    const message = `RUN as USER ${written} cannot start: ${draft.user.reason ?? ''}.`;
    draft.problems.push({ message, span: instruction.span });
  }
  dispatch(draft, instruction, index);
  draft.accounts = applyAccounts(draft.accounts, instruction, contextOf(draft, draft.tools, Number.POSITIVE_INFINITY));
  draft.tools = toolsAfter(draft.tools, instruction, draft.source.text);
};

const contextOf = (draft: Draft, tools: Draft['tools'], index: number): AccountContext => ({
  source: draft.source,
  lookup: (name) => valueAt(draft.environment, name, index),
  tools,
  facts: draft.facts,
  accountsOf: draft.accountsOf,
});

/** A name is looked up when the container starts: with the accounts as they are at the end. */
const atStart = (draft: Draft): UserState =>
  draft.user.user === undefined ? draft.user : { ...draft.user, ...outcome(draft, draft.user.user) };
