import type { Expression } from './model.js';

/** The text of a literal without its prefix and its quotes; escapes of a single character are what they mean. */
export const literalOf = (written: string): string => {
  const open = /^[A-Za-z$@]{0,3}#*("""|'''|"|'|`)/.exec(written);
  if (open === null) return written;
  const [start = '', quote = ''] = open;
  const hashes = start.length - start.replaceAll('#', '').length;
  const end = written.endsWith(quote + '#'.repeat(hashes)) ? written.length - quote.length - hashes : written.length;
  const inside = written.slice(start.length, Math.max(end, start.length));
  const raw = hashes > 0 || /^[A-Za-z]*[rR]/.test(start);
  return raw ? inside : unescaped(inside);
};

/** `\n` and its like inside of a text. */
export const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(/\\(.)/gs, (_, character: string) => ESCAPES.get(character) ?? character) : text;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
]);

export const textOf = (text: string): Expression => ({ kind: 'text', text });

export const UNKNOWN: Expression = { kind: 'unknown' };
