import options from './account-tools/options.json' with { type: 'json' };
import { allByName, type Fields, tableOf } from './load.js';

const TOOLS = [
  'useradd',
  'usermod',
  'userdel',
  'groupadd',
  'groupmod',
  'groupdel',
  'adduser',
  'addgroup',
  'deluser',
  'delgroup',
] as const;

export type ToolName = (typeof TOOLS)[number];

const FLAVOURS = ['shadow', 'busybox', 'perl'] as const;

/** Whose program it is: `perl` is Debian's adduser. */
export type ToolFlavour = (typeof FLAVOURS)[number];

const KEYS = [
  'uid',
  'gid',
  'group',
  'groups',
  'home',
  'baseHome',
  'system',
  'noPassword',
  'createHome',
  'noHome',
  'ownGroup',
  'noOwnGroup',
  'nonUnique',
  'force',
  'gecos',
  'rename',
  'defaults',
  'makeGroup',
  'members',
  'elsewhere',
] as const;

/** What an option says; of `other` nothing matters here. */
export type ToolOption = { readonly key: (typeof KEYS)[number] | 'other'; readonly takesValue: boolean };

/** The options of a program that makes, changes or deletes accounts. */
export type AccountTool = {
  readonly names: readonly ToolName[];
  readonly flavour: ToolFlavour;
  /** By their names, dashes included. */
  readonly options: ReadonlyMap<string, ToolOption>;
  /** A single dash may begin a long option, in any case of letters: Perl's Getopt::Long. */
  readonly perl: boolean;
};

const toolOf = (row: Fields): AccountTool => ({
  names: row.someOf('names', TOOLS),
  flavour: row.oneOf('flavour', FLAVOURS) ?? 'shadow',
  options: new Map([...row.pairs('options')].flatMap(([names, says]) => optionsOf(names, says))),
  perl: row.flag('perl'),
});

/** `-u --uid` and `uid=`: the `=` says that a value follows. */
const optionsOf = (names: string, says: string): readonly (readonly [string, ToolOption])[] => {
  const word = says.replace('=', '');
  const key = KEYS.find((each) => each === word) ?? 'other';
  if (key === 'other' && word !== '') throw new Error(`${word} is nothing that an option of these says`);
  return names.split(' ').map((name) => [name, { key, takesValue: says.endsWith('=') }] as const);
};

export const accountTools = tableOf(toolOf, options);

const rowsNamed = allByName(accountTools);

/** The tool that makes, changes or deletes accounts that a program is, by the last part of its path. */
export const toolNamed = (name: string): ToolName | undefined => byTheirNames.get(name);

const byTheirNames: ReadonlyMap<string, ToolName> = new Map(TOOLS.map((tool) => [tool, tool]));

/** The options of a tool; `undefined`: no such tool makes accounts. */
export const accountToolNamed = (name: string, flavour: ToolFlavour): AccountTool | undefined =>
  rowsNamed(name).find((row) => row.flavour === flavour);

/** What an option of a tool says; `undefined`: it has none of the name, or more than one that begins so. */
export const optionOf = ({ options: known, perl }: AccountTool, written: string): ToolOption | undefined => {
  if (!written.startsWith('--') && !perl) return known.get(written);
  const name = perl ? `--${written.replace(/^-+/, '').toLowerCase()}` : written;
  const exact = known.get(name);
  if (exact !== undefined) return exact;
  const begun = [...known].flatMap(([each, says]) => (each.startsWith(name) ? [says] : []));
  const [only, other] = begun;
  return other === undefined ? only : undefined;
};
