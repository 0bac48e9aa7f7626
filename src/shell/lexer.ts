import type { Logical } from '../dockerfile/model.js';
import type { ShellWord } from './model.js';
import { append, type Draft, newDraft, take, wordOf } from './word.js';

/** A place in a script. */
export type Cursor = {
  readonly script: Logical;
  readonly text: string;
  at: number;
  /** What is read here runs only under a condition. */
  readonly perhaps: boolean;
  /** Reads commands up to the `)` that closes them; `false` where nesting is too deep and nothing was read. */
  readonly substitution: (cursor: Cursor) => boolean;
  /** Reads the commands between two backquotes: `from`..`to` without the quotes. */
  readonly backquoted: (cursor: Cursor, from: number, to: number) => void;
};

/** Skips spaces, tabs, carriage returns and joined lines; a newline is a separator and stays. */
export const skipGap = (cursor: Cursor) => {
  const { text } = cursor;
  for (;;) {
    const char = text.charAt(cursor.at);
    if (char === ' ' || char === '\t' || char === '\r' || char === '\f' || char === '\v') cursor.at++;
    else if (char === '\\' && joinedLength(text, cursor.at) > 0) cursor.at += joinedLength(text, cursor.at);
    else return;
  }
};

/** Reads one word; `undefined` where none begins. */
export const readWord = (cursor: Cursor): ShellWord | undefined => {
  const from = cursor.at;
  const draft = newDraft();
  readUnquoted(cursor, draft, from);
  return cursor.at === from ? undefined : wordOf(draft, cursor.script, from, cursor.at);
};

/** Ends a word where nothing quotes it. */
export const isMeta = (char: string): boolean => ' \t\r\f\v\n;&|<>()'.includes(char);

/** Length of a backslash and the line end behind it, 0 where there is none. */
const joinedLength = (text: string, at: number): number => {
  if (text.charAt(at + 1) === '\n') return 2;
  return text.startsWith('\r\n', at + 1) ? 3 : 0;
};

const readUnquoted = (cursor: Cursor, draft: Draft, from: number) => {
  const { text } = cursor;
  const brackets = { square: false, brace: false, comma: false };
  for (;;) {
    const char = text.charAt(cursor.at);
    if (char === '(' && cursor.at > from && text.charAt(cursor.at - 1) === '=') readArray(cursor, draft);
    else if (isMeta(char)) return;
    else if (char === '\\') readEscape(cursor, draft);
    else if (char === "'") readSingle(cursor, draft);
    else if (char === '"') readDouble(cursor, draft);
    else if (char === '$') readDollar(cursor, draft, false);
    else if (char === '`') readBackquote(cursor, draft);
    else {
      if (isGlob(char, brackets)) draft.literal = false;
      const from = cursor.at;
      PLAIN.lastIndex = ++cursor.at;
      if (PLAIN.test(text)) cursor.at = PLAIN.lastIndex;
      take(draft, text, from, cursor.at);
    }
  }
};

/** Characters that mean nothing, wherever they stand. */
const PLAIN = /[\w./:=@%+~^-]+/y;

const isGlob = (char: string, seen: { square: boolean; brace: boolean; comma: boolean }): boolean => {
  if (char === '[') seen.square = true;
  if (char === '{') seen.brace = true;
  if (char === ',' && seen.brace) seen.comma = true;
  return char === '*' || char === '?' || (char === ']' && seen.square) || (char === '}' && seen.comma);
};

const readEscape = (cursor: Cursor, draft: Draft) => {
  const { text, at } = cursor;
  const joined = joinedLength(text, at);
  if (joined === 0 && at + 1 < text.length) take(draft, text, at + 1, at + 2);
  else if (joined === 0) take(draft, text, at, at + 1);
  cursor.at = Math.min(text.length, at + (joined === 0 ? 2 : joined));
};

/** Where `char` stands next, or the end of the text: a quote that nothing closes takes in the rest. */
const nextOf = (text: string, char: string, from: number): number => {
  const at = text.indexOf(char, from);
  return at === -1 ? text.length : at;
};

const readSingle = (cursor: Cursor, draft: Draft) => {
  const end = nextOf(cursor.text, "'", cursor.at + 1);
  take(draft, cursor.text, cursor.at + 1, end);
  cursor.at = Math.min(cursor.text.length, end + 1);
};

