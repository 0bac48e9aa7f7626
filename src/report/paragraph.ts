import { wrap } from './width.js';

/** Words in lines of at most so many cells: the first behind `first`, all others behind `next`. */
export const paragraph = (words: string, first: string, next: string, columns: number): readonly string[] =>
  wrap(first.trimStart() + words, columns - next.length).map((line, index) =>
    index === 0 ? first.slice(0, first.length - first.trimStart().length) + line : next + line,
  );
