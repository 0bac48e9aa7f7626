import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new directory that goes when the process ends, however its tests end. */
export const scratchDirectory = (parent = tmpdir()): string => {
  if (made.length === 0) process.once('exit', () => made.forEach(remove));
  const directory = mkdtempSync(join(parent, 'dockerfile-nonroot-'));
  made.push(directory);
  return directory;
};

/** Tests take rights away: what nobody may list has to be given back before it can be removed. */
export const remove = (directory: string): void => {
  try {
    rmSync(directory, { recursive: true, force: true });
  } catch {
    giveBack(directory);
    rmSync(directory, { recursive: true, force: true });
  }
};

const giveBack = (directory: string): void => {
  chmodSync(directory, 0o700);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory()) giveBack(join(directory, entry.name));
  }
};
