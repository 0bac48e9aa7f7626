import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import type { Problem } from '../text/problems.js';
import { readCopyName } from './copy-name.js';
import { type Host, isFailure } from './host.js';
import { isIgnoreFile, kindOfName } from './kind.js';
import { leftBehind } from './left-behind.js';
import type { Settings } from './settings.js';

/** One thing to look at: `path` for reports, relative to where we are with `/`; `file` to open, absolute. */
export type Input = {
  readonly path: string;
  readonly file: string;
  /** What its name promises, for one that was found below a directory rather than named. */
  readonly found?: 'dockerfile' | 'manifest';
};

export type Found = {
  /** By path, in code-unit order, each file once. */
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  /** Sentences for the user about what was left out. */
  readonly notes: readonly string[];
  readonly stdin: boolean;
};

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * The files that paths stand for. A file that is named is taken whatever it is called; below a directory, links are
 * not followed, so that neither a loop nor a link out of a foreign tree leads anywhere.
 */
export const find = async (host: Host, paths: readonly string[], settings: Settings): Promise<Found> => {
  const inputs = new Map<string, Input>();
  const problems: Problem[] = [];
  const notes: string[] = [];
  const copies = new Set<string>();
  const places = new Set<string>();
  const excluded = await excluder(settings.exclude);
  const add = (file: string, below: boolean): void => {
    const path = shownPath(host.cwd, file);
    if (excluded(file) || (below && inputs.has(file))) return;
    inputs.set(file, below ? { path, file, found: kindOfName(basename(file)) ?? 'dockerfile' } : { path, file });
  };
  for (const path of paths.length === 0 ? ['.'] : paths) {
    if (path === '-') continue;
    if (path === '') {
      // A variable that is not set, most likely: it must not come to mean everything here.
      problems.push({ kind: 'usage', detail: 'A path is empty.', hint: 'Write . for the current directory.' });
      continue;
    }
    const file = resolve(host.cwd, path);
    const before = inputs.size;
    if (host.kindOf(file) === 'directory') {
      for await (const found of walk(host, file, problems, copies)) add(found, true);
      if (inputs.size === before) unmatched(path, settings, problems, notes);
    } else if (isIgnoreFile(basename(file))) notes.push(`${path}: left out, an ignore file is no Dockerfile.`);
    else {
      add(file, false);
      places.add(dirname(file));
    }
  }
  for (const place of places) for (const copy of copiesIn(host, place)) copies.add(copy);
  const left = leftBehind(host, [...copies], (copy) => shownPath(host.cwd, copy));
  problems.push(...left.problems);
  notes.push(...left.notes);
  const sorted = [...inputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { inputs: sorted, problems, notes, stdin: paths.includes('-') };
};

const copiesIn = (host: Host, directory: string): readonly string[] => {
  const entries = host.list(directory);
  if (isFailure(entries)) return [];
  return entries.filter(({ name }) => readCopyName(name) !== undefined).map(({ name }) => join(directory, name));
};

const unmatched = (path: string, settings: Settings, problems: Problem[], notes: string[]): void => {
  if (settings.errorOnUnmatched) {
    const detail = `No Dockerfile below ${path}.`;
    problems.push({ kind: 'usage', detail, hint: 'Name the file itself if it is called otherwise.' });
  } else notes.push(`No Dockerfile below ${path}.`);
};

/** As reports show it: relative to `directory`, with `/` whatever the system writes. */
export const shownPath = (directory: string, file: string): string =>
  relative(directory, file).split(sep).join('/') || '.';

type Level = { readonly directory: string; readonly rules: readonly IgnoreRules[] };
type IgnoreRules = { readonly directory: string; readonly matcher: Ignore };

async function* walk(host: Host, top: string, problems: Problem[], copies: Set<string>): AsyncGenerator<string> {
  const stack: Level[] = [{ directory: top, rules: await rulesAbove(host, top) }];
  for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
    const { directory } = level;
    const entries = host.list(directory);
    if (isFailure(entries)) {
      problems.push({ kind: 'unreadable', path: shownPath(host.cwd, directory), detail: entries.failure });
      continue;
    }
    const rules = [...level.rules, ...(await rulesOf(host, directory))];
    for (const { name, kind } of entries) {
      const path = join(directory, name);
      if (kind === 'directory' && !SKIPPED.has(name) && !isIgnored(rules, path, true)) {
        stack.push({ directory: path, rules });
      } else if (kind === 'file' && readCopyName(name) !== undefined) copies.add(path);
      else if (kind === 'file' && kindOfName(name) !== undefined && !isIgnored(rules, path, false)) yield path;
    }
  }
}

/** The deepest .gitignore that has an opinion decides. */
const isIgnored = (rules: readonly IgnoreRules[], path: string, directory: boolean): boolean => {
  for (const { directory: base, matcher } of rules.toReversed()) {
    const inside = clipped(shownPath(base, path) + (directory ? '/' : ''));
    const { ignored, unignored } = matcher.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
};

const MOST_IGNORE_BYTES = 1024 * 1024;

const rulesOf = async (host: Host, directory: string, name = '.gitignore'): Promise<readonly IgnoreRules[]> => {
  const file = join(directory, name);
  if (host.kindOf(file) !== 'file') return [];
  const bytes = host.read(file, MOST_IGNORE_BYTES);
  if (isFailure(bytes) || bytes.length > MOST_IGNORE_BYTES || bytes.includes(0)) return [];
  const { default: ignore } = await import('ignore');
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/).flatMap(matchable);
  return [{ directory, matcher: ignore({ allowRelativePaths: true }).add(lines) }];
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

/** The rules of the directories between the root of the work tree and `top`, `top` itself not among them. */
const rulesAbove = async (host: Host, top: string): Promise<readonly IgnoreRules[]> => {
  const root = workTreeOf(host, top);
  if (root === undefined) return [];
  const rules: IgnoreRules[] = [...(await rulesOf(host, root, '.git/info/exclude'))];
  const between: string[] = [];
  for (let at = top; at !== root; at = dirname(at)) between.unshift(dirname(at));
  for (const directory of between) rules.push(...(await rulesOf(host, directory)));
  return rules;
};

/** The nearest directory upwards that holds `.git`, which is a file in linked work trees and submodules. */
export const workTreeOf = (host: Host, from: string): string | undefined => {
  for (let at = from; ; at = dirname(at)) {
    if (host.kindOf(join(at, '.git')) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
};

const excluder = async (exclude: Settings['exclude']): Promise<(file: string) => boolean> => {
  if (exclude === undefined || exclude.patterns.length === 0) return () => false;
  const { default: ignore } = await import('ignore');
  const matcher = ignore().add(exclude.patterns.flatMap(matchable));
  return (file) => {
    const path = shownPath(exclude.directory, file);
    return !path.startsWith('../') && !isAbsolute(path) && path !== '.' && matcher.ignores(clipped(path));
  };
};
