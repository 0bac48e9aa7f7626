import { skipBlanks, skipWord } from './characters.js';
import { quotedWordsOf, spanOf } from './logical.js';
import type { Instruction, Logical, NameValue, Word } from './model.js';

/** The pairs of ENV, ARG or LABEL, unexpanded; `ENV name rest of the line` is one pair. */
export const nameValues = (instruction: Instruction, escapeCharacter: string): readonly NameValue[] => {
  const words = quotedWordsOf(instruction.rest, escapeCharacter);
  if (words.length === 0) return [];
  return instruction.keyword !== 'ARG' && isLegacy(words) ? legacyPair(instruction.rest) : words.map(pairOf);
};

/** ENV and LABEL without `=` in the first word: all that follows the name is one value. */
export const isLegacy = (words: readonly Word[]): boolean => words[0]?.text.includes('=') === false;

/** The one pair of the old form. The text is cut at its first blank, and quotes do not hold that one together. */
export const legacyPair = (rest: Logical): readonly NameValue[] => {
  const { text } = rest;
  const nameEnd = skipWord(text, 0, text.length);
  const valueStart = skipBlanks(text, nameEnd, text.length);
  const value = valueStart === nameEnd ? undefined : text.slice(valueStart);
  return [{ name: text.slice(0, nameEnd), value, span: spanOf(rest) }];
};

const pairOf = ({ text, span }: Word): NameValue => {
  const equals = text.indexOf('=');
  return equals === -1
    ? { name: text, value: undefined, span }
    : { name: text.slice(0, equals), value: text.slice(equals + 1), span };
};
