import { isSpace } from './characters.js';
import { removePrefix, removeSuffix, replaceAll, replaceFirst } from './pattern.js';

/** The value of a variable: `undefined` for unset, `null` for cannot be known. */
export type Lookup = (name: string) => string | undefined | null;

/** So many characters may be put together for one word, values in it and in its nested parts counted each time. */
export const MOST_EXPANDED = 1024 * 1024;

/** So deep may `${v:-${w:-…}}` nest. */
export const DEEPEST_NESTING = 250;

export type LexerOptions = {
  /** Backslash or backquote. */
  readonly escape: string;
  readonly lookup: Lookup;
  /** Quotes and escape characters stay in the result; the builder looks for heredocs that way. */
  readonly rawQuotes?: boolean;
  readonly rawEscapes?: boolean;
  /** Quotes are ordinary characters: bodies of heredocs. */
  readonly ignoreQuotes?: boolean;
  /** A variable that is not set stays as written. */
  readonly keepUnset?: boolean;
};

export type Lexed = {
  readonly text: string;
  /** `text` cut at white space outside quotes. */
  readonly words: readonly string[];
  readonly unset: readonly string[];
  readonly unknown: readonly string[];
};

/** What the builder refuses, as a clause without a full stop. */
export type LexError = { readonly error: string };

/**
 * Removes quotes and puts in variables as the builder does.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/shell/lex.go.
 */
export const lex = (source: string, options: LexerOptions): Lexed | LexError => {
  const lexer: Lexer = {
    ...options,
    source,
    at: source.charCodeAt(0) === 0xfeff ? 1 : 0,
    raw: options.rawEscapes === true,
    words: [],
    word: '',
    unset: [],
    unknown: [],
    depth: 0,
    spent: 0,
    error: undefined,
  };
  const text = readUntil(lexer, '', lexer.raw);
  if (text === undefined || lexer.error !== undefined) return { error: lexer.error ?? 'it cannot be read' };
  if (lexer.word !== '') lexer.words.push(lexer.word);
  return { text, words: lexer.words, unset: lexer.unset, unknown: lexer.unknown };
};

type Lexer = LexerOptions & {
  readonly source: string;
  at: number;
  /** Escape characters stay; changes within patterns. */
  raw: boolean;
  readonly words: string[];
  word: string;
  unset: string[];
  unknown: string[];
  depth: number;
  spent: number;
  error: string | undefined;
};

const fail = (lexer: Lexer, error: string): undefined => {
  lexer.error ??= error;
  return undefined;
};

const spend = (lexer: Lexer, text: string): string | undefined => {
  lexer.spent += text.length;
  return lexer.spent > MOST_EXPANDED ? fail(lexer, `it expands to more than ${MOST_EXPANDED} characters`) : text;
};

/** Reads up to `stop`, which is passed over; an empty `stop` is the end of the source. */
const readUntil = (lexer: Lexer, stop: string, raw: boolean): string | undefined => {
  const before = lexer.raw;
  lexer.raw = raw;
  if (++lexer.depth > DEEPEST_NESTING) return fail(lexer, `it nests more than ${DEEPEST_NESTING} deep`);
  const result = readParts(lexer, stop);
  lexer.raw = before;
  lexer.depth--;
  // The builder has one buffer for words: a nested part empties it, and what stood before it in the word is lost.
  if (stop !== '') lexer.word = '';
  return result;
};

const readParts = (lexer: Lexer, stop: string): string | undefined => {
  const { source } = lexer;
  let result = '';
  while (lexer.at < source.length) {
    const char = source.charAt(lexer.at);
    if (char === stop) {
      lexer.at++;
      return result;
    }
    const part = spend(lexer, readPart(lexer, char, stop) ?? '');
    if (part === undefined || lexer.error !== undefined) return undefined;
    result += part;
  }
  return stop === '' ? result : fail(lexer, `a ${stop} is missing`);
};

const readPart = (lexer: Lexer, char: string, stop: string): string | undefined => {
  const quote = lexer.ignoreQuotes !== true;
  if (char === '$') return addText(lexer, readVariable(lexer));
  if (char === '<') return addRaw(lexer, readLessThan(lexer));
  if (quote && char === "'") return addRaw(lexer, readSingleQuoted(lexer));
  if (quote && char === '"') return addRaw(lexer, readDoubleQuoted(lexer));
  if (char === lexer.escape) return addRaw(lexer, readEscaped(lexer));
  return addText(lexer, readPlain(lexer, stop));
};

const readPlain = (lexer: Lexer, stop: string): string => {
  const { source, escape } = lexer;
  const from = lexer.at++;
  while (lexer.at < source.length) {
    const char = source.charAt(lexer.at);
    if (char === stop || char === '$' || char === '<' || char === "'" || char === '"' || char === escape) break;
    lexer.at++;
  }
  return source.slice(from, lexer.at);
};

