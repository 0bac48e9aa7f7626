import { isOption } from './options.js';
import { type Program, programNamed } from './programs.js';

/** The value of an option of a command. */
export type OptionValue = {
  readonly flag: string;
  readonly text: string;
  /** Index of the word that it stands in, and where in it. */
  readonly at: number;
  readonly from: number;
};

/** The user that the options of a program tell it to become. */
export const userTold = (words: readonly string[]): OptionValue | undefined => valuesOf(words, userFlagsOf(words))[0];

/** What a program does with the user that it is told where it is not root. */
export const unlessRoot = (name: string): Program['unlessRoot'] => programNamed(name)?.unlessRoot;

/** The directive of a program's configuration that names the user that it becomes: `user`, `User`. */
export const userSettingOf = (name: string): string | undefined => programNamed(name)?.userSetting;

/** Files and directories that the options of a program tell it to write; of an unknown program those with plain names. */
export const pathsTold = (
  words: readonly string[],
): readonly (OptionValue & { readonly kind: 'file' | 'directory' })[] => {
  const row = rowOf(words);
  const files = valuesOf(words, row?.files ?? []).map((value) => ({ ...value, kind: 'file' as const }));
  const directories = valuesOf(words, row?.directories ?? []).map((value) => ({
    ...value,
    kind: 'directory' as const,
  }));
  const isKnown = (row?.ports ?? []).length > 0;
  const sockets = portsTold(words).flatMap((value) => {
    const prefix = SOCKET.exec(value.text)?.[0];
    // A path behind -b or -p of a program that nobody knows may be anything: `top -b /bin/sh`.
    if (prefix === undefined || (prefix === '' && !isKnown)) return [];
    const text = value.text.slice(prefix.length);
    return [{ ...value, kind: 'file' as const, text, from: value.from + prefix.length }];
  });
  if (row !== undefined && files.length + directories.length + sockets.length > 0)
    return [...files, ...directories, ...sockets];
  const common = words.map((word) => flagOf(word)).filter((flag) => isOption(flag, 'written'));
  const written = valuesOf(words, common).map((value) => ({
    ...value,
    kind: /dir(?:ectory)?$/i.test(value.flag) ? ('directory' as const) : ('file' as const),
  }));
  return [...written, ...sockets];
};

/** What stands before the path where a program listens on a socket in the file system, and not on a port. */
const SOCKET = /^(?:unix:(?:\/\/(?=\/))?|(?=\/))/;

/** The values of the options with which a program is told where to listen; of an unknown program those with plain names. */
export const portsTold = (words: readonly string[]): readonly OptionValue[] => {
  const known = rowOf(words)?.ports ?? [];
  const flags = known.length > 0 ? known : words.map(flagOf).filter((flag) => isOption(flag, 'port'));
  return valuesOf(words, flags);
};

/** The port on which a program listens unless it is told another. */
export const ownPort = (name: string): number | undefined => programNamed(name)?.port;

/** What a program writes in the directory that it is started in, unless it is told another place. */
export const writtenHere = (words: readonly string[]): readonly string[] => {
  const row = rowOf(words);
  if (row === undefined || row.here.length === 0 || words.some((each) => row.prints.includes(each))) return [];
  return row.hereWith.length === 0 || row.hereWith.some((each) => words.includes(each)) ? row.here : [];
};

const rowOf = ([path = '']: readonly string[]): Program | undefined =>
  programNamed(path.slice(path.lastIndexOf('/') + 1));

const userFlagsOf = (words: readonly string[]): readonly string[] => rowOf(words)?.userFlags ?? [];

const flagOf = (word: string): string => word.split('=')[0] ?? '';

/** `--user app`, `--user=app`, `-u app`, `-uapp`; `=` behind a single dash belongs to long options only. */
const valuesOf = (words: readonly string[], flags: readonly string[]): readonly OptionValue[] =>
  words.flatMap((word, at): readonly OptionValue[] => {
    if (at > 0 && flags.includes(words[at - 1] ?? '') && !(words[at - 1] ?? '').includes('='))
      return [{ flag: words[at - 1] ?? '', text: word, at, from: 0 }];
    const equals = word.indexOf('=');
    if (equals !== -1 && flags.includes(word.slice(0, equals)))
      return [{ flag: word.slice(0, equals), text: word.slice(equals + 1), at, from: equals + 1 }];
    const short = word.slice(0, 2);
    const joined = /^-[A-Za-z]./.test(word) && flags.includes(short);
    return joined ? [{ flag: short, text: word.slice(2), at, from: 2 }] : [];
  });
