import { type Expansion, expandWord, expandWords, type Lookup } from '../../src/dockerfile/expand.js';

/** The variables that tables of word expansion know; any other name is not set, but for HIDDEN. */
const ENVIRONMENT: ReadonlyMap<string, string> = new Map([
  ['U', 'app'],
  ['ID', '1000'],
  ['EMPTY', ''],
  ['DIR', 'a/b/a/c'],
  ['TWO', 'a b'],
  ['PAD', ' x '],
  ['STAR', 'a*b'],
  ['DOLLAR', '$U'],
  ['QUOTED', '"q"'],
  ['HAN', '한국어'],
  ['ZEROS', '000'],
  ['LINES', 'a\nb'],
  ['한국', 'han'],
  ['_x1', 'under'],
]);

/** HIDDEN may be set or not, as a variable of an unknown base image. */
export const lookup: Lookup = (name) => (name === 'HIDDEN' ? null : ENVIRONMENT.get(name));

/** In the place of a value: the builder refuses the word. */
export const REFUSED = { kind: 'error' } as const;

/** In the place of a value: it depends on what cannot be known. */
export const UNKNOWN = { kind: 'unknown' } as const;

export type Result<T> = T | typeof REFUSED | typeof UNKNOWN;

/** The value of one word. */
export const valueOf = (word: string, escape = '\\'): Result<string> => {
  const expansion = expandWord(word, lookup, escape);
  return expansion.kind === 'known' ? expansion.value : kindOf(expansion);
};

/** The words that a text makes. */
export const wordsOf = (text: string, escape = '\\'): Result<readonly string[]> => {
  const expansion = expandWords(text, lookup, escape);
  return expansion.kind === 'known' ? expansion.words : kindOf(expansion);
};

const kindOf = ({ kind }: { readonly kind: Exclude<Expansion['kind'], 'known'> }): typeof REFUSED | typeof UNKNOWN =>
  kind === 'error' ? REFUSED : UNKNOWN;
