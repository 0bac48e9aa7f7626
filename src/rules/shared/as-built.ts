import type { Dockerfile } from '../../dockerfile/model.js';
import type { Build } from '../../image/builds.js';
import { effectiveUsers } from '../../image/evaluate.js';
import type { Options } from '../../image/options.js';
import type { StageUser, Verdict } from '../../image/stage.js';
import { stageNamed } from './targets.js';

/** The stages of a file as they come out of the builds that we know of. */
export type AsBuilt = {
  readonly stages: readonly StageUser[];
  /** Arguments with which its builds make a stage of different images. */
  readonly differing: (stage: StageUser) => readonly string[];
};

/**
 * Where builds of a stage pass different arguments, they make several images: the stage is the one of them that is root,
 * else one whose user we do not know. A default of the file counts where a build passes nothing, or nothing builds the
 * stage.
 */
export const asBuilt = (dockerfile: Dockerfile, options: Options): AsBuilt => {
  const plain = effectiveUsers(dockerfile, options);
  const { builds = [] } = options;
  if (builds.every(({ args }) => Object.keys(args).length === 0)) return { stages: plain, differing: () => [] };
  const evaluated = new Map([[keyOf(options), plain]]);
  const given = options.givenArgs ?? options.buildArgs ?? {};
  const byStage = buildsByStage(plain, builds);
  const differing = new Map<StageUser, readonly string[]>();
  const stages = plain.map((stage, index) => {
    const sets = setsOf(byStage.get(stage) ?? [], given);
    const images = sets.map((set) => {
      const key = keyOf(set);
      const known = evaluated.get(key) ?? effectiveUsers(dockerfile, { ...options, ...set });
      if (evaluated.size < MOST_EVALUATED) evaluated.set(key, known);
      return known[index] ?? stage;
    });
    const worst = WORST.flatMap((verdict) => images.find((each) => each.verdict === verdict) ?? [])[0] ?? stage;
    if (images.some((each) => isOther(each, worst))) differing.set(worst, namesIn(sets));
    return worst;
  });
  return { stages, differing: (stage) => differing.get(stage) ?? [] };
};

const WORST: readonly Verdict[] = ['root', 'unknown', 'invalid', 'nonroot'];

/** So many different images of a stage are worked out, and so many images of a file are kept for its other stages. */
const MOST_SETS = 4;
const MOST_EVALUATED = 16;

type Passed = { readonly buildArgs: Readonly<Record<string, string>>; readonly openArgs: readonly string[] };

const keyOf = ({ buildArgs = {}, openArgs = [] }: Options | Passed): string =>
  JSON.stringify([Object.entries(buildArgs).sort(([a], [b]) => (a < b ? -1 : 1)), [...openArgs].sort()]);

/** A build of a stage that nobody knows may be one of any. */
const buildsByStage = (
  stages: readonly StageUser[],
  builds: readonly Build[],
): ReadonlyMap<StageUser, readonly Build[]> => {
  const found = new Map<StageUser, Build[]>(stages.map((stage) => [stage, []]));
  for (const build of builds) {
    const one = build.target === null ? undefined : stageNamed(stages, build.target);
    for (const stage of build.target === null ? stages : one === undefined ? [] : [one]) found.get(stage)?.push(build);
  }
  return found;
};

/** What the builds of a stage pass, each set once; of too many the one in which nothing is known that differs. */
const setsOf = (builds: readonly Build[], given: Readonly<Record<string, string>>): readonly Passed[] => {
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
const namesIn = (sets: readonly Passed[]): readonly string[] => {
  const names = new Set(sets.flatMap(({ buildArgs, openArgs }) => [...Object.keys(buildArgs), ...openArgs]));
  const [first] = sets;
  return [...names].filter((name) =>
    sets.some(({ buildArgs, openArgs }) => openArgs.includes(name) || buildArgs[name] !== first?.buildArgs[name]),
  );
};

/** What is made on another kind of base may not be what a fix is tried out on; releases of one kind are alike. */
const isOther = (one: StageUser, other: StageUser): boolean => {
  const [left, right] = [one.image?.facts, other.image?.facts];
  if (left === undefined || right === undefined) return one.base !== other.base;
  return ALIKE.some((key) => left[key] !== right[key]);
};

const ALIKE = ['family', 'os', 'accountTools', 'serviceAccount', 'user'] as const;
