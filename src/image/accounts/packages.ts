import { type Manager, packageAction, packageManagerNamed } from '../../knowledge/package-managers.js';
import { packageNamed } from '../../knowledge/packages.js';
import { nameOf } from '../../shell/wrappers.js';
import type { Argument, RunCommand } from '../operations/operation.js';

export type Packages = {
  readonly manager: Manager;
  readonly action: 'install' | 'remove';
  /** Without version, architecture and release; words of which nothing is known as they are written. */
  readonly names: readonly string[];
};

/** The packages that a command installs or removes; `undefined` for any other command. */
export const packagesOf = ({ command: { words }, args }: RunCommand): Packages | undefined => {
  const row = packageManagerNamed(nameOf(words[0]));
  // dpkg installs files: their names say nothing.
  if (row === undefined || row.manager === 'dpkg') return undefined;
  const found = packageAction(row, args.flatMap(textsOf));
  if (found === undefined || found.does === 'list') return undefined;
  return { manager: found.manager, action: found.does, names: found.names.map(plainName) };
};

/** A value that stands there without quotes is as many words as it has. */
const textsOf = ({ value, word }: Argument): readonly string[] => {
  if (word.literal || value === undefined) return [word.text];
  return /["']/.test(word.raw) ? [value] : value.split(/\s+/).filter((text) => text !== '');
};

const plainName = (text: string): string => text.replace(/[=<>~@].*$/, '').replace(/:(?:amd64|arm64|any|i386)$/, '');

/** Accounts that are known to come with packages, and whether there may be others. */
export const accountsOfPackages = ({ manager, action, names }: Packages) => {
  if (action === 'remove') return { names: [], others: false };
  const rows = names.map((name) => packageNamed(manager, name));
  const found = rows.flatMap((row) => (row?.accounts ?? []).map(({ name }) => name));
  const virtual = (name: string) => name.startsWith('.') && manager === 'apk';
  const complete = names.every((name, at) => rows[at]?.complete === true || virtual(name));
  return { names: found, others: names.length === 0 || !complete };
};

/** Whether packages bring none of the programs that make accounts. */
export const withoutAccountTools = ({ manager, names }: Packages): boolean =>
  names.every((name) => packageNamed(manager, name)?.withoutTools === true);
