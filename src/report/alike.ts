import { withoutEnd } from '../text/trim.js';

/** Sentences of one shape: word for word, what stands at each place. */
export type Shape = { readonly words: readonly (readonly string[])[]; readonly count: number };

/** Of so many words, one may differ in sentences of one shape; in a short sentence one may all the same. */
const WORDS_FOR_ONE = 5;

/** Words that are named where sentences differ. */
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

/** One sentence for all: `alpine:3.18 or alpine:3.19` where they differ. */
export const spoken = ({ words }: Shape): string => words.map(oneOf).join(' ');

const oneOf = (words: readonly string[]): string => {
  const [first = ''] = words;
  if (words.length === 1) return first;
  const start = words.every((word) => word.startsWith(first.charAt(0)) && /^[("`]/.test(word)) ? first.charAt(0) : '';
  const ends = words.map((word) => word.slice(withoutEnd(word, '.,:;)"`').length));
  const end = ends.every((each) => each === ends[0]) ? (ends[0] ?? '') : '';
  const bare = words.map((word) => word.slice(start.length, word.length - end.length));
  if (bare.every((word) => /^\d+$/.test(word))) return `${start}…${end}`;
  const named = bare.length > MOST_NAMED ? [...bare.slice(0, MOST_NAMED), 'others'] : bare;
  return `${start}${named.slice(0, -1).join(', ')} or ${named.at(-1)}${end}`;
};

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
