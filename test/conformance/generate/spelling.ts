import type { Random } from '../random.js';
import vocabulary from './vocabulary.json' with { type: 'json' };

/** How one file spells things. */
export type Spelling = {
  /** The escape character. */
  readonly token: '\\' | '`';
  readonly newline: '\n' | '\r\n';
  /** How likely an unusual spelling is, from 0 to 1. */
  readonly odd: number;
  /** The variables of the file: few, so that its lines have to do with each other. */
  readonly names: readonly string[];
  /** How likely something is that the builder refuses, from 0 to 1. */
  readonly bad: number;
};

/** One of the usual words of a list, or seldom a strange one, which the builder refuses more often than not. */
export const wordFrom = (random: Random, { odd, bad }: Spelling, list: keyof typeof vocabulary.strange): string =>
  random.pick(random.chance(odd / 8 + bad) ? vocabulary.strange[list] : vocabulary[list]);

/** Writes keyword and arguments with blanks, continuations and comments between their words. */
export const spelled = (random: Random, spelling: Spelling, keyword: string, text: string): string => {
  const { odd } = spelling;
  const lead = random.chance(odd / 2) ? random.pick(vocabulary.leading) : '';
  const tail = random.chance(odd / 2) ? random.pick(vocabulary.tails) : '';
  return lead + cased(random, odd, keyword) + gap(random, spelling) + broken(random, spelling, text) + tail;
};

const gap = (random: Random, spelling: Spelling): string => {
  if (random.chance(spelling.odd)) return continuation(random, spelling);
  return random.chance(spelling.odd) ? random.pick(vocabulary.oddBlanks) : ' ';
};

const BETWEEN_WORDS = / /g;
const WITHIN_WORDS = /(?<=[a-z$])(?=[A-Z{])/g;

/** Breaks a text at some of its blanks, and seldom in the middle of a word. */
const broken = (random: Random, spelling: Spelling, text: string): string => {
  const at = (probability: number) => (blank: string) =>
    random.chance(probability) ? blank + continuation(random, spelling) : blank;
  return text.replace(BETWEEN_WORDS, at(spelling.odd / 3)).replace(WITHIN_WORDS, at(spelling.odd / 20));
};

const continuation = (random: Random, { token, newline, odd }: Spelling): string => {
  const lines = random.chance(odd) ? random.times(0, 2, () => random.pick(vocabulary.between) + newline) : [];
  const before = random.chance(odd / 3) ? '' : ' ';
  const after = random.chance(odd) ? random.pick(['', ' ', '\t', '  ']) : '';
  return before + token + after + newline + lines.join('') + random.pick(['', ' ', '    ', '\t']);
};

const cased = (random: Random, odd: number, keyword: string): string => {
  if (!random.chance(odd)) return keyword;
  return [...keyword].map((letter) => (random.chance(0.5) ? letter.toLowerCase() : letter)).join('');
};
