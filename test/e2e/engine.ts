import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ran, type RunOptions, run } from './command.js';
import { inMemory, kill, unmountBelow, waitUntil } from './daemon.js';

export type Engine = {
  /** Directory below which the engine keeps everything; removed by `stop`. */
  readonly directory: string;
  /** Value of DOCKER_HOST. */
  readonly host: string;
  readonly docker: (args: readonly string[], options?: RunOptions) => Promise<Ran>;
  /** Stops what this engine started, by process id, and removes what it made. May be called twice. */
  readonly stop: () => Promise<void>;
};

const PREFIX = 'dockerfile-nonroot-e2e-';
const START_TIMEOUT = 30_000;
const STOP_TIMEOUT = 20_000;

/** Ids of processes one of whose arguments names a path below the directory: an engine's helpers carry it. */
const processesOf = (directory: string): readonly number[] =>
  readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) return [];
    try {
      const args = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0');
      const program = args[0] ?? '';
      const ours = /(^|\/)(dockerd|containerd|containerd-shim[\w-]*)$/.test(program);
      return ours && args.some((argument) => argument.includes(`${directory}/`)) ? [Number(entry)] : [];
    } catch {
      return [];
    }
  });

/** Ends the engine of a directory: gently, then without asking. */
const shutDown = async (directory: string, pid: number | undefined): Promise<void> => {
  if (pid !== undefined) kill(pid, 'SIGTERM');
  const isGone = () => processesOf(directory).length === 0;
  if (!(await waitUntil(isGone, pid === undefined ? 0 : STOP_TIMEOUT))) {
    for (const left of processesOf(directory)) kill(left, 'SIGKILL');
    await waitUntil(isGone, 5_000);
  }
  await unmountBelow(directory);
  rmSync(directory, { recursive: true, force: true });
};

/** Removes what a killed run has left behind: directories of ours whose maker has ended. */
const sweep = async (): Promise<void> => {
  for (const entry of readdirSync(tmpdir())) {
    if (!entry.startsWith(PREFIX)) continue;
    const maker = Number(entry.slice(PREFIX.length).split('-')[0]);
    if (!Number.isInteger(maker) || readdirSync('/proc').includes(String(maker))) continue;
    await shutDown(join(tmpdir(), entry), undefined);
  }
};

/** Ends the engine with us, even when we are killed without notice. */
const startDaemon = (directory: string): ChildProcess => {
  const log = openSync(join(directory, 'dockerd.log'), 'a');
  const args = [
    '--pdeathsig=TERM',
    '/usr/sbin/dockerd',
    '--iptables=false',
    '--ip6tables=false',
    '--bridge=none',
    `--data-root=${directory}/data`,
    `--exec-root=${directory}/exec`,
    `--pidfile=${directory}/pid`,
    `--host=unix://${directory}/socket`,
  ];
  return spawn('/usr/bin/setpriv', args, { stdio: ['ignore', log, log], detached: true });
};

/** Starts an engine of at most that size, which shares neither data, socket nor network with any other on the machine. */
export const startEngine = async (size?: string): Promise<Engine> => {
  await sweep();
  const directory = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await inMemory(directory, size);
  const daemon = startDaemon(directory);
  const host = `unix://${directory}/socket`;
  const env = { DOCKER_HOST: host, DOCKER_CONFIG: join(directory, 'config') };
  const docker = (args: readonly string[], options: RunOptions = {}) =>
    run('/usr/bin/docker', args, { ...options, env: { ...env, ...options.env } });
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= shutDown(directory, daemon.pid);
    return stopping;
  };
  const isUp = async () => daemon.exitCode !== null || (await docker(['version'])).code === 0;
  if ((await waitUntil(isUp, START_TIMEOUT)) && daemon.exitCode === null) return { directory, host, docker, stop };
  const log = readFileSync(join(directory, 'dockerd.log'), 'utf8').trim().split('\n').slice(-5).join('\n');
  await stop();
  throw new Error(`the engine does not start:\n${log}`);
};
