import { Buffer } from 'node:buffer';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { attempt, type Failure, isFailure } from './failure.js';

const scratch = Buffer.allocUnsafeSlow(64 * 1024);

/** At most `most + 1` bytes, read in pieces, as the size that a file tells may be none, or change. */
export const readAtMost = (path: string, most: number): Uint8Array =>
  withDescriptor(path, 'r', 0, (descriptor) => {
    const pieces: Buffer[] = [];
    for (let total = 0; total <= most; ) {
      const length = readSync(descriptor, scratch, 0, Math.min(scratch.length, most + 1 - total), null);
      if (length === 0) break;
      pieces.push(Buffer.from(scratch.subarray(0, length)));
      total += length;
    }
    return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
  });

/** Replaces a file that still holds `before` by `after`, whole or not at all. `undefined`: done. */
export const replace = (path: string, before: Uint8Array, after: string): Failure | undefined => {
  const done = attempt(() => {
    const target = realpathSync(path);
    const stats = statSync(target);
    if (!stats.isFile()) return { failure: 'not a regular file' };
    accessSync(target, constants.W_OK);
    if (!Buffer.from(before).equals(readAtMost(target, before.length))) return { failure: 'changed since it was read' };
    return writeWhole(target, after, stats);
  });
  return isFailure(done) ? done : undefined;
};

/**
 * Writes a new file or replaces one, whole or not at all. Devices and pipes, such as /dev/stdout, cannot be replaced and
 * are written to.
 */
export const create = (path: string, text: string | Uint8Array): Failure | undefined => {
  const done = attempt(() => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return writeWhole(path, text, undefined);
    if (stats.isDirectory()) return { failure: 'is a directory' };
    return stats.isFile() ? writeWhole(realpathSync(path), text, stats) : writeFileSync(path, text);
  });
  return isFailure(done) ? done : undefined;
};

/**
 * The new content goes to a file beside the target, reaches the disk, and takes the target's place in one step. A
 * crash or a full disk leaves the old file; two runs at once cannot mix, as each has a file of its own.
 */
const writeWhole = (target: string, text: string | Uint8Array, like: Stats | undefined): void => {
  const beside = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`,
  );
  try {
    withDescriptor(beside, 'wx', 0o666, (descriptor) => {
      writeFileSync(descriptor, text);
      if (like !== undefined) sameOwner(descriptor, like);
      fsyncSync(descriptor);
    });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};

/** Only root may give a file away; for all others it is theirs already, or the mode is all that can be kept. */
const sameOwner = (descriptor: number, like: Stats): void => {
  attempt(() => fchownSync(descriptor, like.uid, like.gid));
  fchmodSync(descriptor, like.mode & 0o7777);
};

const withDescriptor = <T>(path: string, flags: string, mode: number, use: (descriptor: number) => T): T => {
  const descriptor = openSync(path, flags, mode);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
