import { isForTests } from '../../consequences/purpose.js';
import type { Stage } from '../../dockerfile/model.js';
import type { Build } from '../../image/builds.js';
import type { StageUser } from '../../image/stage.js';

/** The stage that `--target` names, by name without case or by index; the last one when nothing is named. */
export const stageNamed = (stages: readonly StageUser[], target: string | undefined): StageUser | undefined => {
  if (target === undefined || target === '') return stages.at(-1);
  const named = stages.findLast(({ stage }) => stage.name === target.toLowerCase());
  return named ?? (/^[0-9]{1,6}$/.test(target) ? stages[Number(target)] : undefined);
};

/**
 * The stages of which something makes an image, in the order of the file. A build of a stage that is not there, or that
 * only gives files, makes none.
 */
export const builtStages = (stages: readonly StageUser[], builds: readonly Build[]): readonly StageUser[] => {
  const targets = new Set(
    builds.flatMap(({ target, filesOnly }) => (target === null || filesOnly === true ? [] : [target])),
  );
  const built = new Set([...targets].map((target) => stageNamed(stages, target)));
  return stages.filter((stage) => built.has(stage));
};

/**
 * What is built when nobody asks for a stage: the last one, unless its name says that it checks another, and all that
 * builds the file builds others.
 */
export const defaultTarget = (
  stages: readonly StageUser[],
  target: string | undefined,
  builds: readonly Build[] = [],
): StageUser | undefined => {
  const named = stageNamed(stages, target);
  if (target !== undefined || named === undefined || !isForTests(named.stage)) return named;
  const built = builtStages(stages, builds);
  if (built.includes(named) || builds.some((each) => each.target === null)) return named;
  return built.at(-1) ?? named;
};

/**
 * The stages that somebody publishes or runs: those that are built, and the default one, unless only files come out of it.
 * `--target` names the only one.
 */
export const publishedOf = (
  stages: readonly StageUser[],
  target: StageUser | undefined,
  { target: asked, builds = [] }: { readonly target?: string; readonly builds?: readonly Build[] },
): ReadonlySet<StageUser> => {
  const built = asked === undefined ? builtStages(stages, builds) : [];
  const isForFiles = asked === undefined && target !== undefined && isBuilt(stages, target, builds);
  return new Set([...built, ...(target === undefined || isForFiles ? [] : [target])]);
};

/** Whether something builds a stage, and nothing may build another of which we do not know: where it makes no image, it gives files. */
const isBuilt = (stages: readonly StageUser[], stage: StageUser, builds: readonly Build[]): boolean =>
  builds.some((each) => stageNamed(stages, each.target ?? undefined) === stage) &&
  builds.every((each) => each.target !== null);

/** The products of a file, the default target last: it, all that are published, and every other leaf stage. */
export const targetsOf = (
  stages: readonly StageUser[],
  target: StageUser | undefined,
  published: ReadonlySet<StageUser> = new Set(),
): readonly StageUser[] => [
  ...stages.filter((stage) => (stage.leaf || published.has(stage)) && stage !== target),
  ...(target === undefined ? [] : [target]),
];

/** `stage build` or `stage 2`, as messages say it. */
export const stageLabel = ({ name, index }: Stage): string => (name === undefined ? `stage ${index}` : `stage ${name}`);