/** At the very end the escape character protects nothing and is dropped. */
const readEscaped = (lexer: Lexer): string => {
  const { source, at } = lexer;
  lexer.at = Math.min(at + 2, source.length);
  return source.slice(lexer.raw ? at : at + 1, lexer.at);
};

// `<<` takes the blanks after it along, so that a heredoc's name may stand apart from it.
const readLessThan = (lexer: Lexer): string => {
  const { source, at } = lexer;
  let end = at + 1;
  if (source.charAt(end) === '<') {
    end++;
    while (end < source.length && ' \t\r'.includes(source.charAt(end))) end++;
  }
  lexer.at = end;
  return source.slice(at, end);
};

const readSingleQuoted = (lexer: Lexer): string | undefined => {
  const { source, at } = lexer;
  const end = source.indexOf("'", at + 1);
  if (end === -1) return fail(lexer, 'a single quote is not closed');
  lexer.at = end + 1;
  return lexer.rawQuotes === true ? source.slice(at, end + 1) : source.slice(at + 1, end);
};

const readDoubleQuoted = (lexer: Lexer): string | undefined => {
  const { source } = lexer;
  const quote = lexer.rawQuotes === true ? '"' : '';
  let result = quote;
  for (lexer.at++; lexer.at < source.length; ) {
    const char = source.charAt(lexer.at);
    if (char === '"') {
      lexer.at++;
      return result + quote;
    }
    const part = spend(lexer, (char === '$' ? readVariable(lexer) : readQuotedRun(lexer, char)) ?? '');
    if (part === undefined || lexer.error !== undefined) return undefined;
    result += part;
  }
  return fail(lexer, 'a double quote is not closed');
};

// Between double quotes only a quote, a dollar and the escape character itself can be escaped.
const readQuotedRun = (lexer: Lexer, char: string): string => {
  const { source, escape, at } = lexer;
  lexer.at++;
  if (char === escape) {
    const kept = lexer.raw ? escape : '';
    if (lexer.at === source.length) return kept;
    const next = source.charAt(lexer.at);
    if (next !== '"' && next !== '$' && next !== escape) return kept + escape;
    lexer.at++;
    return kept + next;
  }
  while (lexer.at < source.length) {
    const next = source.charAt(lexer.at);
    if (next === '"' || next === '$' || next === escape) break;
    lexer.at++;
  }
  return source.slice(at, lexer.at);
};

const readVariable = (lexer: Lexer): string | undefined => {
  lexer.at++;
  if (lexer.source.charAt(lexer.at) === '{') return readBraced(lexer);
  const name = readName(lexer);
  if (name === '') return '$';
  return valueOf(lexer, name, `$${name}`);
};

const readBraced = (lexer: Lexer): string | undefined => {
  const { source } = lexer;
  const first = source.charAt(++lexer.at);
  if (first === '') return fail(lexer, 'a } is missing');
  if ('{}:'.includes(first)) return fail(lexer, `\${${first} names no variable`);
  const name = readName(lexer);
  const operator = source.charAt(lexer.at++);
  if (operator === '}') return valueOf(lexer, name, `\${${name}}`);
  if (operator === '/') return readReplacement(lexer, name);
  if (operator === ':') return readDefault(lexer, name, source.charAt(lexer.at++), true);
  if (operator === '#' || operator === '%') return readRemoval(lexer, name, operator);
  if (operator !== '' && '+-?'.includes(operator)) return readDefault(lexer, name, operator, false);
  return operator === '' ? fail(lexer, 'a } is missing') : fail(lexer, unsupported(name, operator));
};

const unsupported = (name: string, operator: string): string =>
  `\${${name}${operator}…} is no form that the builder knows`;

// No image sets `$1` or `$@`: where the lookup does not know, they are empty.
const look = (lexer: Lexer, name: string): string | undefined | null => {
  const value = lexer.lookup(name);
  const first = charAt(name, 0);
  return value === null && first !== '_' && !isLetter(first) ? undefined : value;
};

/** A value, or what takes its place. */
const valueOf = (lexer: Lexer, name: string, asWritten: string): string => {
  const value = look(lexer, name);
  if (typeof value === 'string') return value;
  if (value === null) lexer.unknown.push(name);
  else if (lexer.keepUnset === true) return asWritten;
  else lexer.unset.push(name);
  return '';
};

