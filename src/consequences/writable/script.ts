import { pathIn, resolved, type ShellLookup } from '../../image/files/shell-path.js';
import { switcherOf } from '../../image/operations/certain.js';
import { lastDirectory, lastValue } from '../../image/stage.js';
import { isMountedFor, surelyRuns } from '../../image/start/chain.js';
import { fileIn } from '../../image/start/file-in.js';
import type { Started } from '../../image/start/startup.js';
import { isKernel, isOpen, isRootsOwn, isSystem } from '../../knowledge/directories.js';
import { hasRole } from '../../knowledge/programs.js';
import type { ShellWord } from '../../shell/model.js';
import { lazily } from '../../text/lazily.js';
import { remembered } from '../../text/memory.js';
import { isWithin, parentOf } from '../../text/path.js';
import { isOpenToAll } from '../run-facts.js';
import type { View } from '../view.js';
import { demandedPaths } from './demanded.js';
import { isMadeBelow } from './open.js';
import { type Kind, type Target, targetsOf } from './targets.js';

/** What a command of an entry script writes. */
export type ScriptWrite = {
  readonly started: Started;
  /** The directory, or the file, that has to be the account's. */
  readonly path: string;
  readonly file: boolean;
  /** All below it as well: the script hands it over whole. */
  readonly recursive: boolean;
  /** It is made, with the directories above it that are not there. */
  readonly made: boolean;
  /** The run that starts it mounts something there. */
  readonly mounted: boolean;
  /** It is written in every start, to what the image has there. */
  readonly sure: boolean;
};

export type ScriptWrites = {
  readonly writes: readonly ScriptWrite[];
  /** Commands that write where only root may. */
  readonly refused: readonly Refused[];
  /** Commands whose place cannot be seen, with the word as written. */
  readonly hidden: readonly { readonly started: Started; readonly word: string }[];
  /** The first command that writes below HOME. */
  readonly home: Started | undefined;
};

type Refused = Pick<ScriptWrite, 'started' | 'path' | 'sure'>;

/** What the entry scripts of a stage write, as far as it can be seen. */
export const scriptWrites = remembered((view: View): ScriptWrites => {
  const writes: ScriptWrite[] = [];
  const refused: Refused[] = [];
  const hidden: { started: Started; word: string }[] = [];
  let home: Started | undefined;
  const lookup = lookupIn(view);
  const found = [...view.started, ...view.checks].flatMap((started) =>
    targetsOf(started).map((target) => {
      const text = resolved(target.word, lookup);
      return { started, target, path: text === undefined ? undefined : pathIn(text, started.directory) };
    }),
  );
  // What a command makes is its own: to give it a mode asks for nothing more.
  const files = new Set(found.flatMap(({ target, path = '' }) => (target.kind === 'file' ? [path] : [])));
  const given = handedOver(found);
  const demanded = lazily(() => demandedPaths(view, lookup).filter((each) => typeof view.tree().at(each) !== 'object'));
  const isOther = (path: string) => [...given, ...demanded()].some((each) => isWithin(path, each));
  for (const { started, target, path } of found) {
    if (target.kind === 'owner' && files.has(path ?? '')) continue;
    if (/^(?:~|\$HOME|\$\{HOME\})(?:\/|$)/.test(target.word.text)) home ??= started;
    else if (path === undefined) hidden.push({ started, word: target.word.raw });
    else {
      // mkdir leaves alone what is there.
      const idle = target.kind === 'directory' && typeof view.tree().at(path) === 'object';
      const sure = surelyRuns(started) && !idle && !isOther(path);
      place(view, { writes, refused }, { started, path, sure }, target.kind);
    }
  }
  return { writes, refused, hidden, home };
});

/** What sudo gives to somebody before it is written. */
const handedOver = (
  found: readonly { readonly started: Started; readonly target: Target; readonly path: string | undefined }[],
): readonly string[] =>
  found.flatMap(({ started, target, path }) =>
    target.kind === 'owner' && path !== undefined && switcherOf(started.command) !== undefined ? [path] : [],
  );

const place = (
  view: View,
  { writes, refused }: { readonly writes: ScriptWrite[]; readonly refused: Refused[] },
  { started, path, sure }: Refused,
  kind: Kind,
): void => {
  const isFree = isOpenToAll(view, path);
  if ((isFree && !isMadeBelow(view, path)) || (kind === 'directory' && isSystem(path) && !isOpen(path))) return;
  if (isMountedFor(started, path) || (isOpen(path) && !isFree))
    return void writes.push({ started, path, file: false, recursive: false, made: false, mounted: true, sure });
  // Who may write to what makes accounts may become anybody.
  if (isKernel(path) || isRootsOwn(path) || (kind === 'kept' && isSystem(path)))
    return void refused.push({ started, path, sure });
  const made = kind === 'directory' || kind === 'kept';
  const own = (each: string, { file = false, recursive = false } = {}) =>
    writes.push({ started, path: each, file, recursive, made, mounted: false, sure });
  if (kind === 'directory') return void own(path);
  if (kind === 'kept') return void own(path, { recursive: true });
  if (kind === 'owner') {
    if (!isSystem(path)) own(path, { recursive: true });
    return;
  }
  const parent = parentOf(path);
  // A directory as target of cp and its like has no extension; what lies in it then is written.
  const copied = kind === 'file' && fileIn(view, path)?.text !== undefined;
  // A file that is written anew may be one that the base image has: the directory alone would not do.
  const replaces = kind === 'file' && parent !== lastDirectory(view.stage);
  if (copied) own(path, { file: true });
  else if (!isSystem(parent) && !isWithin(parent, '/etc/ssl')) own(parent, { recursive: replaces });
  else refused.push({ started, path, sure });
};

type Value = Pick<ShellWord, 'text' | 'literal'>;

/** Variables that the scripts set to one value, then those of the image. Each is worked out once. */
const lookupIn = ({ stage, scripts }: View): ShellLookup => {
  const own = new Map<string, Value | undefined>();
  const set = (name: string, value: Value | undefined) =>
    own.set(name, own.has(name) ? undefined : MADE_FOR_A_MOMENT.test(value?.text ?? '') ? TEMPORARY : value);
  for (const { assignments, words } of scripts.flatMap(({ commands }) => commands)) {
    for (const { name, value } of assignments) set(name, value);
    const [first, ...rest] = words;
    if (first === undefined || !hasRole(first.text, 'declarer')) continue;
    for (const { text, literal } of rest) {
      const name = /^\w+(?==)/.exec(text)?.[0];
      if (name !== undefined) set(name, { text: text.slice(name.length + 1), literal });
    }
  }
  const ofImage = (name: string) => lastValue(stage, name) ?? undefined;
  const known = new Map<string, string | undefined>();
  let depth = 0;
  const find = (name: string): string | undefined => {
    if (known.has(name)) return known.get(name);
    // `A=${A:-b}` and circles: while it is worked out, a variable is what the image says.
    known.set(name, ofImage(name));
    const value = own.get(name);
    if (!own.has(name)) return known.get(name);
    depth += 1;
    known.set(name, value === undefined || depth > MOST_STEPS ? undefined : resolved(value, find));
    depth -= 1;
    return known.get(name);
  };
  return find;
};

/** `$(mktemp)`, `$(mktemp -d)`: where anybody may write. */
const MADE_FOR_A_MOMENT = /^\$\(mktemp(?: -[dqut]{1,4}){0,3}(?: [\w.]{1,80})?\)$/;
const TEMPORARY: Value = { text: '/tmp/made', literal: true };

/** Variables that are set from others: so many steps are followed. */
const MOST_STEPS = 16;
