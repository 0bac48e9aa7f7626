import { mkdirSync, readFileSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { run } from './command.js';

const ENOUGH_MEMORY = 8 * 1024 ** 3;

/** What ends by itself meanwhile is ended. */
export const kill = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
};

/** Asks ten times a second; false when `timeout` milliseconds are over first. */
export const waitUntil = async (isDone: () => boolean | Promise<boolean>, timeout: number): Promise<boolean> => {
  const deadline = Date.now() + timeout;
  while (Date.now() < deadline) {
    if (await isDone()) return true;
    await sleep(100);
  }
  return false;
};

/**
 * Makes `data` in a directory. With memory to spare it lies there: on a disk an engine spends most of its time waiting
 * for writes. `size` is the most that it may take.
 */
export const inMemory = async (directory: string, size = '4g'): Promise<void> => {
  const data = join(directory, 'data');
  mkdirSync(data);
  if (freemem() < ENOUGH_MEMORY) return;
  await run('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0711`, 'tmpfs', data]);
};

/** Takes away what is mounted below a directory. */
export const unmountBelow = async (directory: string): Promise<void> => {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .filter((point) => point.startsWith(`${directory}/`));
  for (const point of mounts.reverse()) await run('umount', ['-l', point]);
};

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
