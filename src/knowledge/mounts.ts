import { directoriesAbove, isWithin, lastPart } from '../text/path.js';
import { withoutEnd } from '../text/trim.js';
import { byName, type Fields, tableOf } from './load.js';
import names from './mounts/names.json' with { type: 'json' };

const KINDS = [
  /** A part of a path, below which everything is its owner's alone. */
  'closed',
  /** A directory that only root may enter, while what lies in it may be open to all. */
  'root',
  /** A directory with keys in it. */
  'keys',
  /** How the name of a key ends. */
  'key',
  /** How the name of a file ends that may be one. */
  'maybe-key',
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

const index = byName(mountNames);

/** What a word in a path says of what is mounted; `undefined`: nothing. */
export const mountKind = (name: string): MountName['kind'] => index().get(name)?.kind;

const endsIn = (kind: MountName['kind'], name: string): boolean =>
  mountNames().some((row) => row.kind === kind && row.names.some((end) => name.endsWith(end)));

/** Whether a path of the host, as written, is usually open to its owner alone. */
export const isClosedSource = (source: string): boolean =>
  [...source.split('/'), source, ...directoriesAbove(source)].some((part) => mountKind(part) === 'closed') ||
  mountKind(withoutEnd(source, '/')) === 'root' ||
  mountKind(lastPart(source)) === 'keys' ||
  endsIn('key', source);

/** Whether a path of the host, or a place in the container, has the name of what may be open to its owner alone. */
export const mayBeClosed = (path: string): boolean => isClosedSource(path) || endsIn('maybe-key', path);

/** Whether a file has the name of a private key. */
export const isKeyFile = (path: string): boolean => endsIn('key', path);

/** Whether what is mounted at an absolute path may tell a server what to do. */
export const isSettings = (path: string): boolean => {
  if ([path, ...directoriesAbove(path)].some((each) => mountKind(each) === 'public')) return false;
  return isWithin(path, '/etc') || endsIn('settings', path);
};
