/** The part of a `ReadonlyMap` by which users and groups are read. */
export type Names<V> = Iterable<readonly [string, V]> & {
  readonly size: number;
  readonly has: (name: string) => boolean;
  readonly get: (name: string) => V | undefined;
  readonly values: () => Iterable<V>;
};

/**
 * Names that never change: with one more, or one less, they are others, in the order that a `Map` would have, which
 * share with these all but some dozen entries. Every instruction that makes an account leaves some behind.
 */
export type SharedNames<V> = Names<V> & {
  readonly with: (name: string, value: V) => SharedNames<V>;
  readonly without: (name: string) => SharedNames<V>;
};

type Entry<V> = readonly [name: string, value: V];
type Chunk<V> = readonly Entry<V>[];

/** Entries of a chunk, which is what a change copies beside the list of chunks. */
const MOST = 16;
/** How many times one is asked before an index pays, which takes as much room as all entries. */
const OFTEN = 32;

/** The same names and values, in the same order; names that are shared already are not copied. */
export const sharedNames = <V>(names: Iterable<Entry<V>>): SharedNames<V> => {
  if ('without' in names) return names as SharedNames<V>;
  const entries = [...names];
  const chunks = Array.from({ length: Math.ceil(entries.length / MOST) }, (_, at) =>
    entries.slice(at * MOST, (at + 1) * MOST),
  );
  return namesOf(chunks);
};

const namesOf = <V>(chunks: readonly Chunk<V>[]): SharedNames<V> => {
  let asked = 0;
  let index: ReadonlyMap<string, Entry<V>> | undefined;
  const entryOf = (name: string): Entry<V> | undefined => {
    asked += 1;
    if (asked > OFTEN) {
      index ??= new Map(chunks.flatMap((chunk) => chunk.map((entry) => [entry[0], entry] as const)));
      return index.get(name);
    }
    for (const chunk of chunks) for (const entry of chunk) if (entry[0] === name) return entry;
    return undefined;
  };
  const changed = (name: string, into: readonly Entry<V>[]): SharedNames<V> =>
    namesOf(
      chunks
        .map((chunk) =>
          chunk.some((entry) => entry[0] === name)
            ? chunk.flatMap((entry) => (entry[0] === name ? into : [entry]))
            : chunk,
        )
        .filter((chunk) => chunk.length > 0),
    );
  return {
    size: chunks.reduce((sum, chunk) => sum + chunk.length, 0),
    has: (name) => entryOf(name) !== undefined,
    get: (name) => entryOf(name)?.[1],
    values: function* () {
      for (const chunk of chunks) for (const [, value] of chunk) yield value;
    },
    [Symbol.iterator]: () => chunks.flat()[Symbol.iterator](),
    with: (name, value) => (entryOf(name) ? changed(name, [[name, value]]) : namesOf(added(chunks, [name, value]))),
    without: (name) => changed(name, []),
  };
};

const added = <V>(chunks: readonly Chunk<V>[], entry: Entry<V>): readonly Chunk<V>[] => {
  const last = chunks.at(-1);
  if (last === undefined || last.length >= MOST) return [...chunks, [entry]];
  return [...chunks.slice(0, -1), [...last, entry]];
};
