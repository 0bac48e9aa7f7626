import debian from './daemons/debian.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

/** A server of a distribution, and the account that its package makes for it. */
export type Daemon = {
  /** Last part of the program's path. */
  readonly names: readonly string[];
  readonly account: string;
  /** Of these packages one brings it. */
  readonly packages: readonly string[];
  /** Releases of the distribution on which it was measured. */
  readonly releases: readonly string[];
};

const daemonOf = (row: Fields): Daemon => ({
  names: row.words('names'),
  account: row.text('account') ?? '',
  packages: row.words('packages'),
  releases: row.words('releases'),
});

/** Every row. */
export const daemons = tableOf(daemonOf, debian);

const index = byName(daemons);

/** The row of a program by the last part of its path; `undefined`: no package is known to make an account for it. */
export const daemonNamed = (name: string): Daemon | undefined => index().get(name);
