import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Node } from './model.js';

/** How a program ended. `code` is 127 for one that cannot be started, 124 for one that ran out of time. */
export type Ran = { readonly code: number; readonly stdout: Uint8Array; readonly stderr: string };

export type Limits = {
  /** Milliseconds after which the program is killed. */
  readonly timeout: number;
  /** Bytes of standard output after which the program is ended; without it any number is read, and the last are kept. */
  readonly most?: number;
  /** Ends the program early, as if its time were up. */
  readonly signal?: AbortSignal;
  /** Variables in addition to the process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads; nothing without. */
  readonly input?: string;
};

/** A program in the background. */
export type Running = {
  /** The end of what it has written so far, both streams. */
  readonly output: () => string;
  /** Its exit code, 128 and more for a signal; `undefined` while it runs. */
  readonly code: () => number | undefined;
  /** Asks it to end, then makes it end. */
  readonly stop: () => Promise<void>;
};

/** What `verify` needs beyond `Host`: other programs, signals, a scratch directory. No shell is ever involved. */
export type EngineHost = {
  readonly run: (program: string, args: readonly string[], limits: Limits) => Promise<Ran>;
  readonly start: (program: string, args: readonly string[], env: Readonly<Record<string, string>>) => Running;
  /** Calls `then` for the first signal that asks the process to end; the answer stops listening. */
  readonly onStop: (then: () => void) => () => void;
  /** A new directory that only this user can read. */
  readonly scratch: () => string;
  readonly write: (path: string, text: string) => void;
  readonly remove: (directory: string) => void;
  /** A small file of the machine itself, such as those in /proc; `undefined` when it cannot be read. */
  readonly peek: (path: string) => string | undefined;
  /** The first so many bytes of a file of ours; empty when there is none. */
  readonly begin: (path: string, most: number) => string;
  /** What is at a path, links not followed; `undefined` when nothing is. */
  readonly look: (path: string) => Found | undefined;
  /** Names in a directory, in order; none when it cannot be read. */
  readonly list: (directory: string) => readonly string[];
  readonly makeDirectory: (path: string) => void;
  /** Ends another process, if it is still there. */
  readonly kill: (pid: number) => void;
  /** Holds another process, and lets it go on. */
  readonly hold: (pid: number) => void;
  readonly release: (pid: number) => void;
  /** The program that runs us. */
  readonly node: string;
  readonly variable: (name: string) => string | undefined;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  readonly isRoot: () => boolean;
  /** Sixteen hexadecimal digits that no other run has. */
  readonly token: () => string;
};

/** A node with what else changes when it is written to. */
export type Found = Node & {
  readonly kind: 'file' | 'directory' | 'other';
  /** Bytes; of a file. */
  readonly size: number;
  readonly stamp: string;
};

const TIMED_OUT = 124;
const NOT_STARTED = 127;
const MOST_STDOUT = 8 * 1024 * 1024;
const MOST_STDERR = 64 * 1024;
const MOST_LOG = 1024 * 1024;

/** Milliseconds for a program to take down what it has set up, such as the container of a build. */
const GRACE = 5000;

/** A process group of its own: Ctrl-C in a terminal must not end the commands that clean up. */
const spawned = (program: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  spawn(program, [...args], { stdio: ['pipe', 'pipe', 'pipe'], detached: true, env: { ...process.env, ...env } });

const run: EngineHost['run'] = (program, args, { timeout, most, signal, env = {}, input = '' }) =>
  new Promise((resolve) => {
    const child = spawned(program, args, env);
    // Who reads nothing ends the pipe: that is no trouble.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const out: Buffer[] = [];
    let size = 0;
    const limit = most ?? MOST_STDOUT;
    let stderr = '';
    let late = signal?.aborted === true;
    let grace: NodeJS.Timeout | undefined;
    const end = (): void => {
      late = true;
      grace ??= ended(child.pid);
    };
    const timer = setTimeout(end, timeout);
    const done = (code: number): void => {
      clearTimeout(timer);
      clearTimeout(grace);
      signal?.removeEventListener('abort', end);
      resolve({ code: late ? TIMED_OUT : code, stdout: Buffer.concat(out).subarray(0, limit), stderr });
    };
    signal?.addEventListener('abort', end);
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      size += chunk.length;
      if (size < limit) return;
      if (most !== undefined) send(child.pid, 'SIGKILL');
      else size -= out.shift()?.length ?? 0;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = `${stderr}${chunk}`.slice(-MOST_STDERR);
    });
    child.on('error', (error) => {
      stderr = error.message;
      done(NOT_STARTED);
    });
    child.on('close', (code) => done(code ?? 0));
    if (late) end();
  });

