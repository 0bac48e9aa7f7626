import { harmless } from '../../harmless.js';

/** One line of text, in an element or between double quotes. */
export const text = (words: string): string =>
  harmless(words)
    .replace(NO_CHARACTER, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '');

/** A line of source: tabs stay, and of a longer line the beginning. */
export const code = (line: string): string => {
  const shown = line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)}…`;
  return shown.split('\t').map(text).join('\t');
};

const LONGEST_LINE = 400;

/** Code points that HTML does not take. */
const NO_CHARACTER = /\p{Noncharacter_Code_Point}/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
