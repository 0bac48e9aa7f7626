import { basename, dirname, isAbsolute, join } from 'node:path';
import { readIndex } from './git-index.js';
import { type Host, isFailure } from './host.js';
import { kindOfName } from './kind.js';

/** A larger one is not read; two million files have less. Bytes. */
const MOST_INDEX_BYTES = 256 * 1024 * 1024;
const MOST_POINTER_BYTES = 8 * 1024;

/** Which of the files that we may look at git keeps, in one work tree. */
export type Tracked = {
  /** Paths relative to the work tree, with `/`. */
  readonly has: (path: string) => boolean;
  /** Whether a directory has one below it. */
  readonly isAbove: (path: string) => boolean;
  /** Nothing is known of an index that cannot be read: then every file may be tracked. */
  readonly unreadable: boolean;
};

/** Reads the index of a work tree itself: git could run what the configuration of the tree names. */
export const trackedIn = (host: Host, tree: string): Tracked => {
  const directory = gitDirectory(host, tree);
  const paths = directory === undefined ? [] : pathsOf(host, join(directory, 'index'), isOurs);
  if (paths === undefined) return { has: () => true, isAbove: () => true, unreadable: true };
  const files = new Set(paths);
  const above = new Set<string>();
  for (const path of paths) addAbove(above, path);
  return { has: (path) => files.has(path), isAbove: (path) => above.has(path), unreadable: false };
};

/** The paths of those that git keeps, relative to the work tree, or of other files that are wanted; none where its index cannot be read. */
export const trackedPaths = (host: Host, tree: string, wanted: Wanted = isOurs): readonly string[] => {
  const directory = gitDirectory(host, tree);
  return directory === undefined ? [] : (pathsOf(host, join(directory, 'index'), wanted) ?? []);
};

type Wanted = (path: string) => boolean;

const isOurs: Wanted = (path) => kindOfName(basename(path)) !== undefined;

const addAbove = (above: Set<string>, path: string): void => {
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
    const directory = path.slice(0, at);
    if (above.has(directory)) return;
    above.add(directory);
  }
};

/** `.git` is a directory, or a file that names one, in linked work trees and in submodules. */
export const gitDirectory = (host: Host, tree: string): string | undefined => {
  const git = join(tree, '.git');
  if (host.kindOf(git) !== 'file') return git;
  const bytes = host.read(git, MOST_POINTER_BYTES);
  if (isFailure(bytes)) return undefined;
  const named = /^gitdir: ([^\n\0]+)/.exec(new TextDecoder().decode(bytes))?.[1]?.trimEnd();
  if (named === undefined) return undefined;
  return isAbsolute(named) ? named : join(tree, named);
};

/** Without an index nothing is tracked; `undefined` where there is one that we cannot read. */
const pathsOf = (host: Host, file: string, wanted: Wanted, isBase = false): readonly string[] | undefined => {
  const kind = host.statOf(file)?.kind;
  if (kind === undefined) return isBase ? undefined : [];
  const bytes = kind === 'file' ? host.read(file, MOST_INDEX_BYTES) : undefined;
  if (bytes === undefined || isFailure(bytes) || bytes.length > MOST_INDEX_BYTES) return undefined;
  const index = readIndex(bytes, wanted);
  if (index?.base === undefined || isBase || /^0+$/.test(index.base)) return index?.paths;
  const base = pathsOf(host, join(dirname(file), `sharedindex.${index.base}`), wanted, true);
  return base && [...base, ...index.paths];
};
