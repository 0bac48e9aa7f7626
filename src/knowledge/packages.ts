import type { Account } from './images/model.js';
import { accountOf } from './images/row.js';
import { allByName, type Fields, tableOf } from './load.js';
import type { Manager } from './package-managers.js';
import alpine from './packages/alpine.json' with { type: 'json' };
import arch from './packages/arch.json' with { type: 'json' };
import debian from './packages/debian.json' with { type: 'json' };
import redhat from './packages/redhat.json' with { type: 'json' };

/** What a package of a distribution brings into an image, with all that it depends on. */
export type Package = {
  readonly names: readonly string[];
  readonly manager: Manager;
  /** An id is `undefined` where it is whatever was free. */
  readonly accounts: readonly Account[];
  /** It brings no other accounts. */
  readonly complete: boolean;
  /** It brings none of the programs that make accounts. */
  readonly withoutTools: boolean;
};

const MANAGERS = ['apk', 'apt', 'rpm', 'pacman'] as const;

const packageOf = (row: Fields): Package => ({
  names: row.words('names'),
  manager: row.oneOf('manager', MANAGERS) ?? 'apt',
  accounts: row.words('accounts').map(accountOf),
  complete: row.flag('complete'),
  withoutTools: row.flag('withoutTools'),
});

export const packages = tableOf(packageOf, alpine, arch, debian, redhat);

const rowsNamed = allByName(packages);

/** What is known of a package; `undefined`: nothing. */
export const packageNamed = (manager: Manager, name: string): Package | undefined =>
  rowsNamed(name).find((row) => row.manager === manager);
