import type { Random } from '../../conformance/random.js';

/** What texts are mutated with. */
export type Material = {
  readonly words: readonly string[];
  /** Another text, to take parts from. */
  readonly other: () => string;
  /** A longer text is cut: it would be slow, and a change in it would seldom hit what matters. */
  readonly longest: number;
};

/** Some mutations one after the other: mostly one or two, at times many. */
export const mutated = (text: string, random: Random, material: Material): string => {
  const rounds = 1 + (random.chance(0.5) ? 0 : random.below(random.chance(0.2) ? 12 : 4));
  let result = text;
  for (let round = 0; round < rounds; round++) result = random.pick(MUTATIONS)(result, random, material);
  return result.slice(0, material.longest);
};

type Mutation = (text: string, random: Random, material: Material) => string;

/** Replaces `length` parts of a list from `at` on. */
const spliced = (parts: readonly string[], at: number, length: number, ...put: readonly string[]): string => {
  const result = parts.slice();
  result.splice(at, length, ...put);
  return result.join('');
};

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);
/** Words, and what is between them. */
const tokensOf = (text: string): readonly string[] => text.split(/([A-Za-z0-9_./-]+)/);

/** A run of some neighbours. */
const run = <T>(parts: readonly T[], random: Random): readonly T[] => {
  const from = random.below(parts.length);
  return parts.slice(from, from + 1 + random.below(4));
};

const onLines =
  (change: (lines: readonly string[], random: Random, material: Material) => string): Mutation =>
  (text, random, material) =>
    change(linesOf(text), random, material);

const at = (parts: readonly unknown[], random: Random): number => random.below(parts.length + 1);

const otherLines = (random: Random, { other }: Material): readonly string[] => run(linesOf(other()), random);

/** Signs that end, open or quote something in one of the languages. */
const SIGNS = [
  ...'"\'`\\$ \t\n\r#:;|&<>()[]{}=@,-+*?!~%/0',
  '\r\n',
  '<<',
  '${',
  '$(',
  '&&',
  '||',
  '\ufeff',
  '\0',
  'é',
  '\u202e',
];
const NUMBERS = [
  '0',
  '1',
  '-1',
  '00',
  '1000',
  '65534',
  '65536',
  '2147483647',
  '2147483648',
  '4294967295',
  '1e9',
  '0x0',
];

const MUTATIONS: readonly Mutation[] = [
  // Lines: out, twice, moved, from elsewhere.
  onLines((lines, random) => spliced(lines, random.below(lines.length), 1 + random.below(3))),
  onLines((lines, random) => spliced(lines, at(lines, random), 0, ...run(lines, random))),
  onLines((lines, random, material) =>
    spliced(lines, at(lines, random), random.below(2), ...otherLines(random, material)),
  ),
  onLines((lines, random, material) => spliced(lines, at(lines, random), 0, ...otherLines(random, material))),
  onLines((lines, random) => {
    const from = random.below(lines.length);
    const rest = lines.filter((_, index) => index !== from);
    return spliced(rest, at(rest, random), 0, lines[from] ?? '');
  }),
  // Two texts, one behind the other.
  (text, random, { other }) => {
    const tail = other();
    return text.slice(0, random.below(text.length + 1)) + tail.slice(random.below(tail.length + 1));
  },
  // How far a line is indented, which is structure to YAML.
  onLines((lines, random) => {
    const from = random.below(lines.length);
    const line = lines[from] ?? '';
    return spliced(lines, from, 1, random.chance(0.5) ? `  ${line}` : line.replace(/^ {1,2}/, ''));
  }),
  // Words: another, twice, out, a number.
  ...[0, 1, 2].map(
    (): Mutation =>
      (text, random, { words }) => {
        const tokens = tokensOf(text);
        return spliced(tokens, random.below(tokens.length), 1, random.pick(words));
      },
  ),
  (text, random, { words }) => {
    const tokens = tokensOf(text);
    return spliced(tokens, at(tokens, random), 0, random.pick([' ', '', '\n']), random.pick(words));
  },
  (text, random, { other }) => {
    const tokens = tokensOf(text);
    return spliced(tokens, at(tokens, random), random.below(3), ...run(tokensOf(other()), random));
  },
  (text, random) => {
    const tokens = tokensOf(text);
    return spliced(tokens, random.below(tokens.length), 1, random.pick(NUMBERS));
  },
  (text, random) => {
    const tokens = tokensOf(text);
    return spliced(tokens, at(tokens, random), 0, ...run(tokens, random));
  },
  // Characters: in, out, another, many.
  (text, random) => spliced([...text], random.below(text.length + 1), 0, random.pick(SIGNS)),
  (text, random) => spliced([...text], random.below(text.length + 1), 1 + random.below(4)),
  (text, random) => spliced([...text], random.below(text.length + 1), 1, random.pick(SIGNS)),
  (text, random) => {
    const from = random.below(text.length + 1);
    const part = text.slice(from, from + 1 + random.below(8));
    return text.slice(0, from) + part.repeat(1 + random.below(16)) + text.slice(from);
  },
  // All of the text: cut off, with other line endings.
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => (random.chance(0.1) ? text.replace(/\r?\n/g, random.pick(['\r\n', '\n'])) : text),
];
