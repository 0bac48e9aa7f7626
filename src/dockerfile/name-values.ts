import { quotedWordsOf, spanOf } from './logical.js';
import type { Instruction, NameValue } from './model.js';

/** The pairs of ENV, ARG or LABEL, unexpanded; `ENV name rest of the line` is one pair. */
export const nameValues = (instruction: Instruction, escape: string): readonly NameValue[] => {
  const words = quotedWordsOf(instruction.rest, escape);
  const [first] = words;
  if (first === undefined) return [];
  if (instruction.keyword !== 'ARG' && !first.text.includes('=')) return legacyPair(instruction, first.text);
  return words.map(({ text, span }) => {
    const equals = text.indexOf('=');
    return equals === -1
      ? { name: text, value: undefined, span }
      : { name: text.slice(0, equals), value: text.slice(equals + 1), span };
  });
};

const legacyPair = ({ rest }: Instruction, name: string): readonly NameValue[] => {
  const value = rest.text.slice(name.length).trim();
  return [{ name, value, span: spanOf(rest) }];
};
