import { areFine, type Files, MOST_TEXT } from './files.js';

/** The first letter of what stands behind `#` in a link tells how the rest is to be read. */
const VERSION = '1';

/** Longer links are cut by programs that people send them with. Characters. */
export const LONGEST_LINK = 32 * 1024;

/** Files as a part of a link, which a browser sends to nobody. */
export const linkOf = async (files: Files): Promise<string> => {
  const packed = await through(
    new TextEncoder().encode(JSON.stringify([...files])),
    new CompressionStream('deflate-raw'),
  );
  return VERSION + textOf(packed ?? new Uint8Array());
};

/** The files of a link; `undefined`: it holds none that may be shown. */
export const filesIn = async (link: string): Promise<Files | undefined> => {
  const bytes = link.startsWith(VERSION) ? bytesOf(link.slice(1)) : undefined;
  const json = bytes && (await through(bytes, new DecompressionStream('deflate-raw')));
  const value: unknown = json && parsed(new TextDecoder().decode(json));
  if (!Array.isArray(value) || !value.every(isPair)) return undefined;
  const files = new Map(value);
  return files.size === value.length && areFine(files) ? files : undefined;
};

const isPair = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string');

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** As JSON no text has more; what unpacks to more was made to. */
const MOST_BYTES = 8 * MOST_TEXT;

/** What a stream makes of bytes; `undefined`: it takes them not, or they become more than any files have. */
const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array | undefined> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      size += next.value.length;
      if (size > MOST_BYTES) return undefined;
    }
  } catch {
    return undefined;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Base64 as links have it. */
const textOf = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const bytesOf = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0));
  } catch {
    return undefined;
  }
};
