import { lazily } from '../../text/lazily.js';
import { newMemory } from '../../text/memory.js';
import type { Options } from '../options.js';
import type { StageUser, Step } from '../stage.js';
import { baseOf } from './base.js';
import type { Denial } from './denial.js';
import { apply } from './effects/apply.js';
import { type Budget, type Log, MOST_LOOKS, newLog, stateAt, upTo } from './log.js';
import type { Because } from './node.js';
import type { Site } from './site.js';
import { unknown } from './state.js';

/** What a stage does to its files, with the time at which each of its instructions begins. */
export type StageLog = {
  readonly log: Log;
  readonly starts: readonly number[];
  readonly denials: readonly Denial[];
};

/** The log of a stage, worked out once for one set of options, after those of the stages that it needs. */
export const logOf = (stage: StageUser, options: Options): StageLog => {
  const made = newestFirst(stage, options);
  for (const each of made) known.set(each, { options, built: build(each, options) });
  return builtBefore(stage, options) ?? build(stage, options);
};

const known = newMemory<StageUser, { readonly options: Options; readonly built: StageLog }>();

const builtBefore = (stage: StageUser, options: Options): StageLog | undefined => {
  const entry = known.get(stage);
  return entry !== undefined && seesSame(entry.options, options) ? entry.built : undefined;
};

/** Options look the same to a tree where the context does. */
export const seesSame = (a: Options, b: Options): boolean =>
  a.context === b.context && a.contextEntry === b.contextEntry;

/** Stages whose logs are missing, in an order in which each has those that it needs before it. A stack is not endless. */
const newestFirst = (stage: StageUser, options: Options): readonly StageUser[] => {
  const order: StageUser[] = [];
  const seen = new Set<StageUser>();
  const open: { readonly stage: StageUser; readonly done: boolean }[] = [{ stage, done: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.done) order.push(next.stage);
    else if (!seen.has(next.stage) && builtBefore(next.stage, options) === undefined) {
      seen.add(next.stage);
      open.push({ stage: next.stage, done: true });
      for (const needed of neededBy(next.stage)) open.push({ stage: needed, done: false });
    }
  }
  return order;
};

const neededBy = (stage: StageUser): readonly StageUser[] => {
  const copied = [...stage.triggers, ...stage.steps].flatMap(({ operation }) =>
    (operation.kind === 'copy' || operation.kind === 'add') && operation.origin.kind === 'stage'
      ? (stage.stageAt(operation.origin.index) ?? [])
      : [],
  );
  return stage.parent === undefined ? copied : [stage.parent, ...copied];
};

const build = (stage: StageUser, options: Options): StageLog => {
  const { log, starts, denials, triggers } = begun(stage, options);
  const site = (step: Step) => siteOf({ log, stage, step, options, denials });
  const windows = stage.os === 'windows';
  for (const step of triggers) if (!windows) apply(site(step), step);
  for (const step of stage.steps.slice(starts.length)) {
    starts.push(log.time);
    if (!windows) apply(site(step), step);
  }
  return { log, starts, denials };
};

type Draft = {
  readonly log: Log;
  readonly starts: number[];
  readonly denials: Denial[];
  /** Those that are still to come. */
  readonly triggers: readonly Step[];
};

/** What a rewritten stage begins with it does to its files as before, if that was worked out. */
const begun = (stage: StageUser, options: Options): Draft => {
  const built = stage.kept && builtBefore(stage.kept.stage, options);
  if (built === undefined || stage.kept === undefined)
    return { log: newLog(firstOf(stage, options), budgetOf(stage)), starts: [], denials: [], triggers: stage.triggers };
  const { steps } = stage.kept;
  const first = new Set([...stage.triggers, ...stage.steps.slice(0, steps)]);
  return {
    log: upTo(built.log, built.starts[steps] ?? built.log.time),
    starts: built.starts.slice(0, steps),
    denials: built.denials.filter(({ step }) => first.has(step)),
    triggers: [],
  };
};

const firstOf = (stage: StageUser, options: Options): Log['first'] => {
  if (stage.os === 'windows') return () => unknown(WINDOWS);
  const { parent } = stage;
  if (parent === undefined) {
    const base = lazily(() => baseOf(stage.image));
    return (path) => base()(path);
  }
  const below = builtBefore(parent, options)?.log;
  return (path, hops) => (below === undefined ? unknown(UNBUILT) : stateAt(below, path, below.time, hops));
};

const WINDOWS: Because = { clause: 'files of Windows are not looked at', line: undefined, span: undefined };
const UNBUILT: Because = { clause: 'the stage below is not worked out', line: undefined, span: undefined };

/** One for all stages of a file. */
const budgetOf = (stage: StageUser): Budget => {
  const first = stage.stageAt(0) ?? stage;
  const budget = budgets.get(first) ?? { left: MOST_LOOKS };
  budgets.set(first, budget);
  return budget;
};

const budgets = newMemory<StageUser, Budget>();

const siteOf = ({
  log,
  stage,
  step,
  options,
  denials,
}: Pick<Site, 'log' | 'stage' | 'step' | 'options' | 'denials'>): Site => ({
  log,
  stage,
  step,
  options,
  denials,
  logOf: (index) => {
    const other = stage.stageAt(index);
    return other === undefined ? undefined : builtBefore(other, options)?.log;
  },
  accounts: lazily(() => stage.accountsAt(step.index + 1)),
  mounts:
    step.operation.kind === 'run' ? step.operation.mounts.flatMap(({ target }) => target ?? []).concat(RUNTIME) : [],
  twins: [],
});

/** Files that the builder mounts while a RUN runs: what is written to them does not stay. */
const RUNTIME: readonly string[] = ['/etc/hosts', '/etc/resolv.conf'];
