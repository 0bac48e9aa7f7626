import type { Consequence } from '../consequences/consequence.mjs';
import type { Dockerfile, Source } from '../dockerfile/model.mjs';
import type { Fix } from '../fix/fix.mjs';
import type { Build } from '../image/builds.mjs';
import type { Options } from '../image/options.mjs';
import type { StageUser } from '../image/stage.mjs';
import type { Waivers } from '../text/waivers.mjs';
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
export declare const subjectOf: (source: Source, options: Options) => Subject;
