import { type Family, families } from './families.js';
import { literalLength, matchesGlob } from './glob.js';
import type { ImageFacts } from './model.js';
import { factsOf, type Row, wordsOf } from './row.js';
import { covers, isOfFamily, releaseOf, type Tag } from './tag.js';

/** A row that is unfolded, and its expression compiled, when something first asks for it. */
export type Entry = {
  readonly row: Row;
  /** What it says of a tag; of no tag, what it says of all. */
  readonly facts: (tag?: Tag) => ImageFacts;
  readonly covers: (tag: Tag) => boolean;
  /** A tag that it covers, and of which no row says anything. */
  readonly excepts: (tag: Tag) => boolean;
};

type Entries = ReadonlyMap<string, readonly Entry[]>;

type Index = {
  readonly exact: ReadonlyMap<string, Family>;
  /** Closest pattern first. */
  readonly globs: readonly { readonly pattern: string; readonly start: string; readonly family: Family }[];
};

let index: Index | undefined;

/** Every row of every family, in order. */
export const allRows = (): readonly Row[] => families.flatMap(({ rows }) => rows());

/** The rows of exactly this repository. */
export const rowsOf = (repository: string): readonly Entry[] => {
  const family = indexed().exact.get(repository);
  return family === undefined ? [] : (entriesOf(family).get(repository) ?? []);
};

/** The rows of every pattern that covers this repository, those of the closest pattern first. */
export const patternRowsOf = (repository: string): readonly (readonly Entry[])[] =>
  indexed()
    .globs.filter(({ pattern, start }) => repository.startsWith(start) && matchesGlob(pattern, repository))
    .map(({ pattern, family }) => entriesOf(family).get(pattern) ?? []);

/** Repositories that have rows of their own. */
export const knownRepositories = (): Iterable<string> => indexed().exact.keys();

const indexed = (): Index => {
  index ??= built();
  return index;
};

const built = (): Index => {
  const exact = new Map<string, Family>();
  const globs: { pattern: string; start: string; family: Family }[] = [];
  for (const family of families)
    for (const image of family.images) {
      if (image.includes('*')) globs.push({ pattern: image, start: image.slice(0, literalLength(image)), family });
      else exact.set(image, family);
    }
  return { exact, globs: globs.sort((a, b) => b.start.length - a.start.length) };
};

const known = new Map<Family, Entries>();

const entriesOf = (family: Family): Entries => {
  const found = known.get(family) ?? entriesByImage(family.rows());
  known.set(family, found);
  return found;
};

const entriesByImage = (rows: readonly Row[]): Entries => {
  const entries = new Map<string, Entry[]>();
  for (const row of rows) {
    const entry = entryOf(row);
    for (const image of [row.image, ...(row.aliases ?? [])]) {
      const others = entries.get(image);
      if (others === undefined) entries.set(image, [entry]);
      else others.push(entry);
    }
  }
  return entries;
};

const entryOf = (row: Row): Entry => {
  const facts = new Map<string | undefined, ImageFacts>();
  let expression: RegExp | undefined;
  let except: ReadonlySet<string> | undefined;
  return {
    row,
    facts: (tag) => {
      const release = tag === undefined ? row.release : releaseOf(tag, row);
      const known = facts.get(release) ?? factsOf(row, release);
      facts.set(release, known);
      return known;
    },
    covers: (tag) => {
      if (!covers(row.covers, tag.version) || !isOfFamily(tag, row)) return false;
      expression ??= row.tag === undefined ? EVERY : new RegExp(row.tag);
      return expression.test(tag.text);
    },
    excepts: ({ text }) => {
      except ??= new Set(wordsOf(row.except ?? ''));
      return except.has(text);
    },
  };
};

const EVERY = /^/;
