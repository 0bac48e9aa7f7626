import directives from './directives/directives.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

/** What the settings of a server say, in files of directives and blocks. */
export type Directives = {
  readonly names: readonly string[];
  /** A line is `name = value`, and a comment begins with `;`. */
  readonly lines: boolean;
  /** The directory of its settings, directories in it whose files it reads, and how the names of its files end. */
  readonly directory: string;
  readonly below: readonly string[];
  readonly ends: readonly string[];
  /** Directives whose first word is a file that it writes, and those whose first word is a directory. */
  readonly files: readonly string[];
  readonly directories: readonly string[];
  /** What the first word is, or begins with, where it is no path. */
  readonly elsewhere: readonly string[];
  /** The directive that reads another file, and files of every package that name no port and no file that is written. */
  readonly includes: string;
  readonly harmless: readonly string[];
  /** Options with settings behind them, and with the file that is read in place of the usual one. */
  readonly inline: string;
  readonly other: string;
  /** The block of one server, and the directive in it that says its port. */
  readonly server: string;
  readonly listens: string;
  /** What its word begins with where it is a socket in the file system: the path stands behind it. */
  readonly socket: string;
  /** The ports that a server without that directive has, by who runs it. */
  readonly portOfRoot: number;
  readonly portOfOthers: number;
};

const directivesOf = (row: Fields): Directives => ({
  names: row.words('names'),
  lines: row.flag('lines'),
  directory: row.text('directory') ?? '',
  below: row.words('below'),
  ends: row.words('ends'),
  files: row.words('files'),
  directories: row.words('directories'),
  elsewhere: row.words('elsewhere'),
  includes: row.text('includes') ?? '',
  harmless: row.words('harmless'),
  inline: row.text('inline') ?? '',
  other: row.text('other') ?? '',
  server: row.text('server') ?? '',
  listens: row.text('listens') ?? '',
  socket: row.text('socket') ?? '',
  portOfRoot: row.number('portOfRoot') ?? 0,
  portOfOthers: row.number('portOfOthers') ?? 0,
});

/** Every row. */
export const allDirectives = tableOf(directivesOf, directives);

const index = byName(allDirectives);

/** The row of a server by the name of its program. */
export const directivesNamed = (name: string): Directives | undefined => index().get(name);
