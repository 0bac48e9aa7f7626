import type { Consequence } from '../consequences/consequence.js';
import { asStarted, consequencesOf } from '../consequences/consequences.js';
import { isForTests } from '../consequences/purpose.js';
import { viewOf } from '../consequences/view.js';
import type { Dockerfile, Source } from '../dockerfile/model.js';
import { parse } from '../dockerfile/parse.js';
import type { Fix } from '../fix/fix.js';
import { planFor } from '../fix/plan.js';
import type { Build } from '../image/builds.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import type { Waivers } from '../text/waivers.js';
import { subject as say } from './sentences.js';
import { asBuilt } from './shared/as-built.js';
import { defaultTarget, publishedOf, targetsOf } from './shared/targets.js';
import { waiversOf } from './shared/waivers.js';

/** Everything a rule may look at. All of it was worked out once, before the first rule ran. */
export type Subject = {
  readonly kind: 'dockerfile';
  readonly dockerfile: Dockerfile;
  /** Where it lies in its repository. */
  readonly place: string;
  /** The numbers of stages that are for tests, by their names. */
  readonly testStages: ReadonlySet<number>;
  /** One for each stage of the file. */
  readonly stages: readonly StageUser[];
  /** The stages that are built by default, or by what the files around this one say. */
  readonly published: ReadonlySet<StageUser>;
  /** The stages that are products: the default target last, other leaf stages and published ones before it. */
  readonly targets: readonly StageUser[];
  /** The stage that `--target` names, else the last; not one for tests, where all builds build others. */
  readonly target: StageUser | undefined;
  readonly options: Options;
  /** The builds that make a stage root with what they pass. */
  readonly makers: (stage: StageUser) => readonly Build[];
  /** The fix that makes a stage run as non-root; `undefined` where there is none. Computed once a stage. */
  readonly plan: (stage: StageUser) => Fix | undefined;
  /** What happens when the image of a stage is built and run as the user that it has. Computed once a stage. */
  readonly asIs: (stage: StageUser) => readonly Consequence[];
  /** Exceptions in comments. */
  readonly waivers: Waivers;
};

/** What rules read, worked out once. */
export const subjectOf = (source: Source, options: Options): Subject => {
  const dockerfile = parse(source);
  const { stages, differing, makers } = asBuilt(dockerfile, options);
  const target = defaultTarget(stages, options.target, options.builds);
  const published = publishedOf(stages, target, options);
  return {
    kind: 'dockerfile',
    waivers: waiversOf(dockerfile, options),
    dockerfile,
    place: options.place ?? source.path,
    testStages: new Set(stages.filter(({ stage }) => isForTests(stage)).map(({ stage }) => stage.index)),
    stages,
    target,
    published,
    targets: targetsOf(stages, target, published),
    options,
    makers,
    plan: oncePerStage((stage) => triedOnce(planFor(dockerfile, stage, options)?.fix, differing(stage))),
    asIs: oncePerStage((stage) => consequencesOf(viewOf(dockerfile, stage, options), asStarted(stage, options))),
  };
};

/** A fix is tried out on one image; builds that pass other arguments make others. */
const triedOnce = (fix: Fix | undefined, names: readonly string[]): Fix | undefined =>
  fix === undefined || names.length === 0
    ? fix
    : {
        ...fix,
        safety: fix.safety === 'safe' ? 'unproven' : fix.safety,
        obstacles: [...fix.obstacles, say.differentBuilds(names.slice(0, MOST_NAMES).join(', '))],
      };

/** So many arguments are named. */
const MOST_NAMES = 3;

const oncePerStage = <T>(compute: (stage: StageUser) => T): ((stage: StageUser) => T) => {
  const known = new Map<StageUser, { readonly value: T }>();
  return (stage) => {
    const entry = known.get(stage) ?? { value: compute(stage) };
    known.set(stage, entry);
    return entry.value;
  };
};
