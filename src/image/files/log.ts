import { countEarly } from '../../text/search.js';
import type { Because } from './node.js';
import { type State, unknown } from './state.js';

/** What questions cost, for all stages of a file together: a few lines must not keep us busy for minutes. */
export type Budget = { left: number };

/** So many states and changes are looked at. Real files stay below 5,000. */
export const MOST_LOOKS = 1_000_000;

/** So many changes are kept of one stage; beyond them nothing of it is known. */
export const MOST_CHANGES = 20_000;

/** A path of more parts is not looked into. */
const MOST_PARTS = 64;

/** How many stages and copies a question may still go back through. */
export type Hops = number;

export const MOST_HOPS = 64;

type Version = { readonly time: number; readonly state: State };

/** What happens to all that lies below a directory. */
export type Change = (state: State, path: string, hops: Hops) => State;

type Sweep = { readonly time: number; readonly change: Change; readonly names: Names | undefined };

/** Paths below a directory that a sweep brings, each with its slash in front, for whoever wants to see all. */
export type Names = () => Iterable<string>;

/**
 * What happens to the files of one stage, in order. A path has a version each time that something is said of the very
 * path; what is said of all below a directory is kept with the directory, and worked out for a path that is asked for.
 */
export type Log = {
  /** Before the first change. */
  readonly first: (path: string, hops: Hops) => State;
  readonly versions: Map<string, Version[]>;
  readonly sweeps: Map<string, Sweep[]>;
  readonly budget: Budget;
  /** What was worked out of a path last. */
  readonly seen: Map<string, Seen>;
  /** The mounts over which packages were installed last, where nothing has changed since. */
  installed: Installed | undefined;
  /** Of the next change. */
  time: number;
};

type Installed = { readonly time: number; readonly mounts: readonly string[] };

type Seen = { readonly time: number; readonly hops: Hops; readonly state: State };

export const newLog = (first: Log['first'], budget: Budget): Log => ({
  first,
  versions: new Map(),
  sweeps: new Map(),
  budget,
  seen: new Map(),
  installed: undefined,
  time: 0,
});

/** What the log was before the change of a time. */
export const upTo = (log: Log, time: number): Log => ({
  ...log,
  versions: earlyIn(log.versions, time),
  sweeps: earlyIn(log.sweeps, time),
  seen: new Map(),
  installed: undefined,
  time,
});

const earlyIn = <T extends { readonly time: number }>(changes: Map<string, T[]>, time: number): Map<string, T[]> => {
  const early = new Map<string, T[]>();
  for (const [path, list] of changes) {
    const count = countEarly(list, (each) => each.time < time);
    if (count > 0) early.set(path, list.slice(0, count));
  }
  return early;
};

const isFull = ({ time }: Log): boolean => time >= MOST_CHANGES;

export const addVersion = (log: Log, path: string, state: State): void => {
  if (!isFull(log)) added(log.versions, path, { time: log.time, state });
  log.time += 1;
};

export const addSweep = (log: Log, directory: string, change: Change, names?: Names): void => {
  if (!isFull(log)) added(log.sweeps, directory, { time: log.time, change, names });
  log.time += 1;
};

const added = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** What is known of a path before the change of that time. Links are not looked at. */
export const stateAt = (log: Log, path: string, time: number, hops: Hops): State => {
  if (isFull(log) || hops <= 0 || !spend(log.budget, 1)) return unknown(TOO_MUCH);
  const before = log.seen.get(path);
  // What happens later to what was worked out before is all that is left to look at.
  const seen = before !== undefined && before.hops === hops && before.time <= time ? before : undefined;
  if (seen?.time === time) return seen.state;
  const prefixes = prefixesOf(path);
  if (prefixes === undefined) return unknown(TOO_MUCH);
  const last = lastBefore(log.versions.get(path), time);
  const own = seen !== undefined && last !== undefined && last.time < seen.time ? undefined : last;
  const since = own?.time ?? (seen === undefined ? -1 : seen.time - 1);
  const sweeps = sweepsBetween(log, prefixes, since, time);
  if (!spend(log.budget, sweeps.length)) return unknown(TOO_MUCH);
  let state = own?.state ?? seen?.state ?? log.first(path, hops - 1);
  for (const { change } of sweeps) state = change(state, path, hops - 1);
  log.seen.set(path, { time, hops, state });
  return state;
};

/** Those behind `since` and before `time`, in order. */
const sweepsBetween = (log: Log, prefixes: readonly string[], since: number, time: number): readonly Sweep[] => {
  const sweeps: Sweep[] = [];
  for (const prefix of prefixes) {
    const there = log.sweeps.get(prefix);
    if (there === undefined) continue;
    for (let at = countEarly(there, (sweep) => sweep.time <= since); at < there.length; at += 1) {
      const sweep = there[at];
      if (sweep === undefined || sweep.time >= time) break;
      sweeps.push(sweep);
    }
  }
  return sweeps.length < 2 ? sweeps : sweeps.sort((a, b) => a.time - b.time);
};

const TOO_MUCH: Because = { clause: 'the file does more than we look at', line: undefined, span: undefined };

const spend = (budget: Budget, looks: number): boolean => {
  budget.left -= looks;
  return budget.left >= 0;
};

/** The directories above a path, the root first; `undefined` for a path of too many parts. */
export const prefixesOf = (path: string): readonly string[] | undefined => {
  if (path === '/') return [];
  const prefixes = ['/'];
  for (let at = path.indexOf('/', 1); at !== -1; at = path.indexOf('/', at + 1)) {
    if (prefixes.length > MOST_PARTS) return undefined;
    prefixes.push(path.slice(0, at));
  }
  return prefixes;
};

const lastBefore = (versions: readonly Version[] | undefined, time: number): Version | undefined =>
  versions === undefined ? undefined : versions[countEarly(versions, (version) => version.time < time) - 1];
