import type { Random } from '../random.js';

/** Names of variables that generated text uses: some are always set, some never, some now and then. */
export const NAMES = [
  'U',
  'A',
  'UID',
  'B_2',
  'APP_USER',
  'TARGETARCH',
  'PATH',
  'BASE',
  'é',
  '_x',
  'TARGETSTAGE',
] as const;

const LITERALS = [
  'app',
  'root',
  '0',
  '1000',
  '+0',
  '-0',
  '00',
  'a.b',
  'app:app',
  ':0',
  '10:20',
  'é',
  '%',
  '#',
  '/',
] as const;
const PLAIN = ['app', 'root', '0', '1000', '1001:0', 'node', 'nobody', '65532'] as const;
const MODIFIERS = [':-', '-', ':+', '+', ':?', '?', '#', '##', '%', '%%', '/', '//'] as const;
const BAD_MODIFIERS = [':=', '=', ':', ':x', '^', '!', ' ', '@', ',,', '#%', '///', ':/'] as const;
const PATTERNS = [
  '*',
  '?',
  'a*',
  '*p',
  '?0',
  'a',
  '[a]',
  '[0-9]*',
  '\\*',
  '.',
  '^a',
  '**',
  '(',
  ']',
  '"*"',
  "'?'",
] as const;
const SPECIAL = [
  '$1',
  '$12',
  '$$',
  '$@',
  '$*',
  '$#',
  '$?',
  '$-',
  '$!',
  '$.',
  '$ ',
  '$',
  '${1}',
  '${@}',
  '$(id)',
  '$"',
] as const;
const BROKEN = ['${', '${}', '${U', '"', "'", '${.}', '${U:', '${U:-', '${U/', '${U#', '${U/a/', '"$'] as const;
const BLANKS = [' ', '  ', '\t', ' \t '] as const;

const DEEPEST = 3;

/** Text without surprises. */
export const plainWord = (random: Random): string => random.pick(PLAIN);

/** Anything that word expansion knows of, and with `bad` now and then what it refuses. */
export const wordOf = (random: Random, token: string, bad: number): string =>
  random.times(1, 4, () => partOf(random, token, bad, 0)).join('');

const partOf = (random: Random, token: string, bad: number, depth: number): string => {
  if (random.chance(bad)) return random.pick(BROKEN);
  if (depth >= DEEPEST) return random.pick(LITERALS);
  const inner = (): string => random.times(0, 3, () => partOf(random, token, bad, depth + 1)).join('');
  switch (random.below(10)) {
    case 0:
    case 1:
    case 2:
      return random.pick(LITERALS);
    case 3:
      return `$${random.pick(NAMES)}`;
    case 4:
      return `"${inner().replaceAll(random.chance(0.9) ? '"' : '', '')}"`;
    case 5:
      return `'${inner().replaceAll("'", '')}'`;
    case 6:
      return token + random.pick(['$', '"', "'", token, 'a', ' ', '{', '}', '*', 'n'] as const);
    case 7:
      return random.chance(0.3) ? random.pick(SPECIAL) : random.pick(BLANKS);
    default:
      return braced(random, token, bad, depth, inner);
  }
};

const braced = (random: Random, token: string, bad: number, depth: number, inner: () => string): string => {
  const name = random.pick(NAMES);
  if (random.chance(0.25)) return `\${${name}}`;
  const modifier = random.chance(bad) ? random.pick(BAD_MODIFIERS) : random.pick(MODIFIERS);
  if (modifier.startsWith('/')) return `\${${name}${modifier}${pattern(random, token)}/${inner()}}`;
  if (modifier.startsWith('#') || modifier.startsWith('%')) return `\${${name}${modifier}${pattern(random, token)}}`;
  return `\${${name}${modifier}${depth < DEEPEST ? inner() : ''}}`;
};

const pattern = (random: Random, token: string): string =>
  random
    .times(1, 2, () =>
      random.chance(0.1) ? `${token}${random.pick(['*', '/', '}', '?'] as const)}` : random.pick(PATTERNS),
    )
    .join('');