/** Ends a group: gently, and after the grace without asking. */
const ended = (pid: number | undefined): NodeJS.Timeout => {
  send(pid, 'SIGTERM');
  return setTimeout(() => send(pid, 'SIGKILL'), GRACE);
};

const send = (group: number | undefined, signal: NodeJS.Signals): void => {
  if (group !== undefined) sendTo(-group, signal);
};

const sendTo = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
};

const start: EngineHost['start'] = (program, args, env) => {
  const child = spawned(program, args, env);
  child.stdin.end();
  let output = '';
  let code: number | undefined;
  const hear = (chunk: Buffer | string): void => {
    output = `${output}${chunk}`.slice(-MOST_LOG);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const closed = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      hear(error.message);
      code ??= NOT_STARTED;
      resolve();
    });
    child.on('close', (status, signal) => {
      code ??= status ?? 128 + (signal === null ? 0 : (constants.signals[signal] ?? 0));
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    const grace = code === undefined ? ended(child.pid) : undefined;
    await closed;
    clearTimeout(grace);
  };
  return { output: () => output, code: () => code, stop };
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

const begin: EngineHost['begin'] = (path, most) => {
  try {
    const file = fs.openSync(path, 'r');
    const bytes = Buffer.alloc(Math.min(most, fs.fstatSync(file).size));
    const read = fs.readSync(file, bytes);
    fs.closeSync(file);
    return bytes.subarray(0, read).toString();
  } catch {
    return '';
  }
};

const look: EngineHost['look'] = (path) => {
  try {
    const found = fs.lstatSync(path, { bigint: true });
    const [mode, uid, gid] = [Number(found.mode & 0o7777n), Number(found.uid), Number(found.gid)];
    const directory = found.isDirectory();
    const kind = directory ? 'directory' : found.isFile() ? 'file' : 'other';
    const stamp = `${found.mode} ${uid} ${gid} ${directory ? 0 : found.size} ${found.mtimeNs}`;
    return { path, directory, mode, uid, gid, kind, size: Number(found.size), stamp };
  } catch {
    return undefined;
  }
};

const list: EngineHost['list'] = (directory) => {
  try {
    return fs.readdirSync(directory).sort();
  } catch {
    return [];
  }
};

export const nodeEngineHost: EngineHost = {
  run,
  start,
  onStop,
  scratch: () => fs.mkdtempSync(join(tmpdir(), 'dockerfile-nonroot-verify-')),
  write: (path, text) => fs.writeFileSync(path, text, { mode: 0o600 }),
  remove: (directory) => fs.rmSync(directory, { recursive: true, force: true }),
  peek,
  begin,
  look,
  list,
  makeDirectory: (path) => fs.mkdirSync(path, { recursive: true, mode: 0o700 }),
  kill: (pid) => sendTo(pid, 'SIGKILL'),
  hold: (pid) => sendTo(pid, 'SIGSTOP'),
  release: (pid) => sendTo(pid, 'SIGCONT'),
  node: process.execPath,
  variable: (name) => process.env[name],
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  clock: () => performance.now(),
  isRoot: () => process.getuid?.() === 0,
  token: () => randomBytes(8).toString('hex'),
};
