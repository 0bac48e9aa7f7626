/** A token of C#. A text that is put together has its holes: the parts of the file between the braces. */
export type Token = {
  readonly kind: 'word' | 'number' | 'text' | 'sign';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly holes?: readonly Hole[];
};

/** The part of a text that is an expression, and with its braces, and the format before the last one, `whole`. */
export type Hole = {
  readonly from: number;
  readonly to: number;
  readonly whole: { readonly from: number; readonly to: number };
};

/** Signs of two and more letters that the parser asks for; `>>` is two, for it closes generics. */
const SIGNS = ['??=', '=>', '==', '!=', '<=', '>=', '&&', '||', '??', '?.', '::', '->', '++', '--', '..'] as const;

/** `a += b`: it changes what is there. */
const CHANGES = /^[-+*/%&|^]=/;

/**
 * The tokens of a part of a file; comments and directives are left out, and so is what is none. Each letter is looked at
 * once, and once more for each text that it stands in the hole of.
 * Source: documentation: C# 13, Lexical structure; C# 1 to 13.
 */
export const tokensOf = (text: string, from = 0, to = text.length): readonly Token[] => {
  const tokens: Token[] = [];
  let at = from;
  let fresh = true;
  while (at < to) {
    const letter = text[at] ?? '';
    if (letter === '\n') fresh = true;
    if (/\s|\uFEFF/.test(letter)) {
      at += 1;
      continue;
    }
    const skipped = commentEnd(text, at, to) ?? (fresh && letter === '#' ? lineEnd(text, at, to) : undefined);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    fresh = false;
    const token = textAt(text, at, to) ?? wordAt(text, at, to) ?? signAt(text, at);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
};

const commentEnd = (text: string, at: number, to: number): number | undefined => {
  if (text[at] !== '/') return undefined;
  if (text[at + 1] === '/') return lineEnd(text, at, to);
  if (text[at + 1] !== '*') return undefined;
  const end = found(text, '*/', at + 2, to);
  return end === -1 ? to : Math.min(end + 2, to);
};

const lineEnd = (text: string, at: number, to: number): number => {
  const end = found(text, '\n', at, to);
  return end === -1 ? to : end;
};

/** Where some letters stand in a part of a text, so that nothing behind it is looked at; -1: nowhere. */
const found = (text: string, letters: string, from: number, to: number): number => {
  for (let start = from; start < to; start += PIECE) {
    const end = Math.min(start + PIECE, to);
    const at = text.slice(start, Math.min(end + letters.length - 1, to)).indexOf(letters);
    if (at !== -1) return start + at;
  }
  return -1;
};

const PIECE = 512;

/** A text or a single letter, with whatever stands before its quote. */
const textAt = (text: string, at: number, to: number, nested = 0): Token | undefined => {
  if (text[at] === "'") {
    LETTER.lastIndex = at;
    const [letter] = LETTER.exec(text) ?? [];
    return letter === undefined ? undefined : { kind: 'text', text: letter, from: at, to: at + letter.length };
  }
  OPENING.lastIndex = at;
  const [opening, prefix = '', quotes = ''] = OPENING.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const dollars = prefix.replaceAll('@', '').length;
  const verbatim = prefix.includes('@');
  const inside = at + (verbatim ? prefix.length + 1 : opening.length);
  if (verbatim) return plainText(text, { at, inside, to, nested }, true, dollars > 0);
  if (quotes.length === 2) return token(text, at, inside);
  if (quotes.length > 2) return rawText(text, { at, inside, to, nested }, quotes, dollars);
  return plainText(text, { at, inside, to, nested }, false, dollars > 0);
};

const LETTER = /'(?:\\[^\n']{1,9}|\\'|[^\\\n'])'/y;
const OPENING = /([$@]{0,9})("+)/y;

const token = (text: string, from: number, to: number, holes: readonly Hole[] = []): Token => ({
  kind: 'text',
  text: text.slice(from, to),
  from,
  to,
  ...(holes.length === 0 ? {} : { holes }),
});

/** A text that begins at a place, its letters `inside`, in so many others. */
type Part = { readonly at: number; readonly inside: number; readonly to: number; readonly nested: number };

/** It ends at as many quotes as it begins with; a hole has as many braces as there are dollars. */
const rawText = (text: string, { at, inside, to, nested }: Part, quotes: string, dollars: number): Token => {
  const closes = found(text, quotes, inside, to);
  const end = closes === -1 ? to : closes;
  const holes: Hole[] = [];
  let next = dollars === 0 ? -1 : found(text, '{'.repeat(dollars), inside, end);
  while (next !== -1 && next < end) {
    const start = next + dollars;
    const hole = holeAt(text, start, end, dollars, nested);
    if (hole !== undefined) holes.push(hole);
    next = found(text, '{'.repeat(dollars), hole?.whole.to ?? start, end);
  }
  return token(text, at, Math.min(end + quotes.length, to), holes);
};

const plainText = (text: string, { at: from, inside, to, nested }: Part, verbatim: boolean, filled: boolean): Token => {
  const holes: Hole[] = [];
  let at = inside;
  while (at < to) {
    const letter = text[at] ?? '';
    if (letter === '"') {
      if (!verbatim || text[at + 1] !== '"') return token(text, from, at + 1, holes);
      at += 2;
    } else if (letter === '\\' && !verbatim) at += 2;
    else if (letter === '\n' && !verbatim) break;
    else if (filled && letter === '{' && text[at + 1] === '{') at += 2;
    else if (filled && letter === '{') {
      const hole = holeAt(text, at + 1, to, 1, nested);
      if (hole !== undefined) holes.push(hole);
      at = hole?.whole.to ?? at + 1;
    } else at += 1;
  }
  return token(text, from, Math.min(at, to), holes);
};

/** So many texts stand in the holes of each other. */
const MOST_NESTED = 4;

/** So long may the expression of a hole be; one that is longer ends there. */
const MOST_HOLE = 2_000;

/** A brace that nothing closes begins no hole. */
const holeAt = (text: string, from: number, last: number, braces: number, nested: number): Hole | undefined => {
  const to = holeEnd(text, from, last, nested);
  if (to === undefined) return undefined;
  const limit = Math.min(last, to + MOST_FORMAT);
  let end = to;
  while (end < limit && text[end] !== '}' && text[end] !== '"') end += 1;
  return { from, to, whole: { from: from - braces, to: text[end] === '}' ? Math.min(end + braces, last) : to } };
};

/** So long may a format be. */
const MOST_FORMAT = 100;

/** Where the hole ends that begins here: at its brace, or at the colon of its format. Texts in it may hold both. */
const holeEnd = (text: string, from: number, to: number, nested: number): number | undefined => {
  const last = Math.min(to, from + MOST_HOLE);
  let depth = 0;
  let at = from;
  while (at < last) {
    const letter = text[at] ?? '';
    if (letter === '"' || letter === "'" || letter === '$' || letter === '@') {
      const inner = nested < MOST_NESTED ? textAt(text, at, last, nested + 1) : undefined;
      at = inner?.to ?? at + 1;
      continue;
    }
    if ('([{'.includes(letter)) depth += 1;
    else if (depth === 0 && (letter === '}' || (letter === ':' && text[at + 1] !== ':' && text[at - 1] !== ':')))
      return at;
    else if (')]}'.includes(letter)) depth -= 1;
    at += 1;
  }
  return undefined;
};

const wordAt = (text: string, at: number, to: number): Token | undefined => {
  for (const [kind, pattern] of WORDS) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) {
      const end = Math.min(at + found.length, to);
      return { kind, text: text.slice(at, end), from: at, to: end };
    }
  }
  return undefined;
};

const WORDS = [
  ['word', /@?[\p{L}_][\p{L}\p{N}_]*/uy],
  ['number', /\d[\w]*(?:\.\d\w*)?/y],
] as const;

const signAt = (text: string, at: number): Token => {
  const three = text.slice(at, at + 3);
  const sign =
    SIGNS.find((each) => three.startsWith(each) && !(each === '?.' && /\d/.test(three[2] ?? ''))) ??
    (CHANGES.test(three) ? three.slice(0, 2) : (three[0] ?? ''));
  return { kind: 'sign', text: sign, from: at, to: at + Math.max(sign.length, 1) };
};
