import type { Random } from '../random.js';
import { type Spelling, wordFrom } from './spelling.js';
import vocabulary from './vocabulary.json' with { type: 'json' };
import { wordOf } from './word.js';

/** What stands behind FROM. A name that it gives is added to `names`. */
export const fromText = (random: Random, spelling: Spelling, names: string[]): string => {
  const platform = random.chance(0.08) ? wordFrom(random, spelling, 'platforms') : '';
  const base = baseText(random, spelling, names);
  if (!random.chance(0.6)) return platform + base;
  const name = random.pick(vocabulary.stageNames);
  names.push(name.toLowerCase());
  return `${platform}${base} ${random.chance(spelling.odd) ? random.pick(['as', 'As', 'aS']) : 'AS'} ${name}`;
};

const baseText = (random: Random, spelling: Spelling, names: readonly string[]): string => {
  if (names.length > 0 && random.chance(0.45)) return random.pick(names);
  if (random.chance(0.1)) return random.pick(vocabulary.baseVariables);
  if (random.chance(spelling.bad)) return wordOf(random, spelling).replace(/\s/g, '') || 'x';
  return random.pick(random.chance(spelling.odd / 8) ? vocabulary.oddBases : vocabulary.bases);
};
