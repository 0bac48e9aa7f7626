import { Buffer } from 'node:buffer';
import type { FileReport } from '../report/report.js';
import type { Problem } from '../text/problems.js';
import { type Host, isFailure, type Out } from './host.js';
import type { Change } from './one-file.js';
import type { Outcome, Turn } from './run.js';

/** What a report is written on, file by file. */
export type Paper = {
  readonly add: (file: FileReport, change?: Change, turn?: Turn) => Promise<void>;
  /** Writes what is left. `undefined`: all of it is written. */
  readonly close: (outcome: Outcome) => Promise<Problem | undefined>;
};

const utf8 = new TextEncoder();

/** What takes the bytes of a report. */
export type Ink = { readonly write: (part: string | Uint8Array) => void; readonly close: () => Problem | undefined };

/** Bytes that are written at once: as much as a pipe holds. */
const CHUNK = 64 * 1024;

/** Milliseconds for which a part may wait for others: whoever reads along notices nothing. */
const PATIENCE = 100;

/** Few large writes instead of many small ones. */
export const streamOf = (host: Host, out: Out): Ink => {
  const chunk = new Uint8Array(CHUNK);
  let size = 0;
  let written = host.clock();
  const flush = (): void => {
    if (size > 0) out.write(chunk.subarray(0, size));
    size = 0;
    written = host.clock();
  };
  return {
    write: (part) => {
      const bytes = bytesOf(part);
      if (size + bytes.length > CHUNK) flush();
      if (bytes.length > CHUNK) out.write(bytes);
      else {
        chunk.set(bytes, size);
        size += bytes.length;
      }
      if (host.clock() - written > PATIENCE) flush();
    },
    close: () => {
      flush();
      return undefined;
    },
  };
};

/** A file is written whole or not at all. */
export const fileOf = (host: Host, path: string): Ink => {
  const parts: Uint8Array[] = [];
  // Of a part for each of many files, the object takes more memory than its bytes.
  let texts = '';
  const gather = (): void => {
    if (texts !== '') parts.push(utf8.encode(texts));
    texts = '';
  };
  return {
    write: (part) => {
      if (typeof part === 'string') texts += part;
      if (typeof part !== 'string' || texts.length > CHUNK) gather();
      if (typeof part !== 'string' && part.length > 0) parts.push(part);
    },
    close: () => {
      gather();
      const failure = host.create(host.absolute(path), Buffer.concat(parts));
      return isFailure(failure) ? { kind: 'unwritable', path, detail: failure.failure, copy: failure.copy } : undefined;
    },
  };
};

const bytesOf = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? utf8.encode(part) : part);
