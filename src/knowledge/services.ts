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
  /** It runs a module of Python that an operand names: `package.module:object`. */
  readonly module: boolean;
};

const serviceOf = (row: Fields): Service => ({
  names: row.words('names'),
  with: row.words('with'),
  quiet: row.flag('quiet'),
  module: row.flag('module'),
});

/** Every row. */
export const services = tableOf(serviceOf, servers);

const index = byName(services);

/** The row of a program by the last part of its path; `undefined`: nothing is known of it. */
export const serviceNamed = (name: string): Service | undefined => index().get(name);
