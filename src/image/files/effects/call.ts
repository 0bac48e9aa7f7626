import { parentOf } from '../../../text/path.js';
import { stopsBuild } from '../../operations/certain.js';
import type { Argument, RunCommand } from '../../operations/operation.js';
import { demand } from '../demand.js';
import type { Need } from '../denial.js';
import type { Kind } from '../node.js';
import { pathIn } from '../shell-path.js';
import { type Act, placeOf, put, stateOf } from '../site.js';
import { either, present, type State } from '../state.js';

/** One command of RUN, with what it needs to be carried out. */
export type Call = {
  readonly act: Act;
  readonly run: RunCommand;
  /** The bits that new files go without; `undefined` where a command that may not have run has set them. */
  readonly umask: number | undefined;
  readonly home: () => string | undefined;
  /** What it prints; `undefined` where that cannot be read. */
  readonly printed: () => string | undefined;
  /** The command that it reads the output of. */
  readonly piped: RunCommand | undefined;
};

/** Notes what a command that surely runs, and whose failure stops the build, is denied. */
export const needs = ({ run }: Call, { site, who, certain }: Act, path: string, need: Need): void => {
  if (certain && stopsBuild(run)) demand({ site, who, span: run.command.span }, path, need);
};

/** A place that a word of a command names. */
export type Target = {
  readonly path: string;
  /** `below`: something of what lies below it, a pattern or a variable says what; `all`: each name that fits. */
  readonly what: 'itself' | 'perhaps' | 'below' | 'all';
  /** What the names look like that are meant by `all`. */
  readonly pattern?: string;
};

/** The most that a list in braces may stand for. */
const MOST_TARGETS = 64;

export const targetsOf = (call: Call, { value, word, pattern }: Argument): readonly Target[] => {
  if (value !== undefined) return itself(call, value, 'itself');
  const text = pattern ?? word.text;
  if (word.raw === text && /^[^$`]*\{[^{}$`]*,[^{}$`]*\}[^{}$`*?[]*$/.test(text)) return braced(call, text);
  const end = text.search(/[$`*?[{]/);
  const head = text.slice(0, text.lastIndexOf('/', end) + 1);
  if (end === -1 || (head === '' && !/^\*/.test(text))) return [];
  const directory = placed(call, head === '' ? '.' : head);
  if (directory === undefined) return [];
  const rest = text.slice(head.length);
  if (isOnePart(rest) && !(directory === '/' && rest === '*')) return [{ path: directory, what: 'all', pattern: rest }];
  return directory === '/' ? [] : [{ path: directory, what: 'below' }];
};

/** A pattern of names in one directory that means the same to a shell and to COPY. */
const isOnePart = (text: string): boolean => /^(?:[\w.*?-]|\[\w[\w.-]*\])+$/.test(text);

/** `a/{b,c}`: what bash takes for two words, and the shells of Debian and Alpine for one. */
const braced = (call: Call, text: string): readonly Target[] => {
  const open = text.indexOf('{');
  const close = text.indexOf('}');
  const each = text.slice(open + 1, close).split(',', MOST_TARGETS);
  return each.flatMap((part) => itself(call, text.slice(0, open) + part + text.slice(close + 1), 'perhaps'));
};

const itself = (call: Call, text: string, what: Target['what']): readonly Target[] => {
  const path = placed(call, text);
  return path === undefined ? [] : [{ path, what }];
};

/** A word as an absolute path: from the directory that the command runs in, `~` being HOME. */
export const placed = ({ run, home }: Call, text: string): string | undefined => {
  if (/^~(?:\/|$)/.test(text)) return pathIn(`.${text.slice(1)}`, home());
  return pathIn(text, run.directory);
};

/** The same act, where a target is not one that is meant for certain. */
export const actOn = ({ act }: Call, { what }: Target): Act =>
  what === 'itself' || what === 'all' ? act : { ...act, certain: false };

/** Owner, group and mode of what the command makes at a path: the group of a directory that hands it down. */
export const rightsAt = ({ act, umask }: Call, path: string, bits: number) => {
  const parent = nearest(act, path);
  const handed = parent.exists === 'yes' && ((parent.mode ?? 0) & 0o2000) !== 0;
  const mode = umask === undefined ? undefined : bits & ~umask;
  return { owner: act.who.owner, group: handed ? parent.group : act.who.group, mode };
};

/** The directory that something is made in: those that are not there are made with it. */
const nearest = ({ site }: Act, path: string): State => {
  let above = parentOf(path);
  let state = stateOf(site, placeOf(site, above, true) ?? above);
  while (state.exists === 'no' && above !== '/') {
    above = parentOf(above);
    state = stateOf(site, placeOf(site, above, true) ?? above);
  }
  return state;
};

/** A directory hands down that it hands down its group. */
export const directoryAt = (call: Call, path: string, mode?: number) => {
  const rights = rightsAt(call, path, 0o777);
  const { exists, mode: above = 0 } = nearest(call.act, path);
  const own = mode ?? rights.mode;
  return { ...rights, mode: own === undefined || exists !== 'yes' ? own : own | (above & 0o2000) };
};

export const made = (call: Call, path: string, kind: Kind, bits: number): State =>
  present(kind, rightsAt(call, path, bits), call.act.because);

/**
 * Nothing is there for a file to be written over. What a base image may have at this very place is not reckoned with:
 * who writes a file by its name makes it.
 */
export const isFree = ({ exists, because }: State): boolean =>
  exists === 'no' || (exists === 'maybe' && because.span === undefined);

/** Writes a file. One that is there stays whose it is. */
export const writeFile = (
  call: Call,
  path: string,
  content: (before: State) => State['content'],
  bits = 0o666,
  act: Act = call.act,
) => {
  const place = placeOf(act.site, path, true);
  if (place === undefined || /^\/(?:dev|proc|sys)\//.test(place)) return;
  needs(call, act, place, 'write');
  const before = stateOf(act.site, place);
  const fresh = { ...made(call, place, 'file', bits), content: content(before) };
  const kept = {
    ...before,
    exists: 'yes' as const,
    kind: 'file' as const,
    content: fresh.content,
    because: act.because,
  };
  if (isFree(before)) put(act, place, fresh);
  else if (before.exists === 'yes') put(act, place, kept);
  else put(act, place, { ...either(kept, fresh), exists: 'yes' });
};

/** Bytes that nobody can read. */
export const unread =
  ({ act }: Call, path: string, from: 'run' | 'url' | 'archive' = 'run') =>
  (): State['content'] =>
  () => ({ text: undefined, from, path, because: act.because });
