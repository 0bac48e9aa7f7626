import { Buffer } from 'node:buffer';
import { type Bytes, broken } from './model.js';

/** One entry of an archive. Names are as they are written. */
export type Entry = {
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'link' | 'hard-link' | 'other';
  readonly target: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** Where its bytes begin. */
  readonly offset: number;
};

/** What is done with an entry. */
export type Visitor = {
  /** So many of its first bytes are asked for; all others are passed over. */
  readonly entry: (entry: Entry) => number;
  readonly content: (entry: Entry, bytes: Uint8Array) => void;
};

const BLOCK = 512;
/** Bytes of the headers that hold a long name, and of what is asked for of a file. */
const MOST_EXTRA = 1024 * 1024;
const MOST_ENTRIES = 2_000_000;

/** Goes through an archive as it comes. Throws for what is none, and for one that ends too soon. */
export const walkTar = async (stream: Bytes, { entry: visit, content }: Visitor): Promise<void> => {
  const reader = readerOf(stream);
  let extra: Extra = {};
  for (let count = 0; ; count += 1) {
    if (count > MOST_ENTRIES) throw broken(`an archive has more than ${MOST_ENTRIES} entries`);
    const header = await reader.take(BLOCK);
    if (header === undefined || header.every((byte) => byte === 0)) return reader.drain();
    checkSum(header);
    const type = String.fromCharCode(header[156] ?? 0);
    const size = extra.size ?? numberAt(header, 124, 12);
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x' || type === 'L' || type === 'K') {
      if (size > MOST_EXTRA) throw broken('an archive has a name of more than a mebibyte');
      const body = (await reader.whole(padded)).subarray(0, size);
      extra = { ...extra, ...(type === 'x' ? records(body) : { [type === 'L' ? 'path' : 'target']: textOf(body) }) };
      continue;
    }
    if (type === 'g') {
      await reader.skip(padded);
      continue;
    }
    const entry = entryOf(header, type, extra, size, reader.at());
    extra = {};
    // Only files have bytes: of others the size says something else.
    const length = entry.kind === 'file' || entry.kind === 'other' ? padded : 0;
    const asked = visit(entry);
    const wanted = Math.min(asked, size, length, MOST_EXTRA);
    if (asked > 0) content(entry, await reader.whole(wanted));
    await reader.skip(length - wanted);
  }
};

type Extra = {
  readonly path?: string;
  readonly target?: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly size?: number;
};

const KINDS: Readonly<Record<string, Entry['kind']>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '1': 'hard-link',
  '2': 'link',
  '5': 'directory',
};

const entryOf = (header: Uint8Array, type: string, extra: Extra, size: number, offset: number): Entry => {
  const prefix = textOf(header.subarray(345, 500));
  const name = textOf(header.subarray(0, 100));
  const ustar = textOf(header.subarray(257, 263)) === 'ustar' && prefix !== '' ? `${prefix}/${name}` : name;
  const path = extra.path ?? ustar;
  return {
    path,
    // The oldest archives have no directories but files whose name ends in a slash.
    kind: type !== '5' && path.endsWith('/') && KINDS[type] === 'file' ? 'directory' : (KINDS[type] ?? 'other'),
    target: extra.target ?? textOf(header.subarray(157, 257)),
    mode: numberAt(header, 100, 8) & 0o7777,
    uid: extra.uid ?? numberAt(header, 108, 8),
    gid: extra.gid ?? numberAt(header, 116, 8),
    size,
    offset,
  };
};

const textOf = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0);
  return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end)).toString('utf8');
};

/** Octal, or base 256 where the first bit is set. */
const numberAt = (header: Uint8Array, at: number, length: number): number => {
  const field = header.subarray(at, at + length);
  const first = field[0] ?? 0;
  const value =
    (first & 0x80) === 0
      ? Number.parseInt(textOf(field).trim() || '0', 8)
      : field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 0x7f : byte), 0);
  if (!Number.isSafeInteger(value) || value < 0) throw broken('an archive has a number that is none');
  return value;
};

/** The sum of all bytes, with blanks in the place of the sum. */
const checkSum = (header: Uint8Array): void => {
  let sum = 8 * 32;
  for (let at = 0; at < BLOCK; at += 1) if (at < 148 || at >= 156) sum += header[at] ?? 0;
  if (Number.parseInt(textOf(header.subarray(148, 156)).trim(), 8) !== sum) throw broken('it is no tar archive');
};

/** `11 path=usr\n` */
const records = (body: Uint8Array): Extra => {
  const found: Record<string, string> = {};
  for (let at = 0; at < body.length; ) {
    const blank = body.indexOf(32, at);
    const length = Number(textOf(body.subarray(at, blank === -1 ? body.length : blank)));
    if (blank === -1 || !Number.isSafeInteger(length) || length <= blank - at || at + length > body.length)
      throw broken('an archive has a header that cannot be read');
    const record = Buffer.from(body.subarray(blank + 1, at + length - 1)).toString('utf8');
    found[record.replace(/=.*/s, '')] = record.slice(record.indexOf('=') + 1);
    at += length;
  }
  const number = (name: string): number | undefined => {
    const text = found[name];
    if (text !== undefined && !/^\d{1,15}$/.test(text)) throw broken(`an archive has the ${name} ${text.slice(0, 20)}`);
    return text === undefined ? undefined : Number(text);
  };
  const [path, target] = [found.path, found.linkpath];
  const [uid, gid, size] = [number('uid'), number('gid'), number('size')];
  return {
    ...(path === undefined ? {} : { path }),
    ...(target === undefined ? {} : { target }),
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
    ...(size === undefined ? {} : { size }),
  };
};

type Reader = {
  /** So many bytes; `undefined` at the end of the stream. */
  readonly take: (length: number) => Promise<Uint8Array | undefined>;
  readonly whole: (length: number) => Promise<Uint8Array>;
  readonly skip: (length: number) => Promise<void>;
  /** Reads what is left, so that a digest of all bytes can be told. */
  readonly drain: () => Promise<void>;
  readonly at: () => number;
};

const readerOf = (stream: Bytes): Reader => {
  const iterator = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  let at = 0;
  const more = async (): Promise<boolean> => {
    const { value, done } = await iterator.next();
    if (done === true) return false;
    rest = value;
    return true;
  };
  const take = async (length: number): Promise<Uint8Array | undefined> => {
    const parts: Uint8Array[] = [];
    for (let missing = length; missing > 0; ) {
      if (rest.length === 0 && !(await more())) {
        if (missing === length) return undefined;
        throw broken('an archive ends in the middle');
      }
      const part = rest.subarray(0, missing);
      rest = rest.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    at += length;
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  };
  return {
    take,
    at: () => at,
    whole: async (length) => {
      const bytes = length === 0 ? new Uint8Array() : await take(length);
      if (bytes === undefined) throw broken('an archive ends in the middle');
      return bytes;
    },
    skip: async (length) => {
      at += length;
      for (let missing = length; missing > 0; ) {
        if (rest.length === 0 && !(await more())) throw broken('an archive ends in the middle');
        const passed = Math.min(rest.length, missing);
        rest = rest.subarray(passed);
        missing -= passed;
      }
    },
    drain: async () => {
      while (await more());
    },
  };
};
