/**
 * The fields of one row as they are asked for. What a row has and nobody asks for, and what is of another type than the
 * one asked for, is a mistake of ours.
 */
export type Fields = {
  /** `undefined` where the row leaves it out. */
  readonly text: (field: string) => string | undefined;
  readonly number: (field: string) => number | undefined;
  /** False where the row leaves it out. */
  readonly flag: (field: string) => boolean;
  /** None where the row leaves it out. */
  readonly words: (field: string) => readonly string[];
  readonly oneOf: <const Word extends string>(field: string, words: readonly Word[]) => Word | undefined;
  readonly someOf: <const Word extends string>(field: string, words: readonly Word[]) => readonly Word[];
  /** Words to words; the order is that of the file. */
  readonly pairs: (field: string) => ReadonlyMap<string, string>;
};

/** What every row may have beside its own fields: where it was read, of which versions it is true, what to know of it. */
export const PROVENANCE: readonly string[] = ['source', 'versions', 'verified', 'note'];

/** The rows of a file: as it is imported, or in the bundle, where most runs ask for few tables, what reads them. */
type File = readonly unknown[] | (() => readonly unknown[]);

const rowsIn = (files: readonly File[]): readonly unknown[] =>
  files.flatMap((file) => (typeof file === 'function' ? file() : file));

/** The rows of a table, read when they are first asked for, in the order of the files. */
export const tableOf = <Row>(read: (fields: Fields) => Row, ...files: readonly File[]): (() => readonly Row[]) => {
  let rows: readonly Row[] | undefined;
  return () => {
    rows ??= rowsIn(files).map((row) => rowOf(row, read));
    return rows;
  };
};

/** A table whose rows have names of their own: a row is read when one of its names is first asked for. */
export const namedTable = <Row>(
  read: (fields: Fields) => Row,
  ...files: readonly File[]
): { readonly rows: () => readonly Row[]; readonly named: (name: string) => Row | undefined } => {
  const known = new Map<unknown, Row>();
  const rowFor = (given: unknown): Row => {
    const row = known.get(given) ?? rowOf(given, read);
    known.set(given, row);
    return row;
  };
  let index: Map<unknown, unknown> | undefined;
  let rows: readonly Row[] | undefined;
  return {
    rows: () => {
      rows ??= rowsIn(files).map(rowFor);
      return rows;
    },
    named: (name) => {
      index ??= new Map(rowsIn(files).flatMap((given) => namesOf(given).map((each) => [each, given] as const)));
      const given = index.get(name);
      return given === undefined ? undefined : rowFor(given);
    },
  };
};

const namesOf = (given: unknown): readonly unknown[] =>
  typeof given === 'object' && given !== null && 'names' in given && Array.isArray(given.names) ? given.names : [];

/** The rows by each of their names; where two have one name, the first. */
export const byName = <Row extends { readonly names: readonly string[] }>(
  rows: () => readonly Row[],
): (() => ReadonlyMap<string, Row>) => {
  let index: ReadonlyMap<string, Row> | undefined;
  return () => {
    index ??= new Map(
      rows()
        .toReversed()
        .flatMap((row) => row.names.map((name) => [name, row])),
    );
    return index;
  };
};

/** All rows of each name, in order. */
export const allByName = <Row extends { readonly names: readonly string[] }>(
  rows: () => readonly Row[],
): ((name: string) => readonly Row[]) => {
  let index: Map<string, Row[]> | undefined;
  return (name) => {
    index ??= grouped(rows());
    return index.get(name) ?? [];
  };
};

const grouped = <Row extends { readonly names: readonly string[] }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) for (const name of row.names) groups.set(name, [...(groups.get(name) ?? []), row]);
  return groups;
};

const rowOf = <Row>(given: unknown, read: (fields: Fields) => Row): Row => {
  const values = valuesOf(given);
  const asked = new Set(PROVENANCE);
  const row = read(fieldsOf(values, asked));
  const left = [...values.keys()].find((field) => !asked.has(field));
  if (left !== undefined) throw new Error(`${JSON.stringify(given)}: nobody reads ${left}`);
  return row;
};

const valuesOf = (given: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof given === 'object' && given !== null ? Object.entries(given) : []);

const fieldsOf = (values: ReadonlyMap<string, unknown>, asked: Set<string>): Fields => {
  const valueOf = (field: string): unknown => {
    asked.add(field);
    return values.get(field);
  };
  const fail = (field: string): never => {
    throw new Error(`${JSON.stringify([...values])}: ${field} is not what it should be`);
  };
  const text = (field: string): string | undefined => {
    const value = valueOf(field);
    return value === undefined || typeof value === 'string' ? value : fail(field);
  };
  const words = (field: string): readonly string[] => {
    const value: unknown = valueOf(field) ?? [];
    if (!Array.isArray(value)) return fail(field);
    return value.map((word: unknown) => (typeof word === 'string' ? word : fail(field)));
  };
  const known = <const Word extends string>(field: string, word: string, all: readonly Word[]): Word =>
    all.find((each) => each === word) ?? fail(field);
  return {
    text,
    words,
    number: (field) => {
      const value = valueOf(field);
      return value === undefined || typeof value === 'number' ? value : fail(field);
    },
    flag: (field) => {
      const value = valueOf(field) ?? false;
      return typeof value === 'boolean' ? value : fail(field);
    },
    oneOf: (field, all) => {
      const word = text(field);
      return word === undefined ? undefined : known(field, word, all);
    },
    someOf: (field, all) => words(field).map((word) => known(field, word, all)),
    pairs: (field) => {
      const value: unknown = valueOf(field) ?? {};
      if (typeof value !== 'object' || value === null) return fail(field);
      const entries = Object.entries(value).map(([key, word]: [string, unknown]) =>
        typeof word === 'string' ? ([key, word] as const) : fail(field),
      );
      return new Map(entries);
    },
  };
};
