import type { Failure } from './failure.js';

export type { Failure } from './failure.js';
export { isFailure } from './failure.js';

/** A stream of text that people or programs read. */
export type Out = {
  /** Bytes are taken at once: they may change afterwards. */
  readonly write: (text: string | Uint8Array) => void;
  readonly terminal: boolean;
  readonly columns: number;
};

export type EntryKind = 'file' | 'directory' | 'link' | 'other';

export type Entry = { readonly name: string; readonly kind: EntryKind };

export type Spinner = { readonly say: (text: string) => void; readonly stop: () => void };

export type Git = Pick<typeof import('./git.js'), 'listTree' | 'blobId'>;

/** Makes texts small for as long as they wait. */
export type Packing = {
  readonly pack: (text: string) => Uint8Array;
  readonly unpack: (bytes: Uint8Array) => string;
};

/** Everything outside of the program. Paths are absolute; nothing throws for what a disk can do. */
export type Host = {
  readonly cwd: string;
  /** A path as a user wrote it, from the current directory. */
  readonly absolute: (path: string) => string;
  /** The day, ISO 8601, in UTC. */
  readonly today: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Out;
  readonly err: Out;
  readonly readStdin: (most: number) => Promise<Uint8Array | Failure>;
  /** What is at a path, links followed; `undefined` when there is nothing. */
  readonly kindOf: (path: string) => EntryKind | undefined;
  /** What is at a path, a link being one, with the twelve bits of its mode; `undefined` when there is nothing. */
  readonly statOf: (path: string) => { readonly kind: EntryKind; readonly mode: number } | undefined;
  /** At most `most + 1` bytes of a regular file, so that more than `most` can be told. Never waits. */
  readonly read: (path: string, most: number) => Uint8Array | Failure;
  /** The same of whatever a person names, which may be a pipe. */
  readonly readNamed: (path: string, most: number) => Uint8Array | Failure;
  /** The bytes of a regular file, part by part. */
  readonly parts: (path: string) => Iterable<Uint8Array> | Failure;
  /** Links are not followed. In code-unit order. */
  readonly list: (directory: string) => readonly Entry[] | Failure;
  /** The same for all names of one regular file, and for no other; `undefined` when there is none. */
  readonly identity: (path: string) => string | undefined;
  /** With all links resolved. */
  readonly real: (path: string) => string | Failure;
  /** Replaces a file that still holds `before` by `after`, whole or not at all. `undefined`: done. */
  readonly replace: (path: string, before: Uint8Array, after: string) => Failure | undefined;
  /** Writes a new file or replaces one, whole or not at all. */
  readonly create: (path: string, text: string | Uint8Array) => Failure | undefined;
  /** Makes a directory and those above it; one that is there is fine. `undefined`: done. */
  readonly makeDirectory: (path: string) => Failure | undefined;
  /** Lets timers and signals have their turn. */
  readonly breathe: () => Promise<void>;
  /** From now on the first SIGINT only makes the returned function say `true`; the second ends the process. */
  readonly onInterrupt: () => () => boolean;
  readonly spinner: (text: string) => Promise<Spinner>;
  /**
   * From now on memory goes before time. `many`: so many files are to come. `threads`: they go to several, and each is
   * told so. `long`: so many are behind. V8 has these settings once for all threads, so the last word counts.
   */
  readonly frugal: (run: 'many' | 'threads' | 'long') => Promise<void>;
  /** What packs texts, loaded when it is asked for. */
  readonly packing: () => Promise<Packing>;
  /** Cores that may be used. */
  readonly cores: () => number;
  /** What asks git, loaded when it is asked for. */
  readonly git: () => Promise<Git>;
  /** Whether a process of that number runs, by anybody. */
  readonly isRunning: (pid: number) => boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
};
