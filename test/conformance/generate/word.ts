import type { Random } from '../random.js';
import vocabulary from './vocabulary.json' with { type: 'json' };

/** How deep variables and quotes lie in each other at most. */
const DEEPEST = 3;

export type WordOptions = {
  /** The escape character. */
  readonly token: string;
  /** Variables to speak of. */
  readonly names: readonly string[];
  /** How likely a part is one that cannot be expanded. */
  readonly bad: number;
};

/** Text without surprises. */
export const plainWord = (random: Random): string => random.pick(vocabulary.plain);

/** Anything that word expansion knows of, and with `bad` now and then what it refuses. */
export const wordOf = (random: Random, options: WordOptions): string =>
  random.times(1, 4, () => partOf(random, options, 0)).join('');

const partOf = (random: Random, options: WordOptions, depth: number): string => {
  if (random.chance(options.bad)) return random.pick(vocabulary.broken);
  const inner = (): string => random.times(0, 3, () => partOf(random, options, depth + 1)).join('');
  switch (depth < DEEPEST ? random.below(10) : 0) {
    case 0:
    case 1:
    case 2:
      return random.pick(vocabulary.literals);
    case 3:
      return `$${random.pick(options.names)}`;
    case 4:
      return `"${random.chance(0.9) ? inner().replaceAll('"', '') : inner()}"`;
    case 5:
      return `'${inner().replaceAll("'", '')}'`;
    case 6:
      return options.token + (random.chance(0.2) ? options.token : random.pick(vocabulary.escaped));
    case 7:
      return random.chance(0.3) ? random.pick(vocabulary.special) : random.pick(vocabulary.blanks);
    default:
      return braced(random, options, inner);
  }
};

const braced = (random: Random, options: WordOptions, inner: () => string): string => {
  const name = random.pick(options.names);
  if (random.chance(0.25)) return `\${${name}}`;
  const modifier = random.pick(random.chance(options.bad) ? vocabulary.badModifiers : vocabulary.modifiers);
  if (modifier.startsWith('/')) return `\${${name}${modifier}${pattern(random, options)}/${inner()}}`;
  if (modifier.startsWith('#') || modifier.startsWith('%')) return `\${${name}${modifier}${pattern(random, options)}}`;
  return `\${${name}${modifier}${inner()}}`;
};

const pattern = (random: Random, { token }: WordOptions): string =>
  random
    .times(1, 2, () =>
      random.chance(0.1) ? token + random.pick(vocabulary.escaped) : random.pick(vocabulary.patterns),
    )
    .join('');
