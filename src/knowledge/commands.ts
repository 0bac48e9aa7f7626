import archives from './commands/archives.json' with { type: 'json' };
import downloads from './commands/downloads.json' with { type: 'json' };
import files from './commands/files.json' with { type: 'json' };
import keys from './commands/keys.json' with { type: 'json' };
import { MEANINGS, type Meaning } from './commands/words.js';
import { type Fields, namedTable } from './load.js';

/** `next`: the value may be a word of its own; `attached`: it never is. */
export type Option = { readonly meanings: readonly Meaning[]; readonly value: 'none' | 'next' | 'attached' };

/** Where the owner of what is made comes from. */
const OWNERS = ['caller', 'kept', 'archive'] as const;

/** What a program does to files, by its options and operands. */
export type CommandRow = {
  readonly names: readonly string[];
  readonly options: ReadonlyMap<string, Option>;
  /** The options that have to be given, and the roles of the operands then; the first that fits counts. */
  readonly forms: readonly (readonly [given: readonly string[], roles: string])[];
  /** The first operand names a command of its own, which has a row of its own. */
  readonly subcommands: boolean;
  /** The first word holds options even without a dash: `tar xzf`. */
  readonly bundled: boolean;
  /** A long option may begin with one dash. */
  readonly singleDash: boolean;
  /** A pattern of operands that look like options: `chmod -x`. */
  readonly wordLike: string | undefined;
  /** Operands of the kind `of=path`, by what stands before the `=`. */
  readonly assigned: ReadonlyMap<string, string>;
  /** Mode of a file that it makes: octal, that of the `source`, the `archive`, or of what was there (`kept`). */
  readonly mode: string | undefined;
  readonly directoryMode: string | undefined;
  /** The mode is as it stands here; otherwise the umask takes from it. */
  readonly exact: boolean;
  readonly owner: (typeof OWNERS)[number];
  /** Files that are made beside each: what is put behind its name, and their modes. */
  readonly beside: ReadonlyMap<string, string>;
  /** Mode of private keys. */
  readonly keys: string | undefined;
};

const rowOf = (row: Fields): CommandRow => ({
  names: row.words('names'),
  options: new Map([...row.pairs('options')].flatMap(([names, meaning]) => optionsOf(names, meaning))),
  forms: [...row.pairs('forms')].map(([given, roles]) => [wordsIn(given), roles] as const),
  subcommands: row.flag('subcommands'),
  bundled: row.flag('bundled'),
  singleDash: row.flag('singleDash'),
  wordLike: row.text('wordLike'),
  assigned: row.pairs('assigned'),
  mode: row.text('mode'),
  directoryMode: row.text('directoryMode'),
  exact: row.flag('exact'),
  owner: row.oneOf('owner', OWNERS) ?? 'caller',
  beside: row.pairs('beside'),
  keys: row.text('keys'),
});

const wordsIn = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

/** `-m --mode` and `mode=`; `=` says that the value may be the next word, `?` that it is never. */
const optionsOf = (names: string, meaning: string): readonly (readonly [string, Option])[] => {
  const value = meaning.endsWith('=') ? 'next' : meaning.endsWith('?') ? 'attached' : 'none';
  const meanings = wordsIn(meaning.replace(/[=?]$/, '')).map(meaningOf);
  return wordsIn(names).map((name) => [name, { meanings, value }] as const);
};

const meaningOf = (word: string): Meaning => {
  const found = MEANINGS.find((each) => each === word);
  if (found === undefined) throw new Error(`${word} is no meaning of an option`);
  return found;
};

const table = namedTable(rowOf, archives, downloads, files, keys);

/** Every row; a command of a program, such as `git clone`, is a row of its own. */
export const commands = table.rows;

/** The row of a program by the last part of its path, or of a command of it: `git clone`. */
export const commandNamed = table.named;

/** Whose mode something gets that is made by copying, unpacking or rewriting. */
export type OtherMode = 'source' | 'archive' | 'kept';

/** The mode of what a command makes; `undefined`: it makes nothing of the kind. */
export const modeMade = (
  { mode, directoryMode, keys, exact }: CommandRow,
  what: 'file' | 'directory' | 'key',
  umask: number,
): number | OtherMode | undefined => {
  const told = what === 'file' ? mode : what === 'directory' ? directoryMode : keys;
  if (told === undefined || told === 'source' || told === 'archive' || told === 'kept') return told;
  const octal = Number.parseInt(told, 8);
  return exact || what === 'key' ? octal : octal & ~umask;
};
