import type { Build } from '../../image/builds.js';
import type { Options } from '../../image/options.js';

/** What a build passes, and of what of it nothing is known. */
export type Passed = { readonly buildArgs: Readonly<Record<string, string>>; readonly openArgs: readonly string[] };

/** So many different images of a stage are worked out. */
const MOST_SETS = 4;

/** What the builds of a stage pass, each set once; of too many the one in which nothing is known that differs. */
export const setsOf = (builds: readonly Build[], given: Readonly<Record<string, string>>): readonly Passed[] => {
  if (builds.length === 0) return [{ buildArgs: given, openArgs: [] }];
  const sets = new Map<string, Passed>();
  for (const { args } of builds) {
    const own = Object.entries(args).filter(([name]) => !Object.hasOwn(given, name));
    const known = own.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
    const set = {
      buildArgs: { ...Object.fromEntries(known), ...given },
      openArgs: own.flatMap(([name, value]) => (value === null ? [name] : [])),
    };
    sets.set(keyOf(set), set);
  }
  const all = [...sets.values()];
  const [first] = all;
  if (first === undefined || all.length <= MOST_SETS) return all;
  const openArgs = namesIn(all);
  const alike = Object.entries(first.buildArgs).filter(([name]) => !openArgs.includes(name));
  return [{ buildArgs: Object.fromEntries(alike), openArgs }];
};

/** Arguments that are passed, but not by all alike. */
export const namesIn = (sets: readonly Passed[]): readonly string[] => {
  const names = new Set(sets.flatMap(({ buildArgs, openArgs }) => [...Object.keys(buildArgs), ...openArgs]));
  const [first] = sets;
  return [...names].filter((name) =>
    sets.some(({ buildArgs, openArgs }) => openArgs.includes(name) || buildArgs[name] !== first?.buildArgs[name]),
  );
};

/** Compares sets, and options with what they pass. */
export const keyOf = ({ buildArgs = {}, openArgs = [] }: Options | Passed): string =>
  JSON.stringify([Object.entries(buildArgs).sort(([a], [b]) => (a < b ? -1 : 1)), [...openArgs].sort()]);
