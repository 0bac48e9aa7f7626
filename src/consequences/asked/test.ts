import type { ShellWord } from '../../shell/model.js';
import { type Answer, compared, either, opposite, subjectOf, type Vocabulary } from './subject.js';

/** The words of a test between its brackets. */
export const ofTest = (given: readonly string[], vocabulary: Vocabulary): Answer => {
  const words = given.at(-1) === ']' || given.at(-1) === ']]' ? given.slice(0, -1) : given;
  const or = split(words, ['||', '-o']);
  if (or.length > 1)
    return either(
      or.map((part) => ofTest(part, vocabulary)),
      'yes',
    );
  const and = split(words, ['&&', '-a']);
  if (and.length > 1)
    return either(
      and.map((part) => ofTest(part, vocabulary)),
      'no',
    );
  if (words[0] === '!') return opposite(ofTest(words.slice(1), vocabulary));
  const inner = words.filter((word) => word !== '(' && word !== ')');
  const [left = '', operator = '', right = ''] = inner;
  return inner.length === 3 ? compared(left, operator, right, vocabulary) : undefined;
};

const split = (words: readonly string[], operators: readonly string[]): readonly (readonly string[])[] => {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (operators.includes(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
};

/** `&` and `&` stand apart in double brackets. */
export const withOperators = (words: readonly ShellWord[]): readonly string[] => {
  const all: string[] = [];
  for (const { text } of words) {
    if ((text === '&' || text === '|') && all.at(-1) === text) all[all.length - 1] = text + text;
    else all.push(text);
  }
  return all;
};

/** `EUID != 0`, `$UID`, `! EUID`; names of variables need no `$`. */
export const ofArithmetic = (text: string, vocabulary: Vocabulary): Answer => {
  const trimmed = text.trim();
  if (trimmed.startsWith('!') && !trimmed.startsWith('!=')) return opposite(ofArithmetic(trimmed.slice(1), vocabulary));
  const [operator = ''] = /[=!<>]=|[<>]/.exec(trimmed) ?? [];
  if (operator === '') return subjectOf(valued(trimmed), vocabulary) === 'uid' ? 'yes' : undefined;
  const at = trimmed.indexOf(operator);
  const [left, right] = [trimmed.slice(0, at), trimmed.slice(at + operator.length)];
  return compared(valued(left.trim()), operator, valued(right.trim()), vocabulary);
};

const valued = (word: string): string => (/^[A-Za-z_]\w*$/.test(word) ? `$${word}` : word);
