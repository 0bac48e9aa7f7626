import type { Tree } from '../image/files/node.js';
import type { Language } from '../knowledge/languages.js';
import type { Grammar } from '../text/grammar.js';
import { lazily } from '../text/lazily.js';
import { newMemory } from '../text/memory.js';
import { parentOf } from '../text/path.js';
import type { Unit } from './model.js';
import { isTooDeep } from './nested.js';
import { byDirectory, type File } from './project.js';
import { readUnit } from './read.js';

/** So many files, and UTF-16 units of those that may act, are read of one program. More is unread. */
export const MOST_FILES = 2_000;
export const MOST_UNITS = 4_194_304;

/** The files of code that lie in an image, or in the stage that builds. */
export type Sources = {
  readonly at: (place: string) => File | undefined;
  /** All files of the language that the project itself brings, without its tests. */
  readonly all: () => readonly File[];
  /** The first of them that lies in a directory. */
  readonly firstIn: (directory: string) => File | undefined;
  /** Places at which there is a file of the language that could not be read. */
  readonly closed: readonly string[];
};

/** Code that lies in no file, with the place where it is as if in one. */
export type Inline = Pick<File, 'place' | 'path' | 'text'>;

/** Files of a language in a tree; only those of the build context, for others are not the project's own. */
export const sourcesOf = (
  tree: Tree,
  language: Language,
  grammar: () => Grammar | undefined,
  inline?: Inline,
): Sources => {
  const own = (file: Inline): File => ({
    ...file,
    inline: true,
    unit: lazily(() => unitOf(language, grammar, file.text)),
  });
  const first = inline === undefined ? [] : [own(inline)];
  const known = new Map<string, File | undefined>(first.map((file) => [file.place, file]));
  const closed: string[] = [];
  const at = (place: string): File | undefined => {
    if (!known.has(place)) known.set(place, fileAt(tree, language, grammar, place, closed));
    return known.get(place);
  };
  const all = lazily((): readonly File[] => {
    const files = [...first];
    for (const place of tree.brought((path) => isSource(language, path))) {
      if (files.length > MOST_FILES) break;
      const file = at(place);
      if (file !== undefined) files.push(file);
    }
    return files.sort((a, b) => (a.place < b.place ? -1 : 1));
  });
  const directories = lazily(() => byDirectory(all()));
  return { at, all, firstIn: (directory) => directories().get(directory)?.[0], closed };
};

/** A file of a language that is no test, and that no package has brought. */
export const isSource = (language: Language, path: string): boolean => ENDS[language].test(path) && !OTHERS.test(path);

/** How the names of files of a language end. */
export const ENDS: Readonly<Record<Language, RegExp>> = {
  csharp: /\.(?:cs|cshtml|razor)$/,
  go: /(?<!_test)\.go$/,
  java: /\.java$/,
  javascript: /(?<!\.d|\.min|\.test|\.spec)\.[cm]?[jt]sx?$/,
  php: /\.(?:php|phtml|inc)$/,
  python: /\.py$/,
  rust: /\.rs$/,
};

/** Tests, and what others have written. */
const OTHERS =
  /\/(?:tests?|__tests__|__mocks__|spec|node_modules|vendor|site-packages|benches|examples|\.git|\.venv|venv|testdata|migrations)\//;

const fileAt = (
  tree: Tree,
  language: Language,
  grammar: () => Grammar | undefined,
  place: string,
  closed: string[],
): File | undefined => {
  const content = tree.content(place);
  if (content === undefined || (content.from !== 'context' && content.from !== 'heredoc')) return undefined;
  const { text } = content;
  const path = content.from === 'heredoc' ? place : content.path.replace(/^\//, '');
  if (text === undefined) {
    closed.push(path);
    return undefined;
  }
  return { place, path, text, inline: false, unit: lazily(() => unitOf(language, grammar, text)) };
};

/** So many texts are remembered, and none that is longer: a repository copies the same files into each of its images. */
const MOST_KEPT = 2_000;
const LONGEST_KEPT = 65_536;

const unitOf = (language: Language, grammarNow: () => Grammar | undefined, text: string): Unit => {
  const grammar = isTooDeep(text) ? undefined : grammarNow();
  if (grammar === undefined) return EMPTY;
  if (text.length > LONGEST_KEPT) return readUnit(language, grammar, text);
  const kept = units.get(grammar) ?? new Map<string, Unit>();
  units.set(grammar, kept);
  const before = kept.get(text);
  if (before !== undefined) return before;
  const unit = readUnit(language, grammar, text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, unit);
  return unit;
};

const EMPTY: Unit = {
  language: 'python',
  imports: new Map(),
  modules: new Set(),
  values: new Map(),
  calls: [],
  sites: new Map(),
};

const units = newMemory<Grammar, Map<string, Unit>>();

/** The nearest file of a name in a directory or above it. */
export const fileAbove = (
  tree: Tree,
  directory: string,
  name: string,
): { readonly place: string; readonly text: string } | undefined => {
  let place = directory;
  for (let steps = 0; steps < 32; steps += 1) {
    const text = tree.content(`${place === '/' ? '' : place}/${name}`)?.text;
    if (text !== undefined) return { place, text };
    if (place === '/') return undefined;
    place = parentOf(place);
  }
  return undefined;
};
