import type { Edit } from '../text/edit.js';

/** The offset behind the last character of a line, before its line break. */
export const endOfLine = (text: string, offset: number): number => {
  const at = text.indexOf('\n', offset);
  const end = at === -1 ? text.length : at;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
};

export const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/**
 * The spaces that a key beside this one needs: the dashes before a first key count as spaces. `undefined` where
 * something else stands before the key, as an anchor, a tag, or `?`.
 */
export const indentOf = (text: string, keyStart: number): string | undefined => {
  const start = startOfLine(text, keyStart);
  const before = text.slice(start, keyStart).replace(/^\uFEFF/, '');
  return /^ *(?:- +)*$/.test(before) ? ' '.repeat(before.length) : undefined;
};

/**
 * Inserts behind `offset` by replacing the character before it with itself and more, so that two inserts at one place
 * are seen to be in each other's way.
 */
export const replaceTail = (text: string, offset: number, inserted: string): Edit => {
  const low = text.charCodeAt(offset - 1);
  const start = Math.max(0, offset - (low >= 0xdc00 && low <= 0xdfff ? 2 : 1));
  return { span: { start, end: offset }, text: text.slice(start, offset) + inserted };
};
