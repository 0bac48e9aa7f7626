import { byName, type Fields, tableOf } from './load.js';
import managers from './package-managers/managers.json' with { type: 'json' };

const MANAGERS = ['apk', 'apt', 'rpm', 'pacman', 'dpkg'] as const;

/** Kinds of system packages. */
export type Manager = (typeof MANAGERS)[number];

/** How the command line of a package manager says what it does. */
export type PackageManager = {
  readonly names: readonly string[];
  readonly manager: Manager;
  /** First words that install or renew packages. */
  readonly installs: readonly string[];
  readonly removes: readonly string[];
  /** First words that fetch lists of packages and install nothing. */
  readonly lists: readonly string[];
  /** It has no such words: every operand is installed. */
  readonly always: boolean;
  /** Patterns of an option, where options say what is done. */
  readonly installFlags: string | undefined;
  readonly removeFlags: string | undefined;
  /** With it and no operand, lists are fetched and nothing is installed. */
  readonly listFlags: string | undefined;
  /** Options whose value is a word of its own. */
  readonly valued: readonly string[];
};

const managerOf = (row: Fields): PackageManager => ({
  names: row.words('names'),
  manager: row.oneOf('manager', MANAGERS) ?? 'apt',
  installs: row.words('installs'),
  removes: row.words('removes'),
  lists: row.words('lists'),
  always: row.flag('always'),
  installFlags: row.text('installFlags'),
  removeFlags: row.text('removeFlags'),
  listFlags: row.text('listFlags'),
  valued: row.words('valued'),
});

export const packageManagers = tableOf(managerOf, managers);

const index = byName(packageManagers);

/** The package manager that a program is, by the last part of its path. */
export const packageManagerNamed = (name: string): PackageManager | undefined => index().get(name);

/** What a package manager is told to do. */
export type PackageAction = {
  readonly manager: Manager;
  readonly does: 'install' | 'remove' | 'list';
  /** As they are written. */
  readonly names: readonly string[];
};

/** What the words behind the name of a package manager say; `undefined`: it changes nothing. */
export const packageAction = (row: PackageManager, args: readonly string[]): PackageAction | undefined => {
  const { manager, always } = row;
  const operands = operandsOf(row, args);
  if (always) return { manager, does: 'install', names: operands };
  const [verb = '', ...names] = operands;
  const options = args.filter((arg) => arg.startsWith('-'));
  if (operands.length === 0 && matches(row.listFlags, options)) return { manager, does: 'list', names: [] };
  if (matches(row.installFlags, options)) return { manager, does: 'install', names: operands };
  if (matches(row.removeFlags, options)) return { manager, does: 'remove', names: operands };
  if (row.installs.includes(verb)) return { manager, does: 'install', names };
  if (row.removes.includes(verb)) return { manager, does: 'remove', names };
  return row.lists.includes(verb) ? { manager, does: 'list', names } : undefined;
};

const matches = (pattern: string | undefined, words: readonly string[]): boolean =>
  pattern !== undefined && words.some((word) => new RegExp(pattern).test(word));

const operandsOf = ({ valued }: PackageManager, args: readonly string[]): readonly string[] => {
  const operands: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-')) operands.push(arg);
    else if (valued.includes(arg)) at += 1;
  }
  return operands;
};