const readDouble = (cursor: Cursor, draft: Draft) => {
  const { text } = cursor;
  cursor.at++;
  while (cursor.at < text.length) {
    const char = text.charAt(cursor.at);
    if (char === '"') {
      cursor.at++;
      return;
    }
    if (char === '$') readDollar(cursor, draft, true);
    else if (char === '`') readBackquote(cursor, draft);
    else if (char === '\\' && /[$`"\\\r\n]/.test(text.charAt(cursor.at + 1))) readEscape(cursor, draft);
    else readPlain(cursor, draft);
  }
};

/** All up to the next character that means something between double quotes, at least one. */
const readPlain = (cursor: Cursor, draft: Draft) => {
  const { text } = cursor;
  let end = cursor.at + 1;
  while (end < text.length && !'"$`\\'.includes(text.charAt(end))) end++;
  take(draft, text, cursor.at, end);
  cursor.at = end;
};

const readDollar = (cursor: Cursor, draft: Draft, quoted: boolean) => {
  const { text, at } = cursor;
  const next = text.charAt(at + 1);
  if (next === "'" && !quoted) return readAnsi(cursor, draft);
  if (next === '"' && !quoted) {
    cursor.at++;
    return;
  }
  cursor.at = at + 1;
  if (next === '(') readSubstitution(cursor, draft);
  else if (next === '{') readBraces(cursor, draft);
  else if (/[A-Za-z_]/.test(next)) {
    cursor.at = endOfName(text, at + 1);
    draft.variables.push(text.slice(at + 1, cursor.at));
    draft.literal = false;
  } else if (/[0-9@*#?!$-]/.test(next)) {
    cursor.at = at + 2;
    draft.literal = false;
  }
  take(draft, text, at, cursor.at);
};

/** The index after the name that begins at `from`. */
export const endOfName = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /\w/.test(text.charAt(at))) at++;
  return at;
};

const readSubstitution = (cursor: Cursor, draft: Draft) => {
  draft.literal = false;
  const arithmetic = cursor.text.charAt(cursor.at + 1) === '(';
  if (arithmetic) readBalanced(cursor, '(', ')');
  else cursor.substitution(cursor);
};

const readBraces = (cursor: Cursor, draft: Draft) => {
  const from = cursor.at;
  // `${A:-$(b)}`: the value of the variable decides.
  skipBalanced(cursor, '{', '}');
  readSubstitutions({ ...cursor, perhaps: true }, from, cursor.at);
  draft.literal = false;
  for (const match of cursor.text.slice(from, cursor.at).matchAll(/[{$][#!]?([A-Za-z_]\w*)/g)) {
    draft.variables.push(match[1] ?? '');
  }
};

/** From an opening to the closing bracket, with the commands of the substitutions between them. */
export const readBalanced = (cursor: Cursor, open: string, close: string) => {
  const from = cursor.at;
  skipBalanced(cursor, open, close);
  readSubstitutions(cursor, from, cursor.at);
};

/** The commands of `$( … )` and backquotes between two places, whatever stands around them; the cursor stays. */
export const readSubstitutions = (cursor: Cursor, from: number, to: number) => {
  const { text } = cursor;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '`') {
      const end = endOfBackquote(text, at);
      cursor.backquoted(cursor, at + 1, end);
      at = end;
    } else if (char === '$' && text.charAt(at + 1) === '(' && text.charAt(at + 2) !== '(') {
      const inner = { ...cursor, at: at + 1 };
      cursor.substitution(inner);
      at = Math.max(at, inner.at - 1);
    }
  }
};

/** From an opening to the closing bracket, or to the end. Escaped and quoted brackets do not count. */
const skipBalanced = (cursor: Cursor, open: string, close: string) => {
  const { text } = cursor;
  let depth = 0;
  while (cursor.at < text.length) {
    const char = text.charAt(cursor.at);
    if (char === '\\') cursor.at++;
    else if (char === "'" || char === '"') cursor.at = endOfQuote(text, cursor.at);
    else if (char === open) depth++;
    else if (char === close) depth--;
    cursor.at = Math.min(text.length, cursor.at + 1);
    if (depth === 0) return;
  }
};

/** The quote that closes the one at `at`; `at` itself where none does. An apostrophe may be just that. */
const endOfQuote = (text: string, at: number): number => {
  const end = text.indexOf(text.charAt(at), at + 1);
  return end === -1 || text.slice(at, end).includes('\n') ? at : end;
};

const readBackquote = (cursor: Cursor, draft: Draft) => {
  const { text, at } = cursor;
  const end = endOfBackquote(text, at);
  cursor.backquoted(cursor, at + 1, end);
  cursor.at = Math.min(text.length, end + 1);
  draft.literal = false;
  take(draft, text, at, cursor.at);
};

const endOfBackquote = (text: string, from: number): number => {
  let end = from + 1;
  while (end < text.length && text.charAt(end) !== '`') end += text.charAt(end) === '\\' ? 2 : 1;
  return Math.min(end, text.length);
};

const ANSI: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', e: '\u001b' };

/** `$'…'`: what escapes stand for is taken for the common ones, octal and hexadecimal ones stay as written. */
const readAnsi = (cursor: Cursor, draft: Draft) => {
  const { text } = cursor;
  cursor.at += 2;
  while (cursor.at < text.length && text.charAt(cursor.at) !== "'") {
    const escaped = text.charAt(cursor.at) === '\\' && cursor.at + 1 < text.length;
    if (escaped) append(draft, ansiOf(text.charAt(cursor.at + 1)), cursor.at);
    else take(draft, text, cursor.at, cursor.at + 1);
    cursor.at += escaped ? 2 : 1;
  }
  cursor.at = Math.min(text.length, cursor.at + 1);
};

const ansiOf = (char: string): string => (Object.hasOwn(ANSI, char) ? (ANSI[char] ?? char) : char);

/** `NAME=(a b)`: one word that is not literal. */
const readArray = (cursor: Cursor, draft: Draft) => {
  const from = cursor.at;
  readBalanced(cursor, '(', ')');
  draft.literal = false;
  take(draft, cursor.text, from, cursor.at);
};
