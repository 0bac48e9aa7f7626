import { pathIn, resolved, type ShellLookup } from '../../image/files/shell-path.js';
import { lastDirectory, lastValue } from '../../image/stage.js';
import { isMountedFor } from '../../image/start/chain.js';
import { fileIn } from '../../image/start/file-in.js';
import type { Started } from '../../image/start/startup.js';
import { isKernel, isOpen, isRootsOwn, isSystem } from '../../knowledge/directories.js';
import { hasRole } from '../../knowledge/programs.js';
import type { ShellWord } from '../../shell/model.js';
import { remembered } from '../../text/memory.js';
import { isWithin, parentOf } from '../../text/path.js';
import type { View } from '../view.js';
import { type Kind, targetsOf } from './targets.js';

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
};

export type ScriptWrites = {
  readonly writes: readonly ScriptWrite[];
  /** Commands that write where only root may. */
  readonly refused: readonly { readonly started: Started; readonly path: string }[];
  /** Commands whose place cannot be seen, with the word as written. */
  readonly hidden: readonly { readonly started: Started; readonly word: string }[];
  /** The first command that writes below HOME. */
  readonly home: Started | undefined;
};

/** What the entry scripts of a stage write, as far as it can be seen. */
export const scriptWrites = remembered((view: View): ScriptWrites => {
  const writes: ScriptWrite[] = [];
  const refused: { started: Started; path: string }[] = [];
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
  for (const { started, target, path } of found) {
    if (target.kind === 'owner' && files.has(path ?? '')) continue;
    if (/^(?:~|\$HOME|\$\{HOME\})(?:\/|$)/.test(target.word.text)) home ??= started;
    else if (path === undefined) hidden.push({ started, word: target.word.raw });
    else place(view, { writes, refused }, started, path, target.kind);
  }
  return { writes, refused, hidden, home };
});

const place = (
  view: View,
  { writes, refused }: { readonly writes: ScriptWrite[]; readonly refused: { started: Started; path: string }[] },
  started: Started,
  path: string,
  kind: Kind,
): void => {
  if (isOpen(path) || (kind === 'directory' && isSystem(path))) return;
  if (isMountedFor(started, path))
    return void writes.push({ started, path, file: false, recursive: false, made: false, mounted: true });
  // Who may write to what makes accounts may become anybody.
  if (isKernel(path) || isRootsOwn(path) || (kind === 'kept' && isSystem(path)))
    return void refused.push({ started, path });
  const made = kind === 'directory' || kind === 'kept';
  const own = (each: string, { file = false, recursive = false } = {}) =>
    writes.push({ started, path: each, file, recursive, made, mounted: false });
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
  else refused.push({ started, path });
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
