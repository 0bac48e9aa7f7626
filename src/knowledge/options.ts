import { byName, type Fields, tableOf } from './load.js';
import rows from './options/options.json' with { type: 'json' };

const KINDS = [
  /** The value is a file or directory that is written. */
  'written',
  /** The value is a port, or an address with one, on which the program listens. */
  'port',
  /** It says that the program runs as root. */
  'root',
] as const;

type Kind = (typeof KINDS)[number];

/** Options by the names that they have in many programs, without their dashes. A guess: some program means another thing. */
export type CommonOption = { readonly names: readonly string[]; readonly kind: Kind | undefined };

const optionOf = (row: Fields): CommonOption => ({ names: row.words('names'), kind: row.oneOf('kind', KINDS) });

export const commonOptions = tableOf(optionOf, rows);

const index = byName(commonOptions);

/** Whether a word such as `--log-file` is an option of a kind; `written` is known whatever the case of its letters. */
export const isOption = (word: string, kind: Kind): boolean => {
  const name = /^--?([^-].*)$/.exec(word)?.[1];
  return name !== undefined && index().get(kind === 'written' ? name.toLowerCase() : name)?.kind === kind;
};
