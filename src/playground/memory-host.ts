import { Buffer } from 'node:buffer';
import { dirname, join, resolve } from 'node:path';
import { type Failure, type Host, isFailure, type Packing } from '../program/host.js';
import { memory as say } from './sentences.js';

/** Where the files lie: the top of a git work tree that tracks nothing. */
const TOP = '/repository';

const GIT = join(TOP, '.git');

/** The modes of a file that is written by hand: what names its interpreter is there to be run. */
const modeOf = (text: string): number => (text.startsWith('#!') ? 0o755 : 0o644);

const DIRECTORY = 0o755;

/** A disk that holds these files and nothing else. A fix changes them in the map. */
export const memoryHost = (files: Map<string, string>, today: string): Host => {
  const silent = { write: () => {}, terminal: false, columns: 100 };
  const texts = new Map([...files].map(([path, text]) => [join(TOP, path), text]));
  const lists = listsOf([...texts.keys()]);
  const kindOf: Host['kindOf'] = (path) => {
    const plain = plainOf(path);
    if (texts.has(plain)) return 'file';
    return lists.has(plain) || plain === GIT ? 'directory' : undefined;
  };
  const read: Host['read'] = (path, most) => {
    const text = texts.get(plainOf(path));
    return text === undefined ? NONE : Buffer.from(text).subarray(0, most + 1);
  };
  return {
    cwd: TOP,
    absolute: (path) => resolve(TOP, path),
    today: () => today,
    env: {},
    out: silent,
    err: silent,
    readStdin: async () => NONE,
    kindOf,
    statOf: (path) => {
      const kind = kindOf(path);
      return kind && { kind, mode: kind === 'file' ? modeOf(texts.get(plainOf(path)) ?? '') : DIRECTORY };
    },
    read,
    readNamed: read,
    parts: (path) => {
      const bytes = read(path, Number.MAX_SAFE_INTEGER - 1);
      return isFailure(bytes) ? bytes : [bytes];
    },
    list: (path) => lists.get(plainOf(path)) ?? NONE,
    identity: (path) => (texts.has(plainOf(path)) ? plainOf(path) : undefined),
    real: (path) => (kindOf(path) === undefined ? NONE : plainOf(path)),
    replace: (path, _, after) => {
      texts.set(plainOf(path), after);
      files.set(plainOf(path).slice(TOP.length + 1), after);
      return undefined;
    },
    create: () => NONE,
    makeDirectory: () => NONE,
    breathe: async () => {},
    onInterrupt: () => () => false,
    spinner: async () => ({ say: () => {}, stop: () => {} }),
    frugal: async () => {},
    packing: async () => AS_THEY_ARE,
    cores: () => 1,
    git: async () => ({ listTree: () => NONE, blobId: () => '' }),
    isRunning: () => false,
    clock: () => 0,
  };
};

const NONE: Failure = { failure: say.none };

/** Of all that a page holds, names are the least. */
const AS_THEY_ARE: Packing = {
  pack: (text) => new TextEncoder().encode(text),
  unpack: (bytes) => new TextDecoder().decode(bytes),
};

const plainOf = (path: string): string => resolve(TOP, path);

/** What lies in each directory, in code-unit order. */
const listsOf = (paths: readonly string[]) => {
  const lists = new Map<string, Map<string, 'file' | 'directory'>>([[TOP, new Map()]]);
  const add = (path: string, kind: 'file' | 'directory'): void => {
    const directory = dirname(path);
    const list = lists.get(directory) ?? new Map();
    list.set(path.slice(directory.length + 1), kind);
    if (lists.has(directory)) return;
    lists.set(directory, list);
    add(directory, 'directory');
  };
  for (const path of paths) add(path, 'file');
  return new Map(
    [...lists].map(([directory, list]) => [
      directory,
      [...list].map(([name, kind]) => ({ name, kind })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    ]),
  );
};
