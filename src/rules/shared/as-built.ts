import type { Dockerfile } from '../../dockerfile/model.js';
import { declaredArguments } from '../../image/bases/declared.js';
import { differingArguments } from '../../image/bases/differing.js';
import type { Build } from '../../image/builds.js';
import { effectiveUsers } from '../../image/evaluate.js';
import type { Options } from '../../image/options.js';
import type { StageUser, Verdict } from '../../image/stage.js';
import { keyOf, passedBy, replacedIn, setsOf } from './passed.js';
import { stageNamed } from './targets.js';

/** The stages of a file as they come out of the builds that we know of. */
export type AsBuilt = {
  readonly stages: readonly StageUser[];
  /** Arguments with which its builds make a stage of different images. */
  readonly differing: (stage: StageUser) => readonly string[];
  /** The builds that make a stage root with what they pass; it would not be root without. */
  readonly makers: (stage: StageUser) => readonly Build[];
};

/**
 * Where builds of a stage pass different arguments, they make several images: the stage is the one of them that is root,
 * else one whose user we do not know. A default of the file counts where a build passes nothing, or nothing builds the
 * stage.
 */
export const asBuilt = (dockerfile: Dockerfile, options: Options): AsBuilt => {
  const plain = effectiveUsers(dockerfile, options);
  const { builds = [] } = options;
  if (builds.every((build) => passesNothing(build))) return { stages: plain, differing: () => [], makers: () => [] };
  const evaluated = new Map([[keyOf(options), plain]]);
  const given = options.givenArgs ?? options.buildArgs ?? {};
  const byStage = buildsByStage(plain, builds);
  const declared = declaredArguments(dockerfile);
  const differing = new Map<StageUser, readonly string[]>();
  const makers = new Map<StageUser, readonly Build[]>();
  const without = effectiveUsers(dockerfile, { ...options, buildArgs: given });
  const stages = plain.map((stage, index) => {
    const sets = setsOf(byStage.get(stage) ?? [], given, declared);
    const images = sets.map((set) => {
      const key = keyOf(set);
      const known = evaluated.get(key) ?? effectiveUsers(dockerfile, { ...options, ...set });
      if (evaluated.size < MOST_EVALUATED) evaluated.set(key, known);
      return known[index] ?? stage;
    });
    const worst = WORST.flatMap((verdict) => images.find((each) => each.verdict === verdict) ?? [])[0] ?? stage;
    if (images.some((each) => isOther(each, worst)))
      differing.set(worst, [
        ...differingArguments(
          dockerfile,
          sets.map((set) => ({ ...options, ...set })),
        ),
        ...replacedIn(sets),
      ]);
    const key = keyOf(sets[images.indexOf(worst)] ?? {});
    if (worst.verdict === 'root' && without[index]?.verdict !== 'root')
      makers.set(
        worst,
        (byStage.get(stage) ?? []).filter((build) => keyOf(passedBy(build, given)) === key),
      );
    return worst;
  });
  return { stages, differing: (stage) => differing.get(stage) ?? [], makers: (stage) => makers.get(stage) ?? [] };
};

const passesNothing = ({ args, open, contexts = [] }: Build): boolean =>
  open !== true && Object.keys(args).length === 0 && contexts.length === 0;

const WORST: readonly Verdict[] = ['root', 'unknown', 'invalid', 'nonroot'];

/** So many images of a file are kept for its other stages. */
const MOST_EVALUATED = 16;

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

/** What is made on another kind of base may not be what a fix is tried out on; releases of one kind are alike. */
const isOther = (one: StageUser, other: StageUser): boolean => {
  const [left, right] = [one.image?.facts, other.image?.facts];
  if (left === undefined || right === undefined) return one.base !== other.base;
  return ALIKE.some((key) => left[key] !== right[key]);
};

const ALIKE = ['family', 'os', 'accountTools', 'serviceAccount', 'user'] as const;
