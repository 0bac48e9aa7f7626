import { Buffer } from 'node:buffer';
import { type Dirent, fstatSync, lstatSync, readdirSync, realpathSync, type Stats, statSync, writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { harmlessLines } from '../report/harmless.js';
import { create, makeDirectory, partsOf, readAtMost, readRegular, replace } from './disk.js';
import { attempt, type Failure, isFailure, reasonOf } from './failure.js';
import type { EntryKind, Host, Out, Packing, Spinner } from './host.js';
import { host as say } from './sentences.js';

const entryKind = (entry: Dirent | Stats): EntryKind => {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'link' : 'other';
};

/** The system is asked first, at once for the whole path; it knows no path of a pipe. */
const realOf = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return realpathSync(path);
  }
};

const readStdin = async (most: number): Promise<Uint8Array | Failure> => {
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(Buffer.from(chunk));
      total += chunk.length;
      if (total > most) break;
    }
  } catch (error) {
    return { failure: reasonOf(error) };
  }
  return Buffer.concat(chunks);
};

const onInterrupt = (): (() => boolean) => {
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
  });
  return () => interrupted;
};

/** Releases whose V8 is known to have the flags: one that has not says so on stderr. */
const WITH_FLAGS = /^v2[0246]\./;

/**
 * So much of a function runs before V8 compiles it once more, ten times what is usual: of 2,500 functions that it would
 * compile for 3,000 files, most do not pay that back. Measured with Node 20 alone.
 */
const MANY_STEPS = 1_351_680;

/**
 * V8 lets the space for what is new grow by tens of megabytes, and the other to four times what is alive, before it
 * collects; files that are looked at one by one do not need that. What it compiles is alive as well, and takes more and
 * more in a long run: functions that call others keep to small ones, and at last less may lie about. So 100,000 files
 * take no more than 1,000 in one process, which docs/proof.md has in numbers.
 */
const frugal: Host['frugal'] = async (run) => {
  if (!WITH_FLAGS.test(process.version)) return;
  const { setFlagsFromString } = await import('node:v8');
  if (run === 'long') return setFlagsFromString('--heap-growing-percent=40');
  setFlagsFromString('--semi-space-growth-factor=1');
  // Each thread has a heap of its own: what one may take before it collects is taken so many times.
  setFlagsFromString(`--heap-growing-percent=${run === 'threads' ? 60 : 250}`);
  if (run === 'threads') setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
  if (process.version.startsWith('v20.')) setFlagsFromString(`--interrupt-budget=${MANY_STEPS}`);
};

/**
 * The twelve bits of a mode, as a builder gets them: from Windows all may run what they may read.
 * Source: tonistiigi/fsutil@6d9dc2eb:stat.go, for BuildKit.
 */
export const modeOn = (platform: NodeJS.Platform, mode: number): number =>
  platform === 'win32' ? (mode | 0o111) & 0o755 : mode & 0o7777;

/** Names on Windows need not be Unicode, so each unit is kept. */
const packing = async (): Promise<Packing> => {
  const { deflateRawSync, inflateRawSync } = await import('node:zlib');
  return {
    // What zlib returns is the beginning of a larger buffer.
    pack: (text) => new Uint8Array(deflateRawSync(Buffer.from(text, 'utf16le'))),
    unpack: (bytes) => inflateRawSync(bytes).toString('utf16le'),
  };
};

/** A process of somebody else may not be asked, which is an answer, too. */
const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** A terminal that does not tell its width cannot be drawn on: ora would go up for ever to clear what it drew. */
const spinner = async (text: string): Promise<Spinner> => {
  if (!process.stderr.columns) return { say: () => {}, stop: () => {} };
  const { default: ora } = await import('ora');
  const turning = ora({ text, stream: process.stderr, discardStdin: false }).start();
  return {
    say: (next) => {
      turning.text = next;
    },
    stop: () => {
      turning.stop();
    },
  };
};

/**
 * Text goes straight to the descriptor: Node's streams take longer to load than a check takes. They are still there for
 * terminals, and for pipes that take no more for now.
 */
const outOf = (descriptor: 1 | 2, stream: () => NodeJS.WriteStream): Out => {
  const device = attempt(() => isDevice(fstatSync(descriptor))) === true;
  let watched = false;
  let broken = false;
  const byStream = (rest: Uint8Array): void => {
    if (!watched) stream().on('error', failed);
    watched = true;
    stream().write(Buffer.from(rest));
  };
  return {
    write: (text) => {
      if (broken) return;
      let rest: Uint8Array = typeof text === 'string' ? Buffer.from(text) : text;
      try {
        while (!watched && !device && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
        if (rest.length > 0) byStream(rest);
      } catch (error) {
        if (codeOf(error) === 'EAGAIN') return byStream(rest);
        broken = true;
        failed(error);
      }
    },
    get terminal() {
      return device && stream().isTTY === true;
    },
    get columns() {
      return (device && stream().columns) || 100;
    },
  };
};

/** What may be a terminal; to ask further takes Node's streams. */
const isDevice = (stats: Stats): boolean => stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null').rdev;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** A reader that went away (`| head`) is no mistake; a full disk behind `>` is one. */
const failed = (error: unknown): void => {
  if (codeOf(error) === 'EPIPE') return;
  process.exitCode = 2;
  attempt(() => writeSync(2, say.noReport(reasonOf(error))));
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const stdout = once(() => outOf(1, () => process.stdout));
const stderr = once(() => outOf(2, () => process.stderr));

/** Getters: what nobody uses is not even looked at. */
export const nodeHost: Host = {
  today: () => new Date().toISOString().slice(0, 10),
  get cwd() {
    return process.cwd();
  },
  absolute: (path) => resolve(path),
  env: process.env,
  get out() {
    return stdout();
  },
  get err() {
    return stderr();
  },
  readStdin,
  kindOf: (path) => {
    const stats = attempt(() => statSync(path, { throwIfNoEntry: false }));
    return stats === undefined || isFailure(stats) ? undefined : entryKind(stats);
  },
  statOf: (path) => {
    const stats = attempt(() => lstatSync(path, { throwIfNoEntry: false }));
    return stats === undefined || isFailure(stats)
      ? undefined
      : { kind: entryKind(stats), mode: modeOn(process.platform, stats.mode) };
  },
  identity: (path) => {
    const stats = attempt(() => statSync(path, { bigint: true, throwIfNoEntry: false }));
    return stats === undefined || isFailure(stats) || !stats.isFile() ? undefined : `${stats.dev}:${stats.ino}`;
  },
  read: (path, most) => attempt(() => readRegular(path, most)),
  readNamed: (path, most) => attempt(() => readAtMost(path, most)),
  parts: (path) => attempt(() => partsOf(path)),
  list: (directory) =>
    attempt(() =>
      readdirSync(directory, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, kind: entryKind(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    ),
  real: (path) => attempt(() => realOf(path)),
  replace,
  create,
  makeDirectory,
  breathe: () => new Promise((done) => setImmediate(done)),
  onInterrupt,
  spinner,
  frugal,
  packing,
  cores: availableParallelism,
  git: () => import('./git.js'),
  isRunning,
  clock: () => Number(process.hrtime.bigint() / 1_000_000n),
};

export const argv: readonly string[] = process.argv.slice(2);

export const exitWith = (code: number): void => {
  process.exitCode ??= code;
};

/** Our own mistake: all that was thrown goes to the user, who can do nothing but tell us. */
export const crash = (error: unknown): void => {
  process.exitCode = 2;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(say.mistake(harmlessLines(detail)));
};
