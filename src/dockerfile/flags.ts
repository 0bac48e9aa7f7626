import { spanOf } from './logical.js';
import type { Flag, Logical } from './model.js';

/** Flags and the index at which what is left begins. */
export type Flags = { readonly flags: readonly Flag[]; readonly rest: number };

/**
 * Reads the words that begin with two hyphens from `from` on, up to the first that does not or to a bare `--`, which
 * is dropped. Quotes are removed and hold blanks together; the escape character protects what follows, in single
 * quotes too. The builder goes byte by byte and makes a character of each, so that `--chown=é` means `Ã©` to it, and
 * the last byte of `à` is white space.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/parser/split_command.go.
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

/** White space among bytes. */
const breaksWord = (byte: number): boolean =>
  byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x85 || byte === 0xa0;

// The byte that broke the word may be the last of a character; after it only ASCII counts as white space.
const skipAfterFlag = (text: string, from: number, to: number): number => {
  let at = from < to ? from + lengthAt(text, from) : from;
  while (at < to && text.charCodeAt(at) < 0x80 && breaksWord(text.charCodeAt(at))) at++;
  return at;
};

/** In UTF-16 units. */
const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const NO_QUOTE = -1;

const readWord = (text: string, from: number, to: number, escape: number): FlagWord => {
  let value = '';
  let quote = NO_QUOTE;
  let escaped = false;
  for (let at = from; at < to; at += lengthAt(text, at)) {
    for (const byte of bytesAt(text, at)) {
      if (!escaped && quote === NO_QUOTE && breaksWord(byte)) return { value, end: at };
      if (escaped) value += String.fromCharCode(byte);
      else if (quote === NO_QUOTE && (byte === 0x22 || byte === 0x27)) quote = byte;
      else if (byte === quote) quote = NO_QUOTE;
      else if (byte !== escape) value += String.fromCharCode(byte);
      escaped = !escaped && byte === escape;
    }
  }
  return { value, end: to };
};

const UTF8 = new TextEncoder();

/** The character at an index, in UTF-8. */
const bytesAt = (text: string, at: number): Iterable<number> => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? [code] : UTF8.encode(text.slice(at, at + lengthAt(text, at)));
};

const flagOf = (logical: Logical, at: number, { value, end }: FlagWord): Flag => {
  const equals = value.indexOf('=');
  return {
    name: value.slice(2, equals === -1 ? value.length : equals),
    value: equals === -1 ? undefined : value.slice(equals + 1),
    span: spanOf(logical, at, end),
  };
};
