import { hasRole } from '../../knowledge/programs.js';
import type { ShellWord } from '../../shell/model.js';
import { nameOf } from '../../shell/wrappers.js';
import type { Argument, RunCommand } from '../operations/operation.js';

export type AccountFile = 'passwd' | 'group';

export const accountFiles: readonly { readonly name: AccountFile; readonly path: string }[] = [
  { name: 'passwd', path: '/etc/passwd' },
  { name: 'group', path: '/etc/group' },
];

/** What a command does to /etc/passwd or /etc/group. */
export type FileEdit = {
  readonly file: AccountFile;
  /** The lines that it writes; `undefined` where they cannot be read. */
  readonly text: string | undefined;
  /** They replace all that was there. */
  readonly whole: boolean;
  /** Words of the command that may name the accounts it changes. */
  readonly mentions: string;
};

/** `passwd` or `group` for the file of that name in /etc, however the path is written. */
export const accountFileOf = (path: string): AccountFile | undefined => {
  const file = path.endsWith('etc/passwd') ? 'passwd' : path.endsWith('etc/group') ? 'group' : undefined;
  return file !== undefined && /(?:^|\/)etc\/[a-z]+$/.test(path) ? file : undefined;
};

/** The edit of an account file that a command is; `piped` is the command whose output it reads. */
export const fileEditOf = (run: RunCommand, piped: RunCommand | undefined): FileEdit | undefined => {
  const { words, redirects } = run.command;
  const target = redirects.find(({ op, target: { text } }) => op.startsWith('>') && accountFileOf(text) !== undefined);
  const file = target === undefined ? undefined : accountFileOf(target.target.text);
  if (file !== undefined) {
    return { file, text: outputOf(run), whole: target?.op !== '>>', mentions: mentionsIn(words) };
  }
  const name = nameOf(words[0]);
  const written = accountFileOf(words.at(-1)?.text ?? '');
  const last = written ?? accountFileOf(words.find(({ text }) => accountFileOf(text) !== undefined)?.text ?? '');
  if (last === undefined) return undefined;
  const mentions = mentionsIn(words);
  if (name === 'tee') {
    const appends = words.some(({ text }) => text === '-a' || text === '--append');
    const source = run.input === undefined ? piped : run;
    return { file: last, text: source === undefined ? undefined : outputOf(source), whole: !appends, mentions };
  }
  if (name === 'sed' && words.some(({ text }) => /^-[A-Za-z]*i|^--in-place/.test(text))) {
    return { file: last, text: appendedBySed(run.args), whole: false, mentions };
  }
  return hasRole(name, 'editor') && written !== undefined
    ? { file: last, text: undefined, whole: false, mentions }
    : undefined;
};

const mentionsIn = (words: readonly ShellWord[]): string => words.map(({ text }) => text).join(' ');

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
  return unescaped((from === -1 ? [] : args.slice(from)).join(' '));
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
