import { isWithin, lastPart } from '../text/path.js';
import { type Fields, tableOf } from './load.js';
import names from './mounts/names.json' with { type: 'json' };

const KINDS = [
  /** A part of a path, below which everything is its owner's alone. */
  'closed',
  /** A directory with keys in it. */
  'keys',
  /** How the name of a key ends. */
  'key',
  /** How the name of a file ends that tells a program what to do. */
  'settings',
  /** A path of the system that everybody may read, and that tells a server nothing of itself. */
  'public',
] as const;

/** Words in the paths that people mount into containers. */
export type MountName = { readonly names: readonly string[]; readonly kind: (typeof KINDS)[number] | undefined };

export const mountNames = tableOf(
  (row: Fields): MountName => ({ names: row.words('names'), kind: row.oneOf('kind', KINDS) }),
  names,
);

const namesOf = (kind: MountName['kind']): readonly string[] =>
  mountNames().flatMap((row) => (row.kind === kind ? row.names : []));

/** Whether a path of the host, as written, is usually open to its owner alone. */
export const isClosedSource = (source: string): boolean => {
  const parts = source.split('/');
  const last = lastPart(source);
  return (
    namesOf('closed').some((name) => parts.includes(name)) ||
    namesOf('keys').includes(last) ||
    namesOf('key').some((end) => last.endsWith(end))
  );
};

/** Whether what is mounted at a path may tell a server what to do. */
export const isSettings = (path: string): boolean => {
  if (namesOf('public').some((each) => isWithin(path, each))) return false;
  return isWithin(path, '/etc') || namesOf('settings').some((end) => path.endsWith(end));
};
