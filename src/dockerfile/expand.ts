import { lex } from './lexer.js';
import type { Lookup } from './lexer-state.js';

export type { Lookup } from './lexer-state.js';

export type Expansion =
  | { readonly kind: 'known'; readonly value: string; readonly unset: readonly string[] }
  | { readonly kind: 'unknown'; readonly variables: readonly string[] }
  | { readonly kind: 'error'; readonly message: string };

export type WordsExpansion =
  | { readonly kind: 'known'; readonly words: readonly string[]; readonly unset: readonly string[] }
  | { readonly kind: 'unknown'; readonly variables: readonly string[] }
  | { readonly kind: 'error'; readonly message: string };

export const expandWord = (word: string, lookup: Lookup, escape: string): Expansion => {
  if (PLAIN.test(word)) return { kind: 'known', value: word, unset: [] };
  const result = lex(word, { escape, lookup });
  if ('error' in result) return { kind: 'error', message: result.error };
  if (result.unknown.length > 0) return { kind: 'unknown', variables: result.unknown };
  return { kind: 'known', value: result.text, unset: result.unset };
};

export const expandWords = (word: string, lookup: Lookup, escape: string): WordsExpansion => {
  const result = lex(word, { escape, lookup });
  if ('error' in result) return { kind: 'error', message: result.error };
  if (result.unknown.length > 0) return { kind: 'unknown', variables: result.unknown };
  return { kind: 'known', words: result.words, unset: result.unset };
};

/** Most words hold nothing that expansion would change. */
const PLAIN = /^[\w./:@,=+-]*$/;
