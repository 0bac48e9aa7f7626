import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached } from '../e2e/cache.js';
import { must, run } from '../e2e/command.js';
import { inMemory, kill, unmountBelow, waitUntil } from '../e2e/daemon.js';
import { install } from '../e2e/prerequisites.js';

/** A BuildKit of our own, of the version that buildkit/go.mod names. */
export type Builder = {
  /** Everything that it keeps and writes is below; removed by `stop`. */
  readonly directory: string;
  readonly address: string;
  /** Path of `buildctl`. */
  readonly client: string;
  /** Ends it by its process id, and removes what it made. May be called twice. */
  readonly stop: () => Promise<void>;
};

const SOURCE = new URL('./buildkit', import.meta.url).pathname;
const PREFIX = 'dockerfile-nonroot-tree-';
const COMPILE_TIMEOUT = 900_000;
const START_TIMEOUT = 30_000;
const STOP_TIMEOUT = 20_000;

/** Why there is no builder on this machine; `undefined` when there can be one. Installs what Debian has. */
export const whyNoBuilder = async (): Promise<string | undefined> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the base images are made for Linux on x86-64';
  if (process.getuid?.() !== 0) return 'a builder of our own and root file systems need uid 0';
  if ((await run('go', ['version'])).code !== 0) return 'Go is not installed';
  return install([
    ['/usr/sbin/runc', 'runc'],
    ['/usr/sbin/debootstrap', 'debootstrap'],
    ['/usr/bin/gcc', 'gcc'],
    ['/usr/bin/make', 'make'],
    ['/usr/include/stdio.h', 'libc6-dev'],
    ['/usr/bin/bzip2', 'bzip2'],
  ]);
};

/** Compiles the builder, where that has not been done; from then on it is there. */
export const compile = async (): Promise<void> => {
  await program('buildkitd');
  await program('buildctl');
};

/** A program of BuildKit's module. The first time compiles it and fetches the modules of go.sum. */
const program = (name: 'buildkitd' | 'buildctl'): Promise<string> =>
  cached(name, readFileSync(join(SOURCE, 'go.sum'), 'utf8'), async (target) => {
    const args = ['build', '-mod=readonly', '-trimpath', '-ldflags=-s -w', '-o', target];
    const env = { CGO_ENABLED: '0' };
    await must('go', [...args, `github.com/moby/buildkit/cmd/${name}`], { cwd: SOURCE, env, timeout: COMPILE_TIMEOUT });
  });

/**
 * Starts a builder that shares nothing with another, and that reaches the web by way of `proxy` alone. Where it would
 * have to copy the whole image for each step, it is of no use: the answer is a sentence.
 */
export const startBuilder = async (proxy: string): Promise<Builder | string> => {
  const [daemonPath, client] = [await program('buildkitd'), await program('buildctl')];
  await sweep();
  const directory = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await inMemory(directory);
  const address = `unix://${directory}/socket`;
  const daemon = startDaemon(daemonPath, directory, address, proxy);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= shutDown(directory, daemon.pid);
    return stopping;
  };
  const asks = ['--addr', address, 'debug', 'workers'];
  const isUp = async () => daemon.exitCode !== null || (await run(client, asks)).code === 0;
  const started = (await waitUntil(isUp, START_TIMEOUT)) && daemon.exitCode === null;
  const log = readFileSync(join(directory, 'log'), 'utf8');
  if (started && log.includes('snapshotter:overlayfs')) return { directory, address, client, stop };
  await stop();
  if (started) return 'no overlay of file systems can be mounted here';
  throw new Error(`the builder does not start:\n${log.trim().split('\n').slice(-5).join('\n')}`);
};

/** Ends the builder with us, even when we are killed without notice. */
const startDaemon = (path: string, directory: string, address: string, proxy: string) => {
  const log = openSync(join(directory, 'log'), 'a');
  const args = [
    '--pdeathsig=TERM',
    path,
    `--root=${directory}/data`,
    `--addr=${address}`,
    '--containerd-worker=false',
    '--oci-worker-net=host',
    '--oci-worker-gc=false',
  ];
  const env = { PATH: process.env.PATH, HTTP_PROXY: proxy, HTTPS_PROXY: proxy, XDG_RUNTIME_DIR: directory };
  return spawn('/usr/bin/setpriv', args, { stdio: ['ignore', log, log], detached: true, env });
};

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

/** The builder, what it started with paths of its own, and the steps that run in a root of its own. */
const processesOf = (directory: string): readonly number[] =>
  readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) return [];
    try {
      const root = readFileSync(`/proc/${entry}/mountinfo`, 'utf8')
        .split('\n')
        .find((line) => line.split(' ')[4] === '/');
      const told = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
      return `${told} ${root ?? ''}`.includes(`${directory}/data`) ? [Number(entry)] : [];
    } catch {
      return [];
    }
  });

/** Removes what a killed run has left behind: directories of ours whose maker has ended. */
const sweep = async (): Promise<void> => {
  for (const entry of readdirSync(tmpdir())) {
    if (!entry.startsWith(PREFIX)) continue;
    const maker = Number(entry.slice(PREFIX.length).split('-')[0]);
    if (!Number.isInteger(maker) || readdirSync('/proc').includes(String(maker))) continue;
    await shutDown(join(tmpdir(), entry), undefined);
  }
};
