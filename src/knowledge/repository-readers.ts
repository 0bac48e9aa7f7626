import { byName, type Fields, tableOf } from './load.js';
import readers from './repository-readers/readers.json' with { type: 'json' };

/** A program that asks git about the repository around the directory that it works in, and fails where git refuses. */
export type RepositoryReader = {
  readonly names: readonly string[];
  /** One of these words says that it does; what only runs others has none. */
  readonly with: readonly string[];
  /** A word with which it asks nothing. */
  readonly unless: readonly string[];
  /** How a word ends with which it asks nothing: it names files, and no directory. */
  readonly files: string | undefined;
  /** The option before the directory that it works in. */
  readonly directory: string | undefined;
  /** A variable with more words for it. */
  readonly variable: string | undefined;
  /** It only runs the commands among its words. */
  readonly runs: boolean;
  /** The file with commands that it runs, in the directory that it is started in. */
  readonly settings: string | undefined;
  /** What it runs where neither says a command. */
  readonly otherwise: string | undefined;
  /** Kinds of images that do not bring it. */
  readonly families: readonly string[];
};

const readerOf = (row: Fields): RepositoryReader => ({
  names: row.words('names'),
  with: row.words('with'),
  unless: row.words('unless'),
  files: row.text('files'),
  directory: row.text('directory'),
  variable: row.text('variable'),
  runs: row.flag('runs'),
  settings: row.text('settings'),
  otherwise: row.text('otherwise'),
  families: row.words('families'),
});

export const repositoryReaders = tableOf(readerOf, readers);

const index = byName(repositoryReaders);

export const repositoryReaderNamed = (name: string): RepositoryReader | undefined => index().get(name);

/** The program that all of them ask. */
export const askedProgram = 'git';

/** Where it keeps what it knows of a repository. */
export const repositoryDirectory = '.git';

/** The setting with which it takes a repository of another owner. */
export const trustSetting = 'safe.directory';
