import { Buffer, isUtf8 } from 'node:buffer';
import { saidLength } from '../manifests/definitions.js';
import type { Problem } from '../text/problems.js';
import { manifestName } from './kind.js';
import { decode as say } from './sentences.js';

/** What is above this size is refused before it is parsed. Bytes. */
export const MOST_BYTES = 1024 * 1024;

/** What YAML may have with its definitions of resources, which are not parsed. */
const MOST_DEFINED = 8 * MOST_BYTES;

/** So many bytes of a file are read. */
export const mostBytesOf = (path: string): number => (manifestName(path) ? MOST_DEFINED : MOST_BYTES);

/** A stage takes some kilobytes of memory and seven bytes of text. The largest real file we know has 49 such lines. */
const MOST_STAGES = 10_000;

const LF = 10;

/**
 * Bytes as text, strictly: the byte order mark stays, and what is not UTF-8 is refused and not repaired, so that text
 * written back differs from the bytes only where a fix changed it.
 */
export const decode = (path: string, bytes: Uint8Array): string | Problem => {
  if (bytes.length > mostBytesOf(path)) return { kind: 'too-large', path, detail: say.large };
  if (bytes.includes(0)) return { kind: 'binary', path };
  const text = decoded(bytes);
  if (text === undefined) return { kind: 'not-utf8', path, line: firstBadLine(bytes) };
  if (bytes.length > MOST_BYTES && saidLength(text) > MOST_BYTES) return { kind: 'too-large', path, detail: say.large };
  return hasTooMany(text) ? { kind: 'too-large', path, detail: say.stages } : text;
};

const decoded = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : undefined;

const hasTooMany = (text: string): boolean =>
  text.length > MOST_STAGES * 'FROM a\n'.length && (text.match(/^[ \t]*FROM[ \t\\`]/gim)?.length ?? 0) > MOST_STAGES;

/** A line feed is never part of a longer character, so the lines can be tried one by one. */
const firstBadLine = (bytes: Uint8Array): number => {
  let line = 1;
  for (let at = 0; at < bytes.length; line += 1) {
    const end = bytes.indexOf(LF, at) === -1 ? bytes.length : bytes.indexOf(LF, at);
    if (decoded(bytes.subarray(at, end)) === undefined) return line;
    at = end + 1;
  }
  return line;
};
