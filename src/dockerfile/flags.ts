import { spanOf } from './logical.js';
import type { Flag, Logical } from './model.js';

/** Flags and the index at which what is left begins. */
export type Flags = { readonly flags: readonly Flag[]; readonly rest: number };

/**
 * Reads the words that begin with two hyphens from `from` on, up to the first that does not or to a bare `--`, which
 * is dropped. Quotes are removed and hold blanks together; the escape character protects what follows, in single
 * quotes too. Source: moby/buildkit@73ed6825:frontend/dockerfile/parser/split_command.go. It goes byte by byte and so
 * garbles characters outside ASCII; here they are kept as written.
 */
export const readFlags = (logical: Logical, from: number, to: number, escape: number): Flags => {
  const { text } = logical;
  if (!beginsFlag(text, from, to)) return { flags: [], rest: from };
  const flags: Flag[] = [];
  let at = from;
  while (beginsFlag(text, at, to)) {
    const word = readWord(text, at, to, escape);
    if (word.value === '--') return { flags, rest: word.end };
    flags.push(flagOf(logical, at, word));
    at = word.end;
    at = skipAfterFlag(text, at, to);
  }
  return { flags, rest: at };
};

type FlagWord = { readonly value: string; readonly end: number };

const HYPHEN = 0x2d;

const beginsFlag = (text: string, at: number, to: number): boolean =>
  at + 1 < to && text.charCodeAt(at) === HYPHEN && text.charCodeAt(at + 1) === HYPHEN;

const breaksWord = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0xa0;

// The byte that broke the word may be half of a character; after it only ASCII counts as white space.
const skipAfterFlag = (text: string, from: number, to: number): number => {
  let at = from < to ? from + 1 : from;
  while (at < to && text.charCodeAt(at) < 0x80 && breaksWord(text.charCodeAt(at))) at++;
  return at;
};

const NO_QUOTE = -1;

const readWord = (text: string, from: number, to: number, escape: number): FlagWord => {
  let value = '';
  let quote = NO_QUOTE;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (quote === NO_QUOTE && breaksWord(code)) break;
    if (quote === NO_QUOTE && (code === 0x22 || code === 0x27)) quote = code;
    else if (code === quote) quote = NO_QUOTE;
    else if (code !== escape) value += text.charAt(at);
    else if (at + 1 < to) value += text.charAt(++at);
  }
  return { value, end: at };
};

const flagOf = (logical: Logical, at: number, { value, end }: FlagWord): Flag => {
  const equals = value.indexOf('=');
  return {
    name: value.slice(2, equals === -1 ? value.length : equals),
    value: equals === -1 ? undefined : value.slice(equals + 1),
    span: spanOf(logical, at, end),
  };
};
