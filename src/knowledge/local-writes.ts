import { allByName, type Fields, tableOf } from './load.js';
import tools from './local-writes/tools.json' with { type: 'json' };

/** A tool of the build that makes something in one directory, and fails where it may not. */
export type LocalWrite = {
  readonly names: readonly string[];
  /** First operands with which it does; the empty word: none at all. */
  readonly commands: readonly string[];
  /** What it makes, relative to the directory. */
  readonly writes: readonly string[];
  /** Options of which one has to be there; whatever they are, where there are none. */
  readonly with: readonly string[];
  /** Options with which it works elsewhere. */
  readonly unless: readonly string[];
  /** The directory, absolute; `undefined`: the one that it runs in. */
  readonly into: string | undefined;
  /** Images in which `into` is the place; variables that name another one. */
  readonly repositories: readonly string[];
  readonly variables: readonly string[];
  /** Files of settings that may name another place, and the word in them that does. */
  readonly settings: readonly string[];
  readonly setting: string | undefined;
};

const localWriteOf = (row: Fields): LocalWrite => ({
  names: row.words('names'),
  commands: row.words('commands'),
  writes: row.words('writes'),
  with: row.words('with'),
  unless: row.words('unless'),
  into: row.text('into'),
  repositories: row.words('repositories'),
  variables: row.words('variables'),
  settings: row.words('settings'),
  setting: row.text('setting'),
});

export const localWrites = tableOf(localWriteOf, tools);

const rowsNamed = allByName(localWrites);

/** What a command makes for certain, and where: the row whose words it has. */
export const localWritesOf = (name: string, args: readonly string[]): LocalWrite | undefined => {
  const [command = ''] = args.filter((arg) => !arg.startsWith('-'));
  const has = (options: readonly string[]) =>
    options.some((option) => args.some((arg) => arg.split('=')[0] === option));
  return rowsNamed(name).find(
    (row) => row.commands.includes(command) && (row.with.length === 0 || has(row.with)) && !has(row.unless),
  );
};
