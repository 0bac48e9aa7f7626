/**
 * Goes through a text line by line. After `readLine`, `start` and `end` are the bounds of that line without its line
 * ending, and `line` is its number. Only a line feed ends a line; carriage returns before it belong to the ending.
 */
export type Reader = { readonly text: string; at: number; line: number; start: number; end: number };

/** A reader before the first line. One byte order mark is skipped, as the builder does. */
export const readerOf = (text: string): Reader => {
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { text, at, line: 0, start: at, end: at };
};

/** Steps to the next line; false when there is none. */
export const readLine = (reader: Reader): boolean => {
  const { text, at } = reader;
  if (at >= text.length) return false;
  const newline = text.indexOf('\n', at);
  let end = newline === -1 ? text.length : newline;
  reader.at = newline === -1 ? text.length : newline + 1;
  while (end > at && text.charCodeAt(end - 1) === 0x0d) end--;
  reader.start = at;
  reader.end = end;
  reader.line++;
  return true;
};
