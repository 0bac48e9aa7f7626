import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Node } from './model.js';

/** How a program ended. `code` is 127 for one that cannot be started, 124 for one that ran out of time. */
export type Ran = { readonly code: number; readonly stdout: Uint8Array; readonly stderr: string };

export type Limits = {
  /** Milliseconds after which the program is killed. */
  readonly timeout: number;
  /** Bytes of standard output after which nothing more is read, and the program is ended. */
  readonly most?: number;
  /** Ends the program early, as if its time were up. */
  readonly signal?: AbortSignal;
};

/** What `verify` needs beyond `Host`: other programs, signals, a scratch directory. No shell is ever involved. */
export type EngineHost = {
  readonly run: (program: string, args: readonly string[], limits: Limits) => Promise<Ran>;
  /** Calls `then` for the first signal that asks the process to end; the answer stops listening. */
  readonly onStop: (then: () => void) => () => void;
  /** A new directory that only this user can read. */
  readonly scratch: () => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (directory: string) => void;
  /** A small file of the machine itself, such as those in /proc; `undefined` when it cannot be read. */
  readonly peek: (path: string) => string | undefined;
  /** What is at a path, links not followed; `undefined` when nothing is. */
  readonly look: (path: string) => Node | undefined;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  readonly isRoot: () => boolean;
  /** Sixteen hexadecimal digits that no other run has. */
  readonly token: () => string;
};

const TIMED_OUT = 124;
const NOT_STARTED = 127;
const MOST_STDOUT = 8 * 1024 * 1024;
const MOST_STDERR = 64 * 1024;

/** A process group of its own: Ctrl-C in a terminal must not end the commands that clean up. */
const run: EngineHost['run'] = (program, args, { timeout, most = MOST_STDOUT, signal }) =>
  new Promise((resolve) => {
    const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const out: Buffer[] = [];
    let size = 0;
    let stderr = '';
    let late = signal?.aborted === true;
    const end = (): void => {
      late = true;
      kill(child.pid);
    };
    const timer = setTimeout(end, timeout);
    const done = (code: number): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve({ code: late ? TIMED_OUT : code, stdout: Buffer.concat(out).subarray(0, most), stderr });
    };
    signal?.addEventListener('abort', end);
    child.stdout.on('data', (chunk: Buffer) => {
      if (size < most) out.push(chunk);
      size += chunk.length;
      if (size >= most) kill(child.pid);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = `${stderr}${chunk}`.slice(-MOST_STDERR);
    });
    child.on('error', (error) => {
      stderr = error.message;
      done(NOT_STARTED);
    });
    child.on('close', (code) => done(code ?? 0));
    if (late) kill(child.pid);
  });

const kill = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A second signal finds nobody listening and ends the process at once. */
const onStop: EngineHost['onStop'] = (then) => {
  const forget = (): void => {
    for (const name of SIGNALS) process.off(name, heard);
  };
  const heard = (): void => {
    forget();
    then();
  };
  for (const name of SIGNALS) process.on(name, heard);
  return forget;
};

const MOST_PEEKED = 1024 * 1024;

const peek: EngineHost['peek'] = (path) => {
  try {
    const text = fs.readFileSync(path, 'utf8');
    return text.length > MOST_PEEKED ? undefined : text;
  } catch {
    return undefined;
  }
};

const look: EngineHost['look'] = (path) => {
  try {
    const { mode, uid, gid } = fs.lstatSync(path);
    return { path, directory: (mode & fs.constants.S_IFMT) === fs.constants.S_IFDIR, mode: mode & 0o7777, uid, gid };
  } catch {
    return undefined;
  }
};

export const nodeEngineHost: EngineHost = {
  run,
  onStop,
  scratch: () => fs.mkdtempSync(join(tmpdir(), 'dockerfile-nonroot-verify-')),
  write: (path, text) => fs.writeFileSync(path, text, { mode: 0o600 }),
  remove: (directory) => fs.rmSync(directory, { recursive: true, force: true }),
  peek,
  look,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  clock: () => performance.now(),
  isRoot: () => process.getuid?.() === 0,
  token: () => randomBytes(8).toString('hex'),
};
