import { isSpace } from './characters.js';
import { DEEPEST_NESTING, fail, giveUp, type Lexer, type LexerOptions, spend } from './lexer-state.js';
import { MOST_COMPARED } from './pattern-match.js';
import { readDoubleQuoted, readSingleQuoted } from './quotes.js';
import { readVariable } from './variables.js';

export type Lexed = {
  readonly text: string;
  /** `text` cut at white space outside quotes. */
  readonly words: readonly string[];
  readonly unset: readonly string[];
  readonly unknown: readonly string[];
};

/** What the builder refuses, or a limit of ours that the word is beyond, as a clause without a full stop. */
export type LexError = { readonly error: string; readonly beyond?: boolean };

/**
 * Removes quotes and puts in variables as the builder does.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/shell/lex.go.
 */
export const lex = (source: string, options: LexerOptions): Lexed | LexError => {
  // Written out: a spread costs more than most words take.
  const lexer: Lexer = {
    escape: options.escape,
    lookup: options.lookup,
    rawQuotes: options.rawQuotes === true,
    rawEscapes: options.rawEscapes === true,
    ignoreQuotes: options.ignoreQuotes === true,
    keepUnset: options.keepUnset === true,
    source,
    at: source.charCodeAt(0) === 0xfeff ? 1 : 0,
    raw: options.rawEscapes === true,
    words: [],
    word: '',
    unset: [],
    unknown: [],
    depth: 0,
    spent: 0,
    work: { left: MOST_COMPARED },
    error: undefined,
    beyond: false,
    readNested: (stop, raw) => readUntil(lexer, stop, raw),
  };
  const text = readUntil(lexer, '', lexer.raw);
  if (text === undefined || lexer.error !== undefined) {
    return { error: lexer.error ?? 'it cannot be read', beyond: lexer.beyond };
  }
  if (lexer.word !== '') lexer.words.push(lexer.word);
  return { text, words: lexer.words, unset: lexer.unset, unknown: lexer.unknown };
};

/** Reads up to `stop`, which is passed over; an empty `stop` is the end of the source. */
const readUntil = (lexer: Lexer, stop: string, raw: boolean): string | undefined => {
  const before = lexer.raw;
  lexer.raw = raw;
  if (++lexer.depth > DEEPEST_NESTING) return giveUp(lexer, `it nests more than ${DEEPEST_NESTING} deep`);
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
