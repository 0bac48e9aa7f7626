import type { Shape } from './measure.js';

export const JSON_WITH_COMMENTS: readonly Shape[] = [
  ['backslashes before quotes', (n) => '\\"'.repeat(n)],
  ['comments in comments', (n) => '/*x'.repeat(n)],
  ['quotes on lines of their own', (n) => '"\n'.repeat(n)],
  ['commas', (n) => ','.repeat(n)],
  ['blanks behind commas', (n) => `,${' '.repeat(n)}`],
  ['stars', (n) => `/${'*'.repeat(n)}`],
  ['slashes', (n) => '/ '.repeat(n)],
];

/** The last letter makes no name of them. */
export const REFERENCES: readonly Shape[] = [
  ['letters', (n) => `${'a'.repeat(n)}!`],
  ['dashes', (n) => `${'a-'.repeat(n)}!`],
  ['dots', (n) => `${'a.'.repeat(n)}!`],
  ['a host', (n) => `${'-a.'.repeat(n)}/b!`],
  ['slashes', (n) => `${'/'.repeat(n)}!`],
];

export const TAGS: readonly Shape[] = ['a', '-', '1.', 'slim-', 'oldold'].map((part) => [part, (n) => part.repeat(n)]);

export const GLOBS: readonly Shape[] = [['letters for fifty stars', (n) => 'a'.repeat(n)]];

export const MENTIONS: readonly Shape[] = [
  ['names', (n) => 'a'.repeat(n)],
  ['pairs', (n) => 'a:'.repeat(n)],
  ['ends', (n) => '-a.'.repeat(n)],
];