const readDefault = (lexer: Lexer, name: string, operator: string, emptyIsUnset: boolean): string | undefined => {
  const written = `${emptyIsUnset ? ':' : ''}${operator}`;
  if (operator === '#' || operator === '%') return fail(lexer, unsupported(name, written));
  const { unset, unknown } = lexer;
  lexer.unset = [];
  lexer.unknown = [];
  const word = readUntil(lexer, '}', false);
  const inWord = { unset: lexer.unset, unknown: lexer.unknown };
  lexer.unset = unset;
  lexer.unknown = unknown;
  if (word === undefined) return undefined;
  const value = look(lexer, name);
  if (value === undefined && lexer.keepUnset === true) return `\${${name}${written}${word}}`;
  if (operator === '' || !'-+?'.includes(operator)) return fail(lexer, unsupported(name, written));
  if (value === null) lexer.unknown.push(name);
  const present = typeof value === 'string' && !(emptyIsUnset && value === '');
  if (operator === '?') return value === null || present ? (value ?? '') : fail(lexer, complaint(name, word, value));
  if (operator === '-' && present) return value;
  if (operator === '+' && !present) {
    if (value === undefined) lexer.unset.push(name);
    return '';
  }
  lexer.unset = unset.concat(inWord.unset);
  lexer.unknown = unknown.concat(inWord.unknown);
  return word;
};

const complaint = (name: string, word: string, value: string | undefined): string =>
  `${name} is ${value === undefined ? 'not set' : 'empty'} and the word asks for it${word === '' ? '' : `: ${word}`}`;

const readRemoval = (lexer: Lexer, name: string, operator: '#' | '%'): string | undefined => {
  const known = lexer.unknown.length;
  const word = readUntil(lexer, '}', true);
  if (word === undefined) return undefined;
  const hidden = lexer.unknown.length > known;
  const value = valueForPattern(lexer, name);
  if (value === undefined && lexer.keepUnset === true) return `\${${name}${operator}${word}}`;
  if (hidden) return '';
  const longest = word.charAt(0) === operator;
  const remove = operator === '#' ? removePrefix : removeSuffix;
  // A pattern that is no pattern is refused whatever the value is.
  return patternResult(lexer, remove(value ?? '', longest ? word.slice(1) : word, longest));
};

const readReplacement = (lexer: Lexer, name: string): string | undefined => {
  const known = lexer.unknown.length;
  const all = lexer.source.charAt(lexer.at) === '/';
  if (all) lexer.at++;
  const pattern = readUntil(lexer, '/', true);
  const replacement = pattern === undefined ? undefined : readUntil(lexer, '}', true);
  if (pattern === undefined || replacement === undefined) return undefined;
  const hidden = lexer.unknown.length > known;
  const value = valueForPattern(lexer, name);
  if (value === undefined && lexer.keepUnset === true) return `\${${name}/${pattern}/${replacement}}`;
  if (hidden) return '';
  const replace = all ? replaceAll : replaceFirst;
  return patternResult(lexer, replace(value ?? '', pattern, replacement, MOST_EXPANDED - lexer.spent));
};

const valueForPattern = (lexer: Lexer, name: string): string | undefined | null => {
  const value = look(lexer, name);
  if (value === null) lexer.unknown.push(name);
  else if (value === undefined && lexer.keepUnset !== true) lexer.unset.push(name);
  return value;
};

const patternResult = (lexer: Lexer, result: string | { readonly error: string }): string | undefined =>
  typeof result === 'string' ? result : fail(lexer, result.error);

/** A name, the digits of `$12`, or one of the shell's special parameters, which are never set. */
const readName = (lexer: Lexer): string => {
  const { source, at } = lexer;
  const first = charAt(source, at);
  if (first !== '' && !isDigit(first) && '@*#?-$!'.includes(first)) {
    lexer.at++;
    return first;
  }
  const digitsOnly = isDigit(first);
  for (let char = first; char !== ''; char = charAt(source, lexer.at)) {
    if (!(isDigit(char) || (!digitsOnly && (char === '_' || isLetter(char))))) break;
    lexer.at += char.length;
  }
  return source.slice(at, lexer.at);
};

const charAt = (source: string, at: number): string => {
  const code = source.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

const isDigit = (char: string): boolean => (char < '\x80' ? char >= '0' && char <= '9' : /^\p{Nd}$/u.test(char));

const isLetter = (char: string): boolean =>
  char < '\x80' ? (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') : /^\p{L}$/u.test(char);

/** Text whose white space separates words. Nested parts make no words of their own. */
const addText = (lexer: Lexer, text: string | undefined): string | undefined => {
  if (text === undefined || lexer.depth > 1) return text;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    lexer.word += text.slice(from, at);
    from = at + 1;
    if (lexer.word !== '') lexer.words.push(lexer.word);
    lexer.word = '';
  }
  lexer.word += text.slice(from);
  return text;
};

const addRaw = (lexer: Lexer, text: string | undefined): string | undefined => {
  if (text !== undefined && lexer.depth === 1) lexer.word += text;
  return text;
};
