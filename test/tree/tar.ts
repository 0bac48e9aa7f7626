import { closeSync, openSync, readSync } from 'node:fs';

/** One entry of an archive, as it lies there: the path as written, a hard link with the path that it repeats. */
export type Entry = {
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'link' | 'hard-link' | 'other';
  readonly owner: number;
  readonly group: number;
  /** Permission bits, setuid, setgid and sticky included. */
  readonly mode: number;
  /** Of a link and a hard link. */
  readonly to?: string;
  /** Of a file that is to be written. */
  readonly content?: string | Buffer;
  /** Where the bytes of a file lie that was read. */
  readonly bytes?: Bytes;
};

export type Bytes = { readonly archive: string; readonly position: number; readonly size: number };

const BLOCK = 512;
/** PAX of one file and of all that follow, GNU's long name and long link target: they say more of the next header. */
const EXTENSIONS = 'xgLK';
const PERMISSIONS = 0o7777;

const KINDS: Readonly<Record<string, Entry['kind']>> = {
  '\0': 'file',
  '0': 'file',
  '1': 'hard-link',
  '2': 'link',
  '5': 'directory',
  '7': 'file',
};

type More = { path?: string; to?: string; owner?: number; group?: number; size?: number };

/** The entries of a tar archive in order, without what is in the files. */
export const entriesOf = (archive: string): readonly Entry[] => {
  const file = openSync(archive, 'r');
  try {
    return [...read(file, archive)];
  } finally {
    closeSync(file);
  }
};

/** What is in a file of an archive. */
export const contentOf = ({ archive, position, size }: Bytes): Buffer => {
  const file = openSync(archive, 'r');
  try {
    return bytesAt(file, position, size);
  } finally {
    closeSync(file);
  }
};

function* read(file: number, archive: string): Generator<Entry> {
  let more: More = {};
  for (let position = 0; ; ) {
    const header = bytesAt(file, position, BLOCK);
    if (header.length < BLOCK || header[0] === 0) return;
    const type = header.toString('latin1', 156, 157);
    const size = more.size ?? numberAt(header, 124, 12);
    position += BLOCK;
    if (EXTENSIONS.includes(type)) more = { ...more, ...moreOf(type, bytesAt(file, position, size)) };
    else {
      const entry = entryOf(header, type, more);
      yield entry.kind === 'file' ? { ...entry, bytes: { archive, position, size } } : entry;
      more = {};
    }
    if (EXTENSIONS.includes(type) || KINDS[type] === 'file') position += Math.ceil(size / BLOCK) * BLOCK;
  }
}

const bytesAt = (file: number, position: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
};

const entryOf = (header: Buffer, type: string, more: More): Entry => {
  const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? textAt(header, 345, 155) : '';
  const name = textAt(header, 0, 100);
  const kind = KINDS[type] ?? 'other';
  const entry = {
    path: more.path ?? (prefix === '' ? name : `${prefix}/${name}`),
    kind,
    owner: more.owner ?? numberAt(header, 108, 8),
    group: more.group ?? numberAt(header, 116, 8),
    mode: numberAt(header, 100, 8) & PERMISSIONS,
  };
  return kind === 'link' || kind === 'hard-link' ? { ...entry, to: more.to ?? textAt(header, 157, 100) } : entry;
};

const textAt = (bytes: Buffer, start: number, length: number): string => {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
};

/** Octal digits, or, where the first bit is set, the number itself. */
const numberAt = (bytes: Buffer, start: number, length: number): number => {
  if (((bytes[start] ?? 0) & 0x80) !== 0) return Number(bytes.readBigUInt64BE(start + length - 8));
  return Number.parseInt(textAt(bytes, start, length).trim() || '0', 8);
};

const moreOf = (type: string, bytes: Buffer): More => {
  if (type === 'L') return { path: textAt(bytes, 0, bytes.length) };
  if (type === 'K') return { to: textAt(bytes, 0, bytes.length) };
  if (type === 'g') return {};
  const found: More = {};
  for (let start = 0; start < bytes.length; ) {
    const space = bytes.indexOf(' ', start);
    const length = Number.parseInt(bytes.toString('latin1', start, space), 10);
    const [key, value] = splitAt(bytes.toString('utf8', space + 1, start + length - 1), '=');
    if (key === 'path') found.path = value;
    else if (key === 'linkpath') found.to = value;
    else if (key === 'uid') found.owner = Number(value);
    else if (key === 'gid') found.group = Number(value);
    else if (key === 'size') found.size = Number(value);
    start += length;
  }
  return found;
};

const splitAt = (text: string, mark: string): readonly [string, string] => {
  const at = text.indexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
};
