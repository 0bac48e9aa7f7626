import alpine from './facts/alpine.json' with { type: 'json' };
import chainguard from './facts/chainguard.json' with { type: 'json' };
import databases from './facts/databases.json' with { type: 'json' };
import debian from './facts/debian.json' with { type: 'json' };
import devcontainers from './facts/devcontainers.json' with { type: 'json' };
import distroless from './facts/distroless.json' with { type: 'json' };
import dotnet from './facts/dotnet.json' with { type: 'json' };
import java from './facts/java.json' with { type: 'json' };
import javascript from './facts/javascript.json' with { type: 'json' };
import languages from './facts/languages.json' with { type: 'json' };
import others from './facts/others.json' with { type: 'json' };
import photon from './facts/photon.json' with { type: 'json' };
import php from './facts/php.json' with { type: 'json' };
import python from './facts/python.json' with { type: 'json' };
import redhat from './facts/redhat.json' with { type: 'json' };
import scratch from './facts/scratch.json' with { type: 'json' };
import services from './facts/services.json' with { type: 'json' };
import suse from './facts/suse.json' with { type: 'json' };
import tools from './facts/tools.json' with { type: 'json' };
import web from './facts/web.json' with { type: 'json' };
import { literalLength, matchesGlob } from './glob.js';
import type { ImageFacts } from './model.js';
import { factsOf, type Row } from './row.js';

/** All rows, in the order in which the first whose tag matches counts. A repository is in one file only. */
const FAMILIES: readonly (readonly Row[])[] = [
  scratch,
  alpine,
  debian,
  redhat,
  suse,
  photon,
  others,
  distroless,
  chainguard,
  javascript,
  python,
  java,
  dotnet,
  php,
  languages,
  devcontainers,
  tools,
  web,
  databases,
  services,
];

/** A row that is unfolded, and its expression compiled, when something first asks for it. */
export type Entry = { readonly row: Row; readonly facts: () => ImageFacts; readonly covers: (tag: string) => boolean };

type Index = {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  /** Closest pattern first. */
  readonly globs: readonly { readonly pattern: string; readonly start: string; readonly entries: readonly Entry[] }[];
};

let index: Index | undefined;

/** Every row of every family, in order. */
export const allRows = (): readonly Row[] => FAMILIES.flat();

/** The rows of exactly this repository. */
export const rowsOf = (repository: string): readonly Entry[] => indexed().exact.get(repository) ?? [];

/** The rows of every pattern that covers this repository, those of the closest pattern first. */
export const patternRowsOf = (repository: string): readonly (readonly Entry[])[] =>
  indexed()
    .globs.filter(({ pattern, start }) => repository.startsWith(start) && matchesGlob(pattern, repository))
    .map(({ entries }) => entries);

/** Repositories that have rows of their own. */
export const knownRepositories = (): Iterable<string> => indexed().exact.keys();

const indexed = (): Index => {
  index ??= built();
  return index;
};

const built = (): Index => {
  const exact = new Map<string, Entry[]>();
  const globs = new Map<string, Entry[]>();
  for (const row of allRows()) {
    const entry = entryOf(row);
    for (const name of [row.image, ...(row.aliases ?? [])]) {
      const rows = name.includes('*') ? globs : exact;
      const entries = rows.get(name);
      if (entries === undefined) rows.set(name, [entry]);
      else entries.push(entry);
    }
  }
  const patterns = [...globs].map(([pattern, entries]) => ({
    pattern,
    start: pattern.slice(0, literalLength(pattern)),
    entries,
  }));
  return { exact, globs: patterns.sort((a, b) => b.start.length - a.start.length) };
};

const entryOf = (row: Row): Entry => {
  let facts: ImageFacts | undefined;
  let expression: RegExp | undefined;
  return {
    row,
    facts: () => {
      facts ??= factsOf(row);
      return facts;
    },
    covers: (tag) => {
      if (row.tag === undefined) return true;
      expression ??= new RegExp(row.tag);
      return expression.test(tag);
    },
  };
};
