import {
  closeSync,
  constants,
  createReadStream,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { attempt, type Failure, isFailure } from '../program/failure.js';
import type { Bytes } from './model.js';
import { files as say } from './sentences.js';

/** The door to files: those of a directory or an archive that the user names, and nothing outside of it. */

/** What a path that the user names is. */
export const placeOf = (path: string): 'directory' | 'file' | undefined => {
  if (!existsSync(path)) return undefined;
  const real = attempt(() => lstatSync(realpathSync(path)));
  if (isFailure(real)) return undefined;
  return real.isDirectory() ? 'directory' : real.isFile() ? 'file' : undefined;
};

/** The bytes of a regular file in a directory, or a part of them. A link is followed nowhere out of the directory. */
export const openIn = (
  directory: string,
  name: string,
  part?: { readonly start: number; readonly length: number },
): Bytes | Failure =>
  attempt(() => {
    const top = realpathSync(directory);
    const file = realpathSync(join(top, name));
    if (!file.startsWith(top.endsWith(sep) ? top : top + sep)) return { failure: say.outside(name, directory) };
    return opened(file, part);
  });

/** The same of an archive that the user names. */
export const openFile = (path: string, part?: { readonly start: number; readonly length: number }): Bytes | Failure =>
  attempt(() => opened(realpathSync(path), part));

const WITHOUT_WAITING =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Looked at when it is open, so that nothing takes its place. */
const opened = (
  file: string,
  part: { readonly start: number; readonly length: number } | undefined,
): Bytes | Failure => {
  const descriptor = openSync(file, WITHOUT_WAITING);
  if (!fstatSync(descriptor).isFile()) {
    closeSync(descriptor);
    return { failure: say.noFile };
  }
  const range = part === undefined ? {} : { start: part.start, end: part.start + part.length - 1 };
  if (part?.length === 0) {
    closeSync(descriptor);
    return nothing();
  }
  return createReadStream('', { fd: descriptor, highWaterMark: 256 * 1024, ...range });
};

async function* nothing(): Bytes {}

/** Names in a directory, in order; so many at most. */
export const namesIn = (directory: string, most: number): readonly string[] | Failure =>
  attempt(() => readdirSync(directory).sort().slice(0, most));

/** A small file of our own; `undefined` when it cannot be read, or is larger. */
export const readOwn = (path: string, most: number): Uint8Array | undefined => {
  const bytes = attempt(() => (statSync(path).size > most ? undefined : readFileSync(path)));
  return isFailure(bytes) ? undefined : bytes;
};

/** Writes it whole or not at all. Where nothing can be written, nothing is remembered. */
export const writeOwn = (path: string, bytes: Uint8Array): void => {
  const beside = `${path}.${process.pid}`;
  attempt(() => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(beside, bytes, { mode: 0o600 });
    renameSync(beside, path);
  });
};
