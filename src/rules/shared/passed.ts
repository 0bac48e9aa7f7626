import type { Build, NamedContext } from '../../image/builds.js';
import type { Options } from '../../image/options.js';

/** What a build passes, and of what of it nothing is known. */
export type Passed = {
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly openArgs: readonly string[];
  readonly contexts: readonly NamedContext[];
};

/** So many different images of a stage are worked out. */
const MOST_SETS = 4;

/**
 * What the builds of a stage pass, each set once; of too many the one in which nothing is known that differs. Builds that
 * may pass others pass these, or any of those that are declared.
 */
export const setsOf = (
  builds: readonly Build[],
  given: Readonly<Record<string, string>>,
  declared: readonly string[],
): readonly Passed[] => {
  if (builds.length === 0) return [{ buildArgs: given, openArgs: [], contexts: [] }];
  const all = distinct(builds.map((build) => passedBy(build, given)));
  const few = all.length <= MOST_SETS ? all : [alike(all)];
  const open = builds.filter((build) => build.open === true).map((build) => passedBy(build, given));
  return open.length === 0 ? few : distinct([...few, alike(open, declared)]);
};

const distinct = (sets: readonly Passed[]): readonly Passed[] => [
  ...new Map(sets.map((set) => [keyOf(set), set])).values(),
];

/** What one build passes. */
export const passedBy = ({ args, contexts = [] }: Build, given: Readonly<Record<string, string>>): Passed => {
  const own = Object.entries(args).filter(([name]) => !Object.hasOwn(given, name));
  const known = own.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return {
    buildArgs: { ...Object.fromEntries(known), ...given },
    openArgs: own.flatMap(([name, value]) => (value === null ? [name] : [])),
    contexts,
  };
};

/** What all sets pass alike. Nothing is known of what differs, nor of these names where nobody passes them. */
const alike = (sets: readonly Passed[], names: readonly string[] = []): Passed => {
  const differing = new Set(namesIn(sets));
  const buildArgs = Object.fromEntries(
    Object.entries(sets[0]?.buildArgs ?? {}).filter(([name]) => !differing.has(name)),
  );
  const openArgs = [...new Set([...differing, ...names])].filter((name) => !Object.hasOwn(buildArgs, name));
  return { buildArgs, openArgs, contexts: contextsOfAll(sets) };
};

const contextsOfAll = (sets: readonly Passed[]): readonly NamedContext[] => {
  const all = new Map<string | null, NamedContext>();
  for (const context of sets.flatMap(({ contexts }) => contexts)) {
    const isAlike = sets.every(({ contexts }) => contexts.some((each) => keyOfContext(each) === keyOfContext(context)));
    all.set(context.name, isAlike ? context : { name: context.name, value: null });
  }
  return [...all.values()];
};

/** What is put in the place of images and stages, but not by all alike. */
export const replacedIn = (sets: readonly Passed[]): readonly string[] =>
  contextsOfAll(sets).flatMap(({ name, value }) => (value === null ? [name ?? 'FROM'] : []));

/** Arguments that are passed, but not by all alike. */
const namesIn = (sets: readonly Passed[]): readonly string[] => {
  const names = new Set(sets.flatMap(({ buildArgs, openArgs }) => [...Object.keys(buildArgs), ...openArgs]));
  const [first] = sets;
  return [...names].filter((name) =>
    sets.some(({ buildArgs, openArgs }) => openArgs.includes(name) || buildArgs[name] !== first?.buildArgs[name]),
  );
};

/** Compares sets, and options with what they pass. */
export const keyOf = ({ buildArgs = {}, openArgs = [], contexts = [] }: Options | Passed): string =>
  JSON.stringify([
    Object.entries(buildArgs).sort(([a], [b]) => (a < b ? -1 : 1)),
    [...openArgs].sort(),
    contexts.map(keyOfContext).sort(),
  ]);

const keyOfContext = ({ name, value, made }: NamedContext): string =>
  JSON.stringify([name, value, made?.user, made?.uid, made?.gid]);
