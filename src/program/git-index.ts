import { Buffer } from 'node:buffer';

/** So long a path no system opens. */
const LONGEST_PATH = 4096;

/** Bytes of an object's name: of SHA-1, and of SHA-256. */
const HASHES = [20, 32] as const;

/** Bytes of an entry before the name of its object. */
const STAT = 40;
const HEADER = 12;
const HAS_MORE_FLAGS = 0x4000;
const NAME_LENGTH = 0x0fff;

/** What an index names: `paths` of files, and the index beside it that it builds on, where it is split. */
export type GitIndex = { readonly paths: readonly string[]; readonly base: string | undefined };

/**
 * The paths in an index of git's that `wanted` is true of, as they stand in it; `undefined` where it is none that we
 * can read. Source: gitformat-index(5) of git 2.39, versions 2 to 4.
 */
export const readIndex = (bytes: Uint8Array, wanted: (path: string) => boolean): GitIndex | undefined => {
  const index = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (index.length < HEADER || index.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  for (const hash of HASHES) {
    const read = entriesOf(index, hash, wanted);
    if (read !== undefined) return { paths: read.paths, base: baseOf(index, read.end, hash) };
  }
  return undefined;
};

type Entries = { readonly paths: readonly string[]; readonly end: number };

/** An object's name of the wrong length puts all that follows out of order, which is how it is told. */
const entriesOf = (index: Buffer, hash: number, wanted: (path: string) => boolean): Entries | undefined => {
  const version = index.readUInt32BE(4);
  const count = index.readUInt32BE(8);
  if (version < 2 || version > 4) return undefined;
  const paths: string[] = [];
  let at = HEADER;
  let before: Buffer = Buffer.alloc(0);
  for (let entry = 0; entry < count; entry += 1) {
    const read = entryAt(index, at, hash, version, before);
    if (read === undefined || (before.length > 0 && read.name.length > 0 && before.compare(read.name) > 0))
      return undefined;
    const path = read.name.toString();
    if (wanted(path)) paths.push(path);
    before = read.name;
    at = read.end;
  }
  return at <= index.length - hash ? { paths, end: at } : undefined;
};

const entryAt = (
  index: Buffer,
  start: number,
  hash: number,
  version: number,
  before: Buffer,
): { readonly name: Buffer; readonly end: number } | undefined => {
  const flagsAt = start + STAT + hash;
  if (flagsAt + 2 > index.length) return undefined;
  const flags = index.readUInt16BE(flagsAt);
  const nameAt = flagsAt + (version > 2 && (flags & HAS_MORE_FLAGS) !== 0 ? 4 : 2);
  if (version === 4) return shortened(index, nameAt, before);
  const told = flags & NAME_LENGTH;
  const nul = told < NAME_LENGTH ? nameAt + told : index.indexOf(0, nameAt);
  if (nul < nameAt || nul - nameAt > LONGEST_PATH || index[nul] !== 0) return undefined;
  return { name: index.subarray(nameAt, nul), end: start + Math.ceil((nul + 1 - start) / 8) * 8 };
};

/** Version 4 says how much of the path before goes away, and what comes in its place. */
const shortened = (
  index: Buffer,
  start: number,
  before: Buffer,
): { readonly name: Buffer; readonly end: number } | undefined => {
  let at = start;
  let gone = (index[at] ?? 0) & 0x7f;
  while (((index[at] ?? 0) & 0x80) !== 0 && gone < LONGEST_PATH) {
    at += 1;
    gone = (gone + 1) * 128 + ((index[at] ?? 0) & 0x7f);
  }
  const nul = index.indexOf(0, at + 1);
  const kept = before.length - gone;
  if (kept < 0 || nul === -1 || kept + nul - at > LONGEST_PATH) return undefined;
  return { name: Buffer.concat([before.subarray(0, kept), index.subarray(at + 1, nul)]), end: nul + 1 };
};

/** The extension `link` names the index that a split one builds on. */
const baseOf = (index: Buffer, from: number, hash: number): string | undefined => {
  for (let at = from; at + 8 <= index.length - hash; at += 8 + index.readUInt32BE(at + 4)) {
    if (index.toString('latin1', at, at + 4) === 'link') return index.toString('hex', at + 8, at + 8 + hash);
  }
  return undefined;
};
