import type { BuildProblem, Instruction, Source, Stage } from '../dockerfile/model.mjs';
import type { ImageMatch } from '../knowledge/images/model.mjs';
import type { Span } from '../text/span.mjs';
import type { AccountContext, Accounts, ToolSet } from './accounts/model.mjs';
import type { Operation, UserValue } from './operations/operation.mjs';
/** `invalid`: the build fails or the container cannot start. */
export type Verdict = 'root' | 'nonroot' | 'unknown' | 'invalid';
/** One step on the way to a verdict: a sentence in present tense, and the source it speaks of. */
export type Evidence = {
    readonly sentence: string;
    readonly span: Span;
};
/** The user that one USER line, or the base, leaves behind. */
export type UserState = {
    readonly verdict: Verdict;
    /** Exactly what the builder writes to `Config.User`; `undefined` when it cannot be known. */
    readonly user: string | undefined;
    readonly uid: number | undefined;
    readonly gid: number | undefined;
    /** Why the container cannot start or the value cannot be known; a clause without a full stop. */
    readonly reason: string | undefined;
    /** The USER instruction that decides; `undefined` when the base image does. */
    readonly decidedBy: Instruction | undefined;
    /** What that instruction says. */
    readonly decidedAs: UserValue | undefined;
};
/** One instruction, worked out, with what is true before and after it. */
export type Step = {
    readonly instruction: Instruction;
    readonly operation: Operation;
    /** Its place in the stage; -1 for a trigger that ONBUILD of the stage below holds back. */
    readonly index: number;
    /** Who it runs as, and in which directory: absolute, `undefined` when that is not known. */
    readonly as: UserState;
    readonly directory: string | undefined;
    /** After it. */
    readonly user: UserState;
    readonly workdir: string | undefined;
};
/** Value of a variable: a string, `undefined` for unset, `null` for cannot be known. */
export type VariableValue = string | undefined | null;
/** One stage, worked out. */
export type StageUser = UserState & {
    readonly stage: Stage;
    /** The stage that FROM names, if it names one. */
    readonly parent: StageUser | undefined;
    /** FROM expanded; `undefined` when a variable hides it. */
    readonly base: string | undefined;
    /** What is known of the external image at the root of the chain of stages. */
    readonly image: ImageMatch | undefined;
    readonly os: 'linux' | 'windows' | undefined;
    /** The user that the stage begins with: the parent stage's or the base image's. */
    readonly initial: UserState;
    /** What ONBUILD of the stage below has held back: it runs before all else. */
    readonly triggers: readonly Step[];
    /** One for each of `stage.instructions`, in order. */
    readonly steps: readonly Step[];
    /** A stage that stands above this one, by its place in the file. */
    readonly stageAt: (index: number) => StageUser | undefined;
    /** At the end. */
    readonly accounts: () => Accounts;
    /** The account tools that are there at the end; `undefined` where the image is not known. */
    readonly accountTools: () => ToolSet | undefined;
    /** What `accountCommands` is to be told of `stage.instructions[index]`. */
    readonly accountContextAt: (index: number) => AccountContext;
    /** Accounts as they stand before `stage.instructions[index]`. */
    readonly accountsAt: (index: number) => Accounts;
    /** The value of a variable before `stage.instructions[index]`; `index` may be the length. */
    readonly variable: (name: string, index: number) => VariableValue;
    /** What a word of the file means before `stage.instructions[index]`; `undefined` where that cannot be known. */
    readonly meaning: (written: string, index: number) => string | undefined;
    readonly evidence: () => readonly Evidence[];
    readonly problems: readonly BuildProblem[];
    /** No later stage is made FROM this one, and none copies from it: a product of the file. */
    readonly leaf: boolean;
    /** Of one that was rewritten: what it begins with. */
    readonly kept: Kept | undefined;
    /**
     * The same stage with other instructions below the same FROM. `source` is what their spans point into, and those of
     * the stages above as well.
     */
    readonly rewritten: (instructions: readonly Instruction[], source: Source) => StageUser;
};
/** The stage that another one was, and how many of its first steps are the very same in both. */
export type Kept = {
    readonly stage: StageUser;
    readonly steps: number;
};
/** The directory that what starts is started in, as far as it is known. */
export declare const lastDirectory: ({ steps }: StageUser) => string | undefined;
/** The value of a variable in what is started. */
export declare const lastValue: ({ variable, stage }: StageUser, name: string) => VariableValue;
