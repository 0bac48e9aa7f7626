import { hasRole } from '../../knowledge/programs.js';
import { nameOf } from '../../shell/wrappers.js';
import { lastPart, normalised } from '../../text/path.js';
import type { Argument, RunCommand } from '../operations/operation.js';

export type AccountFile = 'passwd' | 'group';

export const accountFiles: readonly { readonly name: AccountFile; readonly path: string }[] = [
  { name: 'passwd', path: '/etc/passwd' },
  { name: 'group', path: '/etc/group' },
];

/** What a command does to /etc/passwd or /etc/group. */
export type FileEdit = {
  readonly file: AccountFile;
  /** It is that file; else it is where the command runs in the directory that many images begin in. */
  readonly certain: boolean;
  /** The lines that it writes; `undefined` where they cannot be read. */
  readonly text: string | undefined;
  /** They replace all that was there. */
  readonly whole: boolean;
  /** Words of the command that may name the accounts it changes. */
  readonly mentions: string;
};

/** The edit of an account file that a command is; `piped` is the command whose output it reads. */
export const fileEditOf = (run: RunCommand, piped: RunCommand | undefined): FileEdit | undefined => {
  for (const { op, target } of run.outputs) {
    const place = placeOf(target, run);
    if (place === undefined) continue;
    return {
      ...place,
      text: place.certain ? outputOf(run) : undefined,
      whole: !op.includes('>>'),
      mentions: textOf(run),
    };
  }
  const made = madeBy(run, piped);
  return made && { ...made, text: made.certain ? made.text : undefined, mentions: textOf(run) };
};

const textOf = ({ command: { words } }: RunCommand): string => words.map(({ text }) => text).join(' ');

type Place = Pick<FileEdit, 'file' | 'certain'>;

const placeOf = ({ value }: Argument, { directory }: RunCommand): Place | undefined => {
  if (value?.endsWith('passwd') !== true && value?.endsWith('group') !== true) return undefined;
  const path = normalised(value.startsWith('/') ? value : `${directory ?? '/'}/${value}`);
  const file = accountFiles.find((each) => each.path === path)?.name;
  return file && { file, certain: value.startsWith('/') || directory !== undefined };
};

/** What a command does to an account file that stands among its arguments. */
const madeBy = (run: RunCommand, piped: RunCommand | undefined): Omit<FileEdit, 'mentions'> | undefined => {
  const { args, input } = run;
  const name = nameOf(run.command.words[0]);
  if (name !== 'tee' && name !== 'sed' && !hasRole(name, 'editor')) return undefined;
  const last = args.at(-1);
  const written = last && (placeOf(last, run) ?? placeOf(into(last, args.at(-2)), run));
  if (hasRole(name, 'editor')) return written && { ...written, text: undefined, whole: hasRole(name, 'replacer') };
  const place = written ?? args.map((arg) => placeOf(arg, run)).find((each) => each !== undefined);
  if (place === undefined) return undefined;
  const has = (pattern: RegExp): boolean => args.some(({ word }) => pattern.test(word.text));
  if (name === 'sed') {
    return has(/^-[A-Za-z]*i|^--in-place/) ? { ...place, text: appendedBySed(args), whole: false } : undefined;
  }
  const source = input === undefined ? piped : run;
  return { ...place, text: source && outputOf(source), whole: !has(/^(?:-[a-z]*a[a-z]*|--append)$/) };
};

/** `cp passwd /etc/` and `cp passwd /etc` write a file in it. */
const into = (directory: Argument, source: Argument | undefined): Argument => ({
  ...directory,
  value: directory.value && source?.value && `${directory.value}/${lastPart(source.value)}`,
});

/** `sed -i '$ a app:x:1:1::/:' /etc/passwd`. */
const appendedBySed = (args: readonly Argument[]): string | undefined => {
  const script = args.find(({ word }) => !word.text.startsWith('-'));
  return /^\$ ?a ?\\? ?(\S.*)$/.exec(script?.value ?? '')?.[1];
};

/** What echo, printf, or cat and tee with a here-document print. */
export const outputOf = ({ command, args, input }: RunCommand): string | undefined => {
  const name = nameOf(command.words[0]);
  const values = args.map(({ value }) => value);
  const known = values.flatMap((value) => value ?? []);
  if (name === 'echo') return known.length === values.length ? echoed(known) : undefined;
  if (name === 'printf') return known.length === values.length ? printed(known) : undefined;
  return name === 'cat' || name === 'tee' ? input?.text : undefined;
};

const echoed = (args: readonly string[]): string => {
  const from = args.findIndex((arg) => !/^-[neE]+$/.test(arg));
  const options = from === -1 ? args : args.slice(0, from);
  const end = options.some((option) => option.includes('n')) ? '' : '\n';
  return unescaped((from === -1 ? [] : args.slice(from)).join(' ')) + end;
};

/** The shells of Debian and Alpine turn `\n` into a line end in echo, bash does with -e; nobody means it literally. */
const unescaped = (text: string): string => text.replace(/\\n/g, '\n').replace(/\\t/g, '\t');

const printed = ([format = '', ...args]: readonly string[]): string | undefined => {
  const specifiers = [...format.matchAll(/%(.)/g)].map((match) => match[1]);
  if (specifiers.some((letter) => letter !== 's' && letter !== 'd')) return undefined;
  const size = specifiers.length;
  if (size === 0) return unescaped(format);
  // The format is used again until the arguments are used up.
  const lines: string[] = [];
  for (let at = 0; at === 0 || at < args.length; at += size) {
    let next = at;
    lines.push(unescaped(format).replace(/%[sd]/g, () => args[next++] ?? ''));
  }
  return lines.join('');
};
