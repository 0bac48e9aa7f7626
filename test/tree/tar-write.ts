import type { Entry } from './tar.js';

const BLOCK = 512;

const TYPES: Readonly<Record<Entry['kind'], string>> = {
  file: '0',
  'hard-link': '1',
  link: '2',
  directory: '5',
  other: '6',
};

/** A tar archive of entries, in their order; paths of up to 100 bytes. Always the same bytes for the same entries. */
export const archiveOf = (entries: readonly Entry[]): Buffer =>
  Buffer.concat([...entries.flatMap((entry) => [header(entry), padded(bytesOf(entry))]), Buffer.alloc(2 * BLOCK)]);

const bytesOf = ({ content = '' }: Entry): Buffer => Buffer.from(content);

const header = (entry: Entry): Buffer => {
  const { path, kind, owner, group, mode, to = '' } = entry;
  const bytes = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(path) > 100) throw new Error(`${path} is too long for a plain header`);
  bytes.write(path, 0);
  bytes.write(octal(mode, 8), 100);
  bytes.write(octal(owner, 8), 108);
  bytes.write(octal(group, 8), 116);
  bytes.write(octal(bytesOf(entry).length, 12), 124);
  bytes.write(octal(0, 12), 136);
  bytes.write(' '.repeat(8), 148);
  bytes.write(TYPES[kind], 156);
  bytes.write(to, 157);
  bytes.write('ustar\x0000', 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${octal(sum, 7)}\0`, 148);
  return bytes;
};

const octal = (value: number, length: number): string => value.toString(8).padStart(length - 1, '0');

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
