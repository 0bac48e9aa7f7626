import type { Random } from '../random.js';

/** How one file spells things. */
export type Spelling = {
  /** The escape character. */
  readonly token: '\\' | '`';
  readonly newline: '\n' | '\r\n';
  /** How likely an unusual spelling is, from 0 to 1. */
  readonly odd: number;
};

const ODD_BLANKS = [' ', '  ', '\t', ' \t', '\v', '\f', '\r'] as const;
const LEADING = ['', ' ', '\t', '\v', '\f', '\u00a0', '\u0085', '\u3000', '\u2003', '\r'] as const;
const BETWEEN = [
  '# a comment',
  '   # indented',
  '#',
  '',
  '  ',
  '\t',
  '\u00a0',
  '# escape=`',
  '# trailing \\',
  '#!x',
] as const;

/** Writes the words of an instruction, `text` as they are, with blanks, continuations and comments between them. */
export const spelled = (random: Random, spelling: Spelling, keyword: string, text: string): string => {
  const { odd } = spelling;
  const lead = random.chance(odd / 2) ? random.pick(LEADING) : '';
  const gap = random.chance(odd) ? continuation(random, spelling) : random.chance(odd) ? random.pick(ODD_BLANKS) : ' ';
  const tail = random.chance(odd / 2)
    ? random.pick([' ', '\t', '  \t', '\v', '\u00a0', `${spelling.token} x`] as const)
    : '';
  return lead + cased(random, odd, keyword) + gap + broken(random, spelling, text) + tail;
};

/** Breaks a text at some of its blanks, and seldom in the middle of a word. */
const broken = (random: Random, spelling: Spelling, text: string): string =>
  text.replace(/ |(?<=[a-z$])(?=[A-Z{])/g, (place) =>
    random.chance(place === '' ? spelling.odd / 20 : spelling.odd / 3) ? place + continuation(random, spelling) : place,
  );

const continuation = (random: Random, { token, newline, odd }: Spelling): string => {
  const between = random.chance(odd) ? random.times(0, 2, () => random.pick(BETWEEN) + newline).join('') : '';
  const blanks = random.chance(odd) ? random.pick(['', ' ', '\t', '  '] as const) : '';
  return ` ${token}${blanks}${newline}${between}${random.pick(['', ' ', '    ', '\t'] as const)}`;
};

const cased = (random: Random, odd: number, keyword: string): string => {
  if (!random.chance(odd)) return keyword;
  return [...keyword].map((letter) => (random.chance(0.5) ? letter.toLowerCase() : letter)).join('');
};
