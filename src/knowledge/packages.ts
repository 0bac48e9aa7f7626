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
  /** Groups without a user of their own name: `ssl-cert:`, with the id where it is not whatever was free. */
  readonly groups: readonly string[];
  /** Path to owner and mode, `redis:redis 0750`: what is not root's, or is closed, or open to others. */
  readonly paths: ReadonlyMap<string, string>;
  /** The same for directories below /run that systemd makes before it starts the service; in an image nobody does. */
  readonly runtime: ReadonlyMap<string, string>;
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
  groups: row.words('groups'),
  paths: row.pairs('paths'),
  runtime: row.pairs('runtime'),
  complete: row.flag('complete'),
  withoutTools: row.flag('withoutTools'),
});

export const packages = tableOf(packageOf, alpine, arch, debian, redhat);

const rowsNamed = allByName(packages);

/** What is known of a package; `undefined`: nothing. */
export const packageNamed = (manager: Manager, name: string): Package | undefined =>
  rowsNamed(name).find((row) => row.manager === manager);

/** What a package says of one path. */
export type PackagePath = {
  readonly path: string;
  readonly owner: string;
  readonly group: string;
  readonly mode: number;
  /** It is there once the package is installed; otherwise it is wanted at start, and not there. */
  readonly installed: boolean;
};

/**
 * The paths of a package that are not plainly root's; those above come first.
 * @public The measurement of packages compares them.
 */
export const pathsOf = ({ paths, runtime }: Package): readonly PackagePath[] => [
  ...Array.from(paths, ([path, told]) => ({ ...stateOf(told), path, installed: true })),
  ...Array.from(runtime, ([path, told]) => ({ ...stateOf(told), path, installed: false })),
];

const stateOf = (told: string): Pick<PackagePath, 'owner' | 'group' | 'mode'> => {
  const [owners = '', mode = ''] = told.split(' ');
  const [owner = '', group = ''] = owners.split(':');
  return { owner, group, mode: Number.parseInt(mode, 8) };
};
