import { Buffer } from 'node:buffer';
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { copyName } from './copy-name.js';
import { attempt, type Failure, isFailure } from './failure.js';
import { disk as say } from './sentences.js';

const scratch = Buffer.allocUnsafeSlow(64 * 1024);

/** At most `most + 1` bytes, read in pieces, as the size that a file tells may be none, or change. */
export const readAtMost = (path: string, most: number): Uint8Array =>
  withDescriptor(path, 'r', 0, (descriptor) => bytesOf(descriptor, most, null));

/** The same of a regular file alone: another kind may wait for ever, or never end. */
export const readRegular = (path: string, most: number): Uint8Array | Failure =>
  withDescriptor(path, WITHOUT_WAITING, 0, (descriptor) =>
    fstatSync(descriptor).isFile() ? bytesOf(descriptor, most, null) : { failure: say.noFile },
  );

/** The same, part by part and however much it is. What cannot be read on the way is thrown. */
export const partsOf = (path: string): Iterable<Uint8Array> | Failure => {
  const descriptor = openSync(path, WITHOUT_WAITING);
  if (fstatSync(descriptor).isFile()) return partsFrom(descriptor);
  closeSync(descriptor);
  return { failure: say.noFile };
};

function* partsFrom(descriptor: number): Generator<Uint8Array, void> {
  try {
    for (;;) {
      const part = Buffer.allocUnsafe(256 * 1024);
      const size = readSync(descriptor, part);
      if (size === 0) return;
      yield part.subarray(0, size);
    }
  } finally {
    closeSync(descriptor);
  }
}

const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Writes `after` into a file that still holds `before`. The file stays the same one: its inode, its other names, its
 * access list and attributes. A copy of the old text is kept until the new one has reached the disk. `undefined`: done.
 */
export const replace = (path: string, before: Uint8Array, after: string): Failure | undefined =>
  failureOf(() => withFile(realpathSync(path), (file) => inPlace(file, Buffer.from(before), Buffer.from(after))));

/**
 * Writes a new file, whole or not at all, or into one that is there. Devices and pipes, such as /dev/stdout, just take
 * what is written.
 */
export const create = (path: string, text: string | Uint8Array): Failure | undefined =>
  failureOf(() => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return writeNew(path, text, 0o666);
    if (stats.isDirectory()) return { failure: say.directory };
    if (!stats.isFile()) return writeFileSync(path, text);
    return withFile(realpathSync(path), (file) =>
      inPlace(file, Buffer.from(bytesOf(file.descriptor, file.stats.size, 0)), Buffer.from(text)),
    );
  });

export const makeDirectory = (path: string): Failure | undefined =>
  failureOf(() => mkdirSync(path, { recursive: true }));

const failureOf = (action: () => unknown): Failure | undefined => {
  const done = attempt(action);
  return isFailure(done) ? done : undefined;
};

type OpenFile = { readonly path: string; readonly descriptor: number; readonly stats: Stats };

/** Neither a link nor a pipe that took the place of the file is opened for good. */
const AS_IT_IS = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const withFile = (path: string, use: (file: OpenFile) => Failure | undefined): Failure | undefined =>
  withDescriptor(path, AS_IT_IS, 0, (descriptor) => {
    const stats = fstatSync(descriptor);
    return stats.isFile() ? use({ path, descriptor, stats }) : { failure: say.noFile };
  });

const inPlace = (file: OpenFile, before: Buffer, after: Buffer): Failure | undefined => {
  if (!holds(file, before)) return { failure: say.changed };
  const copy = copyOf(file, before);
  if (isFailure(copy)) return copy;
  const failure = overwrite(file, before, after);
  const lost = failure === undefined ? !holds(file, after) : !holds(file, before);
  if (lost) return { failure: failure?.failure ?? say.otherProgram, copy };
  rmSync(copy, { force: true });
  if (failure === undefined && !isStillThere(file)) return { failure: say.changed };
  return failure;
};

/** Room for what is longer is taken first: where there is none, nothing of the old text has been touched. */
const overwrite = ({ descriptor, stats }: OpenFile, before: Buffer, after: Buffer): Failure | undefined => {
  const failure = failureOf(() => {
    writeAt(descriptor, after.subarray(before.length), before.length);
    if (after.length > before.length) fsyncSync(descriptor);
    writeAt(descriptor, after.subarray(0, before.length), 0);
    ftruncateSync(descriptor, after.length);
    fsyncSync(descriptor);
  });
  if (failure !== undefined) attempt(() => putBack(descriptor, before));
  if (fstatSync(descriptor).mode !== stats.mode) attempt(() => fchmodSync(descriptor, stats.mode & 0o7777));
  return failure;
};

const putBack = (descriptor: number, before: Buffer): void => {
  ftruncateSync(descriptor, before.length);
  writeAt(descriptor, before, 0);
  fsyncSync(descriptor);
};

const writeAt = (descriptor: number, bytes: Buffer, at: number): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done, bytes.length - done, at + done);
};

const holds = ({ descriptor }: OpenFile, bytes: Buffer): boolean => bytes.equals(bytesOf(descriptor, bytes.length, 0));

/** Another program may have put a file of its own in the place: then ours has gone nowhere. */
const isStillThere = ({ path, stats }: OpenFile): boolean => {
  const now = statSync(path, { throwIfNoEntry: false });
  return now !== undefined && now.ino === stats.ino && now.dev === stats.dev;
};

/** Beside the file, or where that cannot be written, in the directory for temporary files. */
const copyOf = ({ path }: OpenFile, before: Buffer): string | Failure => {
  const name = copyName(basename(path), process.pid);
  const beside = copied(join(dirname(path), name), before);
  if (!isFailure(beside)) return beside;
  const elsewhere = copied(join(tmpdir(), name), before);
  return isFailure(elsewhere) ? beside : elsewhere;
};

const copied = (copy: string, bytes: Buffer): string | Failure =>
  attempt(() => {
    writeNew(copy, bytes, 0o600);
    attempt(() => withDescriptor(dirname(copy), 'r', 0, fsyncSync));
    return copy;
  });

/** The name comes when all is written: whoever finds it finds the whole. */
const writeNew = (path: string, text: string | Uint8Array, mode: number): void => {
  const beside = join(dirname(path), copyName(basename(path), process.pid, 'tmp'));
  writeWhole(beside, text, mode);
  try {
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};

/** Of a file that did not become whole nothing stays. */
const writeWhole = (path: string, text: string | Uint8Array, mode: number): void =>
  withDescriptor(path, 'wx', mode, (descriptor) => {
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
  });

/** At most `most + 1`, from an offset; a pipe has none. */
const bytesOf = (descriptor: number, most: number, from: 0 | null): Uint8Array => {
  const pieces: Buffer[] = [];
  for (let total = 0; total <= most; ) {
    const length = readSync(
      descriptor,
      scratch,
      0,
      Math.min(scratch.length, most + 1 - total),
      from === null ? null : total,
    );
    if (length === 0) break;
    pieces.push(Buffer.from(scratch.subarray(0, length)));
    total += length;
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
};

const withDescriptor = <T>(path: string, flags: string | number, mode: number, use: (descriptor: number) => T): T => {
  const descriptor = openSync(path, flags, mode);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
