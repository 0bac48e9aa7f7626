import type { Dockerfile } from '../dockerfile/model.mjs';
import type { Fix } from '../fix/fix.mjs';
import type { Options } from '../image/options.mjs';
import type { StageUser } from '../image/stage.mjs';
import type { Finding, Severity } from './finding.mjs';
/** Everything a rule may look at. All of it was worked out once, before the first rule ran. */
export type Subject = {
    readonly dockerfile: Dockerfile;
    /** One for each stage of the file. */
    readonly stages: readonly StageUser[];
    /** The stages that are products: the default target last, other leaf stages before it. */
    readonly targets: readonly StageUser[];
    /** The stage that `--target` names, else the last. */
    readonly target: StageUser | undefined;
    readonly options: Options;
    /** The fix that makes a stage run as non-root; `undefined` where there is none. Computed once a stage. */
    readonly plan: (stage: StageUser) => Fix | undefined;
};
/** A rule is a value and a pure function. It knows no printer, no file and no configuration. */
export type Rule = {
    readonly id: string;
    readonly severity: Severity;
    /** What is asked for, one sentence. */
    readonly summary: string;
    /** What happens otherwise, one or two sentences. */
    readonly why: string;
    readonly check: (subject: Subject) => readonly Finding[];
};
