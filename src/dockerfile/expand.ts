import { type LexError, type Lexed, lex } from './lexer.js';
import type { Lookup } from './lexer-state.js';

export type { Lookup } from './lexer-state.js';

/**
 * What the builder makes of a word. `unset`: variables that are not set and in whose place nothing stands, once for
 * each place. `variables`: those that hide the value; there are none where a `limit` of ours does. `message` and
 * `limit` are clauses without a full stop.
 */
export type Expansion =
  | { readonly kind: 'known'; readonly value: string; readonly unset: readonly string[] }
  | Unknown
  | { readonly kind: 'error'; readonly message: string };

type Unknown = { readonly kind: 'unknown'; readonly variables: readonly string[]; readonly limit?: string };

/** The same for a text that becomes several words. */
export type WordsExpansion =
  | { readonly kind: 'known'; readonly words: readonly string[]; readonly unset: readonly string[] }
  | Unknown
  | { readonly kind: 'error'; readonly message: string };

/**
 * One word, whatever blanks are in it: quotes removed, variables put in. Limits: `MOST_EXPANDED`, `DEEPEST_NESTING`,
 * `MOST_COMPARED`; a word beyond one of them cannot be known. A variable that the lookup cannot know hides the value only
 * where the value depends on it, so a modifier that does not use its word hides nothing.
 */
export const expandWord = (word: string, lookup: Lookup, escape: string): Expansion => {
  return PLAIN.test(word) ? { kind: 'known', value: word, unset: [] } : oneWord(lex(word, { escape, lookup }));
};

/**
 * The body of a heredoc that COPY or ADD writes to a file: quotes are letters, and the escape character is a backslash
 * whatever the file says. Source: moby/buildkit@73ed6825:frontend/dockerfile/dockerfile2llb/convert.go, dispatch.
 */
export const expandBody = (body: string, lookup: Lookup): Expansion =>
  oneWord(lex(body, { escape: '\\', lookup, ignoreQuotes: true }));

/** As `expandWord`, then cut at the white space outside quotes, that of values included. */
export const expandWords = (word: string, lookup: Lookup, escape: string): WordsExpansion => {
  if (PLAIN.test(word)) return { kind: 'known', words: word === '' ? [] : [word], unset: [] };
  const result = lex(word, { escape, lookup });
  if ('error' in result) return refusalOf(result);
  if (result.unknown.length > 0) return { kind: 'unknown', variables: result.unknown };
  return { kind: 'known', words: result.words, unset: result.unset };
};

const oneWord = (result: Lexed | LexError): Expansion => {
  if ('error' in result) return refusalOf(result);
  if (result.unknown.length > 0) return { kind: 'unknown', variables: result.unknown };
  return { kind: 'known', value: result.text, unset: result.unset };
};

const refusalOf = ({
  error,
  beyond = false,
}: LexError): Unknown | { readonly kind: 'error'; readonly message: string } =>
  beyond ? { kind: 'unknown', variables: [], limit: error } : { kind: 'error', message: error };

/** Most words hold nothing that expansion would change. */
const PLAIN = /^[\w./:@,=+-]*$/;
