import { allByName, type Fields, tableOf } from './load.js';
import tools from './local-writes/tools.json' with { type: 'json' };

/** A tool of the build that makes something in the directory that it runs in, and fails where it may not. */
export type LocalWrite = {
  readonly names: readonly string[];
  /** First operands with which it does; the empty word: none at all. */
  readonly commands: readonly string[];
  /** What it makes, relative to the directory. */
  readonly writes: readonly string[];
  /** Options with which it works elsewhere. */
  readonly unless: readonly string[];
};

const localWriteOf = (row: Fields): LocalWrite => ({
  names: row.words('names'),
  commands: row.words('commands'),
  writes: row.words('writes'),
  unless: row.words('unless'),
});

export const localWrites = tableOf(localWriteOf, tools);

const rowsNamed = allByName(localWrites);

/** What a command makes in the directory that it runs in, for certain. */
export const localWritesOf = (name: string, args: readonly string[]): readonly string[] => {
  const [command = ''] = args.filter((arg) => !arg.startsWith('-'));
  const row = rowsNamed(name).find(({ commands }) => commands.includes(command));
  if (row === undefined || row.unless.some((option) => args.some((arg) => arg.split('=')[0] === option))) return [];
  return row.writes;
};
