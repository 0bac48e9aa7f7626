import { harmless } from '../../harmless.js';

/** One line of text, in an element or between double quotes. */
export const text = (words: string, most = LONGEST_TEXT): string =>
  harmless(cut(words, most))
    .replace(NO_CHARACTER, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '');

/** A line of source: tabs stay, and of a longer line the beginning. */
export const code = (line: string): string =>
  cut(line, LONGEST_LINE)
    .split('\t')
    .map((part) => text(part))
    .join('\t');

/** Nobody reads more; only names of hostile files come to that. */
const LONGEST_TEXT = 2_000;
const LONGEST_LINE = 400;

const cut = (words: string, most: number): string => (words.length <= most ? words : `${words.slice(0, most)}…`);

/** Code points that HTML does not take. */
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
