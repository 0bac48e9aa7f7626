import { dirname, isAbsolute, join } from 'node:path';
import type { Ignore } from 'ignore';
import { type Entry, type Host, isFailure } from './host.js';
import { shownPath, workTreeOf } from './place.js';
import type { Settings } from './settings.js';

/** The patterns of one ignore file, and the directory that they are relative to. */
export type IgnoreRules = { readonly directory: string; readonly matcher: Ignore };

/** The deepest .gitignore that has an opinion decides. */
export const isIgnored = (rules: readonly IgnoreRules[], path: string, directory: boolean): boolean => {
  for (const { directory: base, matcher } of rules.toReversed()) {
    const inside = clipped(shownPath(base, path) + (directory ? '/' : ''));
    const { ignored, unignored } = matcher.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
};

/** The same of a directory that has been listed. */
export const rulesIn = async (
  host: Host,
  directory: string,
  entries: readonly Entry[],
): Promise<readonly IgnoreRules[]> =>
  entries.some(({ name, kind }) => name === '.gitignore' && kind === 'file') ? rulesOf(host, directory) : [];

/** The rules of one file in a directory; none where it is missing. As for git, a link is none. */
const MOST_IGNORE_BYTES = 1024 * 1024;

export const rulesOf = async (host: Host, directory: string, name = '.gitignore'): Promise<readonly IgnoreRules[]> => {
  const file = join(directory, name);
  if (host.statOf(file)?.kind !== 'file') return [];
  const bytes = host.read(file, MOST_IGNORE_BYTES);
  if (isFailure(bytes) || bytes.length > MOST_IGNORE_BYTES || bytes.includes(0)) return [];
  const { default: ignore } = await import('ignore');
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/).flatMap(matchable);
  return [{ directory, matcher: ignore({ allowRelativePaths: true }).add(lines) }];
};

/** The rules of the directories between the root of the work tree and `top`, `top` itself not among them. */
export const rulesAbove = async (host: Host, top: string): Promise<readonly IgnoreRules[]> => {
  const root = workTreeOf(host, top);
  if (root === undefined) return [];
  const rules: IgnoreRules[] = [...(await rulesOf(host, root, '.git/info/exclude'))];
  const between: string[] = [];
  for (let at = top; at !== root; at = dirname(at)) between.unshift(dirname(at));
  for (const directory of between) rules.push(...(await rulesOf(host, directory)));
  return rules;
};

/** Tells the files that some patterns of the configuration mean. */
export const excluder = async (exclude: Settings['exclude']): Promise<(file: string) => boolean> => {
  const some = exclude.filter(({ patterns }) => patterns.length > 0);
  if (some.length === 0) return () => false;
  const { default: ignore } = await import('ignore');
  const matchers = some.map(({ directory, patterns }) => {
    const matcher = ignore().add(patterns.flatMap(matchable));
    return (file: string): boolean => {
      const path = shownPath(directory, file);
      return !path.startsWith('../') && !isAbsolute(path) && path !== '.' && matcher.ignores(clipped(path));
    };
  });
  return (file) => matchers.some((isLeftOut) => isLeftOut(file));
};

/** No path is longer. */
const LONGEST_PATTERN = 4096;
export const MOST_DOUBLE_STARS = 3;
const MOST_PARTS = 50;

/**
 * Patterns become regular expressions, which try a path in as many ways as stars can share it. To git, three stars in a
 * row are as good as one. Without a pattern that is left out a file more is checked, and none less.
 */
const matchable = (pattern: string): readonly string[] => {
  return isCheap(pattern) ? [inOne(pattern)] : [];
};

const inOne = (pattern: string): string => pattern.replace(/\*{3,}/g, '*');

/** Whether a pattern is tried at all. */
export const isCheap = (pattern: string): boolean =>
  pattern.length <= LONGEST_PATTERN && inOne(pattern).split('**').length - 1 <= MOST_DOUBLE_STARS;

/** Of what lies deeper only the directory counts in which it lies at that depth. */
const clipped = (path: string): string => {
  const parts = path.split('/');
  return parts.length <= MOST_PARTS ? path : `${parts.slice(0, MOST_PARTS).join('/')}/`;
};
