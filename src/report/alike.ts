import { withoutEnd } from '../text/trim.js';
import { alike as say } from './sentences.js';

/** Sentences of one shape: word for word, what stands at each place, first that of the first sentence. */
export type Shape = { readonly words: readonly (readonly string[])[]; readonly count: number };

/** Of so many words, one may differ in sentences of one shape; in a short sentence one may all the same. */
const WORDS_FOR_ONE = 5;

/** Names that a sentence may list; with more, it stands for all that are like it. */
const MOST_NAMED = 3;

/** Longer sentences, which only names of hostile files make, are like themselves alone. */
const LONGEST = 400;

const shapeOf = (sentence: string): Shape => ({
  words: (sentence.length > LONGEST ? [sentence] : sentence.split(' ')).map((word) => [word]),
  count: 1,
});

/** The shape of both; `undefined` where the sentences are of two. */
const joined = ({ words, count }: Shape, other: Shape): Shape | undefined => {
  if (other.words.length !== words.length) return undefined;
  const both = words.map((known, at) => [...new Set([...known, ...(other.words[at] ?? [])])].slice(0, MOST_NAMED + 1));
  const varying = both.filter((each) => each.length > 1).length;
  const most = Math.max(1, Math.floor(words.length / WORDS_FOR_ONE));
  if (varying > most || (words.length === 1 && varying > 0)) return undefined;
  return { words: both, count: count + other.count };
};

/**
 * One sentence for all, as a person writes it: where one name differs, all names (`alpine:3.18 or alpine:3.19`); where
 * more differs, the first sentence, and how many are like it.
 */
export const spoken = ({ words, count }: Shape): string => {
  const varying = words.filter((each) => each.length > 1);
  const [only] = varying;
  const listed = only === undefined || varying.length > 1 ? undefined : listOf(only);
  if (listed !== undefined) return words.map((each) => (each === only ? listed : each[0])).join(' ');
  const first = words.map(([word]) => word).join(' ');
  return varying.length === 0 ? first : say.more(first, count - 1);
};

/** Whether it says how many there are. */
export const isCounted = ({ words }: Shape): boolean => {
  const varying = words.filter((each) => each.length > 1);
  return varying.length > 1 || varying.some((each) => listOf(each) === undefined);
};

/** Names in one enumeration; `undefined` where they are too many, or no names. */
const listOf = (words: readonly string[]): string | undefined => {
  const [first = ''] = words;
  const start = words.every((word) => word.startsWith(first.charAt(0)) && /^[("`]/.test(word)) ? first.charAt(0) : '';
  const ends = words.map((word) => word.slice(withoutEnd(word, '.,:;)"`').length));
  const end = ends.every((each) => each === ends[0]) ? (ends[0] ?? '') : '';
  const bare = words.map((word) => word.slice(start.length, word.length - end.length)).sort();
  if (bare.length > MOST_NAMED || !bare.every(isName)) return undefined;
  return `${start}${bare.slice(0, -1).join(', ')} or ${bare.at(-1)}${end}`;
};

/** A word of plain letters may be a verb, and a number is that of a line. */
const isName = (word: string): boolean => !/^[A-Za-z]?[a-z]*$/.test(word) && !/^\d+$/.test(word);

/** Sentences as they come, those of one shape together. */
export type Sentences = { readonly shapes: readonly Shape[]; readonly others: number };

export const NO_SENTENCES: Sentences = { shapes: [], others: 0 };

/** So many shapes are kept, however many files there are. */
const MOST_SHAPES = 64;

export const withSentence = (all: Sentences, sentence: string): Sentences => withShape(all, shapeOf(sentence));

export const withShape = ({ shapes, others }: Sentences, other: Shape): Sentences => {
  for (const [at, shape] of shapes.entries()) {
    const both = joined(shape, other);
    if (both !== undefined) return { shapes: shapes.with(at, both), others };
  }
  if (shapes.length === MOST_SHAPES) return { shapes, others: others + other.count };
  return { shapes: [...shapes, other], others };
};
