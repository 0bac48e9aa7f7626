import type { Right } from '../image/files/node.mjs';
import type { Span } from '../text/span.mjs';
import type { WritablePath } from './model.mjs';
/**
 * How sure it is. `breaks`: it will. `may-break`: it will under the condition that the sentence names. `unread`: we
 * could not look at it.
 */
export type Certainty = 'breaks' | 'may-break' | 'unread';
/** One thing that happens when an image is built and run as a certain user. */
export type Consequence = {
    readonly kind: ConsequenceKind;
    readonly certainty: Certainty;
    /** What happens, one sentence. */
    readonly sentence: string;
    /** What to do, one sentence. */
    readonly advice: string;
    /** What says so in the file; `undefined` where nothing in it does. */
    readonly span: Span | undefined;
    /** The path that would have to be the user's. */
    readonly owns?: WritablePath;
    /** The path that would have to be open to the user, and for what. */
    readonly opens?: Opened;
};
export type Opened = {
    readonly path: string;
    readonly right: Right;
};
/** The kinds, the worst first, and how sure they are: what surely breaks before what may, and that before what nobody has read. */
export declare const KINDS: {
    readonly windows: "unread";
    readonly 'needs-root': "breaks";
    readonly 'step-down': "breaks";
    readonly 'denied-run': "breaks";
    readonly 'root-home': "breaks";
    readonly 'home-filled': "breaks";
    readonly 'no-home': "breaks";
    readonly 'moved-home': "may-break";
    readonly unreadable: "breaks";
    readonly 'privileged-port': "may-break";
    readonly 'moved-port': "may-break";
    readonly writes: "breaks";
    readonly unwritable: "breaks";
    readonly 'unresolved-base': "unread";
    readonly 'unknown-base': "unread";
    readonly unread: "unread";
    readonly 'uncertain-base': "unread";
    readonly 'old-volume': "may-break";
    readonly onbuild: "may-break";
    readonly 'derived-stage': "may-break";
    readonly 'build-argument': "may-break";
    readonly 'name-only': "may-break";
    readonly 'run-rights': "may-break";
    readonly 'host-files': "may-break";
    readonly 'read-only': "may-break";
    readonly 'group-zero': "may-break";
    readonly 'other-ids': "may-break";
    readonly synced: "may-break";
    readonly waiver: "may-break";
    readonly context: "may-break";
    readonly purpose: "may-break";
};
export type ConsequenceKind = keyof typeof KINDS;
/** A consequence with what its kind says of all of them; `certainty` where this one is another. */
export declare const consequence: (kind: ConsequenceKind, sentence: string, span: Span | undefined, certainty?: Certainty) => Consequence;
/** What surely breaks before what may; those that are equally bad in the order in which they were found. */
export declare const worstFirst: (all: readonly Consequence[]) => readonly Consequence[];
