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
    if (token.kind !== 'sign' || SIGN.test(token.text)) tokens.push(token);
    at = token.to;
  }
  return tokens;
};

const SIGN = /^[!-/:-@[-^{-~]/;

const commentEnd = (text: string, at: number, to: number): number | undefined => {
  if (text[at] !== '/') return undefined;
  if (text[at + 1] === '/') return lineEnd(text, at, to);
  if (text[at + 1] !== '*') return undefined;
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? to : Math.min(end + 2, to);
};

const lineEnd = (text: string, at: number, to: number): number => {
  const end = text.indexOf('\n', at);
  return end === -1 ? to : Math.min(end, to);
};

/** A text or a single letter, with whatever stands before its quote. */
const textAt = (text: string, at: number, to: number): Token | undefined => {
  if (text[at] === "'") {
    LETTER.lastIndex = at;
    const [letter] = LETTER.exec(text) ?? [];
    return letter === undefined ? undefined : { kind: 'text', text: letter, from: at, to: at + letter.length };
  }
  OPENING.lastIndex = at;
  const [opening, prefix = '', quotes = ''] = OPENING.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const dollars = prefix.replaceAll('@', '').length;
  const inside = at + opening.length;
  if (quotes.length === 2) return token(text, at, inside);
  if (quotes.length > 2) return rawText(text, at, inside, to, quotes, dollars);
  return plainText(text, at, inside, to, prefix.includes('@'), dollars > 0);
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

/** It ends at as many quotes as it begins with; a hole has as many braces as there are dollars. */
const rawText = (text: string, at: number, inside: number, to: number, quotes: string, dollars: number): Token => {
  const found = text.indexOf(quotes, inside);
  const end = found === -1 ? to : Math.min(found, to);
  const holes: Hole[] = [];
  let next = dollars === 0 ? -1 : text.indexOf('{'.repeat(dollars), inside);
  while (next !== -1 && next < end) {
    const start = next + dollars;
    const hole = holeAt(text, start, end, dollars);
    holes.push(hole);
    next = text.indexOf('{'.repeat(dollars), hole.whole.to);
  }
  return token(text, at, Math.min(end + quotes.length, to), holes);
};

const plainText = (
  text: string,
  from: number,
  inside: number,
  to: number,
  verbatim: boolean,
  filled: boolean,
): Token => {
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
      const hole = holeAt(text, at + 1, to, 1);
      holes.push(hole);
      at = hole.whole.to;
    } else at += 1;
  }
  return token(text, from, Math.min(at, to), holes);
};

/** So long may the expression of a hole be; one that is longer ends there. */
const MOST_HOLE = 2_000;

const holeAt = (text: string, from: number, last: number, braces: number): Hole => {
  const to = Math.max(from, Math.min(holeEnd(text, from, last), last));
  const limit = Math.min(last, to + MOST_FORMAT);
  let end = to;
  while (end < limit && text[end] !== '}' && text[end] !== '"') end += 1;
  return { from, to, whole: { from: from - braces, to: text[end] === '}' ? Math.min(end + braces, last) : to } };
};

/** So long may a format be. */
const MOST_FORMAT = 100;

/** Where the hole ends that begins here: at its brace, or at the colon of its format. Texts in it may hold both. */
const holeEnd = (text: string, from: number, to: number): number => {
  const last = Math.min(to, from + MOST_HOLE);
  let depth = 0;
  let at = from;
  while (at < last) {
    const letter = text[at] ?? '';
    if (letter === '"') {
      const end = text.indexOf('"', at + 1);
      if (end === -1 || end >= last) return last;
      at = end;
    } else if ('([{'.includes(letter)) depth += 1;
    else if (depth === 0 && (letter === '}' || (letter === ':' && text[at + 1] !== ':' && text[at - 1] !== ':')))
      return at;
    else if (')]}'.includes(letter)) depth -= 1;
    at += 1;
  }
  return last;
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
