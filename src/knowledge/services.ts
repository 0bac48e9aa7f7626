import { byName, type Fields, tableOf } from './load.js';
import servers from './services/servers.json' with { type: 'json' };

/** What a program that serves wants of its user, whatever installs it. */
export type Service = {
  /** Last part of the program's path. */
  readonly names: readonly string[];
  /** One of these is among the arguments; empty for any. */
  readonly with: readonly string[];
  /** Without options that say otherwise it writes nothing but temporary files. */
  readonly quiet: boolean;
  /**
   * It fetches parts of itself where they are missing: one of these, told to it by a RUN, has fetched them. Empty: it
   * needs none.
   */
  readonly prepared: readonly string[];
  /** With one of these it is enough that one of the installers has installed it with the packages of the project. */
  readonly installed: readonly string[];
  readonly installers: readonly string[];
  /** End of the names of the files that say what data base it talks to. */
  readonly described: string | undefined;
  /** It runs a module of Python that an operand names: `package.module:object`. */
  readonly module: boolean;
};

const serviceOf = (row: Fields): Service => ({
  names: row.words('names'),
  with: row.words('with'),
  quiet: row.flag('quiet'),
  prepared: row.words('prepared'),
  installed: row.words('installed'),
  installers: row.words('installers'),
  described: row.text('described'),
  module: row.flag('module'),
});

/** Every row. */
export const services = tableOf(serviceOf, servers);

const index = byName(services);

/** The row of a program by the last part of its path; `undefined`: nothing is known of it. */
export const serviceNamed = (name: string): Service | undefined => index().get(name);
