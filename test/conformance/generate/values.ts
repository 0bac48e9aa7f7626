import type { Random } from '../random.js';
import type { Spelling } from './spelling.js';
import vocabulary from './vocabulary.json' with { type: 'json' };
import { plainWord, wordOf } from './word.js';

/** The argument of USER. */
export const userText = (random: Random, spelling: Spelling): string => {
  if (random.chance(0.25)) return plainWord(random);
  if (random.chance(0.3)) return random.chance(0.5) ? `$${name(random, spelling)}` : `\${${name(random, spelling)}}`;
  if (random.chance(spelling.odd / 2)) return random.pick(vocabulary.oddUsers);
  return wordOf(random, spelling).trim() || 'app';
};

/** The pairs of ENV and LABEL, in both of their forms. */
export const pairsText = (random: Random, spelling: Spelling): string => {
  const pair = (): string => `${name(random, spelling)}=${random.chance(0.15) ? '"a b"' : valueText(random, spelling)}`;
  if (random.chance(0.85)) return random.times(1, 3, pair).join(' ');
  return `${name(random, spelling)} ${random.times(1, 3, () => valueText(random, spelling) || 'x').join(' ')}`;
};

/** The names of ARG, with defaults and without. */
export const argumentText = (random: Random, spelling: Spelling): string => {
  const one = (): string => `${name(random, spelling)}${random.chance(0.35) ? '' : `=${valueText(random, spelling)}`}`;
  return random.times(1, random.chance(0.3) ? 3 : 1, one).join(' ');
};

/** A value without blanks, perhaps empty. */
export const valueText = (random: Random, spelling: Spelling): string =>
  random.chance(0.4) ? plainWord(random) : wordOf(random, spelling).replace(/\s/g, '');

const name = (random: Random, { names }: Spelling): string => random.pick(names);
