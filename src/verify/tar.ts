import { withoutEnd } from '../text/trim.js';
import type { Node } from './model.js';

const BLOCK = 512;

/** An entry with its content, which may be cut off. */
export type TarEntry = Node & { readonly body: Uint8Array };

/**
 * The entries of a tar archive, which may be cut off anywhere: what is not whole is left out. Names are as the archive
 * has them, without a slash at the end.
 */
export const tarEntries = (archive: Uint8Array): readonly TarEntry[] => {
  const entries: TarEntry[] = [];
  let extra: Readonly<Record<string, string>> = {};
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header[0] === 0) break;
    const type = String.fromCharCode(header[156] ?? 0);
    const size = numberAt(header, 124, 12);
    const body = archive.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x') extra = { ...extra, ...records(body) };
    else if (type === 'L') extra = { ...extra, path: textOf(body) };
    else if (type !== 'g' && type !== 'K') {
      entries.push({ ...nodeOf(header, type, extra), body });
      extra = {};
    }
  }
  return entries;
};

/** The text of the first entry; empty when that is no file. */
export const firstText = (archive: Uint8Array): string => {
  const [entry] = tarEntries(archive);
  return entry === undefined || entry.directory ? '' : new TextDecoder().decode(entry.body);
};

const nodeOf = (header: Uint8Array, type: string, extra: Readonly<Record<string, string>>): Node => {
  const prefix = textOf(header.subarray(345, 500));
  const name = textOf(header.subarray(0, 100));
  const path = extra.path ?? (isUstar(header) && prefix !== '' ? `${prefix}/${name}` : name);
  return {
    path: withoutEnd(path, '/'),
    directory: type === '5',
    mode: numberAt(header, 100, 8) & 0o7777,
    uid: extra.uid === undefined ? numberAt(header, 108, 8) : Number(extra.uid),
    gid: extra.gid === undefined ? numberAt(header, 116, 8) : Number(extra.gid),
  };
};

const isUstar = (header: Uint8Array): boolean => textOf(header.subarray(257, 263)) === 'ustar';

const textOf = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
};

/** Octal digits, or a binary number when the first bit is set. */
const numberAt = (header: Uint8Array, start: number, length: number): number => {
  const field = header.subarray(start, start + length);
  const first = field[0] ?? 0;
  if (first < 0x80) return Number.parseInt(textOf(field).trim() || '0', 8) || 0;
  return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
};

/** `LENGTH KEY=VALUE\n`, where the length counts the whole record in bytes. */
const records = (body: Uint8Array): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (let at = 0; at < body.length; ) {
    const length = Number.parseInt(textOf(body.subarray(at, at + 20)), 10);
    if (!(length > 0)) break;
    const record = textOf(body.subarray(at, at + length));
    const [, key, value] = /^\d+ ([^=]+)=([\s\S]*?)\n?$/.exec(record) ?? [];
    if (key !== undefined && value !== undefined) found[key] = value;
    at += length;
  }
  return found;
};
