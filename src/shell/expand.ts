import { hasRole } from '../knowledge/programs.js';
import { assignmentOf } from './assignment.js';
import { endOfName } from './lexer.js';
import type { Command, ShellWord } from './model.js';

/** A variable's value: a string, `undefined` for unset, `null` for cannot be known. */
export type ShellLookup = (name: string) => string | undefined | null;

/** A value of a build cannot be longer than this for us; what expands to more is not known. */
const MAX_LENGTH = 10_000;

/**
 * The text that a command sees for a word: quotes removed, `$A`, `${A}`, `${A:-x}`, `${A-x}`, `${A:+x}`, `${A+x}` and
 * `${A:?x}` filled in. `undefined` where that cannot be known: unknown variables, substitutions, globs, other forms.
 */
export const expandShell = (word: ShellWord, lookup: ShellLookup): string | undefined => {
  if (word.literal) return word.text;
  return expandUpTo(readerOf(word, lookup, false), '', MAX_NESTING);
};

/** The same with the letters of a pattern as they are: `$HOME/*` as `/home/app/*`. */
export const expandPattern = (word: ShellWord, lookup: ShellLookup): string | undefined =>
  expandUpTo(readerOf(word, lookup, true), '', MAX_NESTING);

const readerOf = ({ raw }: ShellWord, lookup: ShellLookup, globs: boolean): Reader => ({
  text: raw,
  at: 0,
  lookup,
  length: 0,
  globs,
});

/**
 * The lines of a here-document, in which quotes are letters: only variables are filled in. `undefined` where that cannot
 * be known.
 */
export const expandBody = (body: ShellWord, lookup: ShellLookup): string | undefined => {
  if (body.literal) return body.text;
  if (/[`\\]|\$[({]/.test(body.text.replace(/\$\{\w+\}/g, ''))) return undefined;
  let left = MAX_LENGTH;
  const text = body.text.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (_, variable: string) => {
    const value = lookup(variable);
    left -= value === null ? MAX_LENGTH + 1 : (value ?? '').length;
    return left < 0 ? '' : (value ?? '');
  });
  return left < 0 ? undefined : text;
};

/** Defaults within defaults are filled in so deep. */
const MAX_NESTING = 8;

type Reader = {
  readonly text: string;
  at: number;
  readonly lookup: ShellLookup;
  length: number;
  /** Letters of patterns stay as they are. */
  readonly globs: boolean;
};

/** Reads up to `end`, which stays unread. The rest is not read where a value is not known: the answer is settled. */
const expandUpTo = (reader: Reader, end: '' | '}', nesting: number): string | undefined => {
  const { text } = reader;
  const parts: string[] = [];
  let quote = '';
  while (reader.at < text.length) {
    const char = text.charAt(reader.at);
    if (char === end && quote === '') break;
    const part = isQuote(char, quote) ? '' : next(reader, char, quote, nesting);
    if (part === undefined) return undefined;
    if (isQuote(char, quote)) {
      quote = quote === '' ? char : '';
      reader.at++;
    }
    reader.length += part.length;
    if (reader.length > MAX_LENGTH) return undefined;
    parts.push(part);
  }
  return parts.join('');
};

const isQuote = (char: string, quote: string): boolean =>
  quote === '' ? char === '"' || char === "'" : char === quote;

const next = (reader: Reader, char: string, quote: string, nesting: number): string | undefined => {
  const { text, at } = reader;
  if (quote !== "'" && char === '$') return variable(reader, quote !== '', nesting);
  if (quote !== "'" && char === '\\') {
    const escaped = text.charAt(at + 1);
    reader.at += 2;
    if (escaped === '\n') return '';
    return quote === '"' && !'$`"\\'.includes(escaped) ? char + escaped : escaped;
  }
  if (quote !== "'" && char === '`') return undefined;
  if (quote === '' && '*?[{('.includes(char) && !(reader.globs && '*?['.includes(char))) return undefined;
  reader.at++;
  return char;
};

const variable = (reader: Reader, quoted: boolean, nesting: number): string | undefined => {
  const { text, at } = reader;
  const braced = text.charAt(at + 1) === '{';
  const from = braced ? at + 2 : at + 1;
  const end = endOfName(text, from);
  const name = text.slice(from, end);
  if (!/^[A-Za-z_]/.test(name))
    return braced || /^[0-9@*#?!$(-]/.test(text.slice(from, from + 1)) ? undefined : dollar(reader, quoted);
  reader.at = end;
  const value = reader.lookup(name);
  if (braced) return modified(reader, value, nesting);
  return value === null ? undefined : (value ?? '');
};

/** A dollar sign before nothing special is just that; before a quote it belongs to the quote. */
const dollar = (reader: Reader, quoted: boolean): string | undefined => {
  reader.at++;
  return !quoted && /['"]/.test(reader.text.charAt(reader.at)) ? undefined : '$';
};

const modified = (reader: Reader, value: string | undefined | null, nesting: number): string | undefined => {
  const { text } = reader;
  const colon = text.charAt(reader.at) === ':';
  const operator = text.charAt(reader.at + (colon ? 1 : 0));
  if (operator === '}' && !colon) {
    reader.at++;
    return value === null ? undefined : (value ?? '');
  }
  if (!['-', '+', '?', '='].includes(operator) || nesting === 0) return undefined;
  reader.at += colon ? 2 : 1;
  const other = expandUpTo(reader, '}', nesting - 1);
  if (reader.at >= text.length || text.charAt(reader.at) !== '}') return undefined;
  reader.at++;
  if (value === null) return undefined;
  const isSet = value !== undefined && !(colon && value === '');
  if (operator === '+') return isSet ? other : '';
  if (isSet) return value;
  return operator === '?' ? undefined : other;
};

/** Values that change from command to command: what the Dockerfile sets, then what the script itself assigns. */
export type ScriptValues = {
  readonly lookup: ShellLookup;
  /** Takes note of a command's assignments. Call it for every command, in order. */
  readonly pass: (command: Command) => void;
};

export const scopeOver = (outer: ShellLookup): ScriptValues => {
  const own = new Map<string, string | null>();
  const lookup: ShellLookup = (name) => (own.has(name) ? own.get(name) : outer(name));
  const assign = (name: string, value: string | null, certain: boolean) => {
    own.set(name, certain || lookup(name) === value ? value : null);
  };
  const pass = (command: Command) => {
    for (const { name, value } of assignmentsIn(command)) {
      assign(name, value === undefined ? null : (expandShell(value, lookup) ?? null), command.certain);
    }
  };
  return { lookup, pass };
};

/** Assignments before a command end with it; those of `export` and the like stay. */
const assignmentsIn = ({ words, assignments }: Command): Command['assignments'] => {
  const [first, ...rest] = words;
  if (first === undefined) return assignments;
  if (first.text === 'read') return rest.map(({ text }) => ({ name: text, value: undefined }));
  if (!hasRole(first.text, 'declarer')) return [];
  return rest.flatMap((word) => assignmentOf(word) ?? []);
};
