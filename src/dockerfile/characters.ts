/**
 * White space as the builder's trimming knows it (Go's unicode.IsSpace): more than a blank, and other than
 * JavaScript's own idea, which counts the byte order mark and not U+0085.
 */
export const isSpace = (code: number): boolean => {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0x85 || code === 0xa0 || (code >= 0x1680 && isRareSpace(code));
};

/** What separates words on a line: tab, vertical tab, form feed, carriage return, space. A line feed never gets here. */
export const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0a);

/** The first index from `from` on that is not white space, at most `to`. */
export const skipSpace = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
};

/** The index after the last character before `to` that is not white space, at least `from`. */
export const trimSpace = (text: string, from: number, to: number): number => {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
};

/** The first index from `from` on that is not a blank, at most `to`. */
export const skipBlanks = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
};

/** The first index from `from` on that is a blank, at most `to`. */
export const skipWord = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && !isBlank(text.charCodeAt(at))) at++;
  return at;
};

/**
 * Lower case as Go maps it, one character to one: the Kelvin sign is a k and the dotted capital I an i, so the
 * builder takes both in keywords and stage names.
 */
export const lowerCase = (text: string): string => text.replace(/\u0130/g, 'i').toLowerCase();

const isRareSpace = (code: number): boolean =>
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;
