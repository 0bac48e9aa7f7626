import { type Fields, tableOf } from './load.js';
import rows from './program-releases/tools.json' with { type: 'json' };

/** A tool of the build that makes a directory with all that a program needs, and a script in its `bin` that starts it. */
export type ProgramRelease = {
  readonly names: readonly string[];
  /** The word with which the tool makes it. */
  readonly with: string;
  /** Words with which the script starts the program. */
  readonly starts: readonly string[];
  /** Directories of the release that the script, or the program, writes. */
  readonly below: readonly string[];
  /** The variable that names another place for them. */
  readonly variable: string | undefined;
};

const releaseOf = (row: Fields): ProgramRelease => ({
  names: row.words('names'),
  with: row.text('with') ?? '',
  starts: row.words('starts'),
  below: row.words('below'),
  variable: row.text('variable'),
});

/** Every row. */
export const programReleases = tableOf(releaseOf, rows);

/** The release that a command of the build makes; `undefined`: it makes none. */
export const releaseMade = (words: readonly string[]): ProgramRelease | undefined => {
  const [path = '', ...rest] = words;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return programReleases().find(
    (row) => row.names.includes(name) && rest.some((word) => word.split(',').includes(row.with)),
  );
};
