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
};
/** The kinds, the worst first: what surely breaks before what may, and that before what nobody has read. */
export declare const KINDS: {
    readonly windows: {
        readonly certainty: "unread";
        readonly advice: "Run the image once as ContainerUser and see.";
    };
    readonly 'needs-root': {
        readonly certainty: "breaks";
        readonly advice: "Start it in another way, or let the image run as root and say why (allow-root).";
    };
    readonly 'step-down': {
        readonly certainty: "breaks";
        readonly advice: "Take the switch out of the start, or let the image run as root and say why (allow-root).";
    };
    readonly 'denied-run': {
        readonly certainty: "breaks";
        readonly advice: "Move the line above USER, or run it as root.";
    };
    readonly 'root-home': {
        readonly certainty: "breaks";
        readonly advice: "Move it out of /root.";
    };
    readonly 'home-filled': {
        readonly certainty: "breaks";
        readonly advice: "Name another place by the variable of the tool.";
    };
    readonly 'no-home': {
        readonly certainty: "breaks";
        readonly advice: "Set HOME to a directory that the user may write to.";
    };
    readonly 'moved-home': {
        readonly certainty: "may-break";
        readonly advice: "Let what names /root follow.";
    };
    readonly unreadable: {
        readonly certainty: "breaks";
        readonly advice: "Give it to the user with COPY --chown, or open its mode with COPY --chmod.";
    };
    readonly 'privileged-port': {
        readonly certainty: "may-break";
        readonly advice: "Listen on 1024 or above, such as 8080.";
    };
    readonly 'moved-port': {
        readonly certainty: "may-break";
        readonly advice: "Let port mappings, probes and clients follow.";
    };
    readonly writes: {
        readonly certainty: "breaks";
        readonly advice: "Write below a directory that belongs to the user.";
    };
    readonly unwritable: {
        readonly certainty: "breaks";
        readonly advice: "Give it to the user: chown above USER, or COPY --chown.";
    };
    readonly 'unresolved-base': {
        readonly certainty: "unread";
        readonly advice: "Pass the argument with --build-arg.";
    };
    readonly 'unknown-base': {
        readonly certainty: "unread";
        readonly advice: "Look into the image, or prove the fix with verify.";
    };
    readonly unread: {
        readonly certainty: "unread";
        readonly advice: "Prove the fix with verify.";
    };
    readonly 'uncertain-base': {
        readonly certainty: "unread";
        readonly advice: "Look into the image, or prove the fix with verify.";
    };
    readonly 'old-volume': {
        readonly certainty: "may-break";
        readonly advice: "Give old volumes to the new user once: chown -R as root, in a container or an init container.";
    };
    readonly onbuild: {
        readonly certainty: "may-break";
        readonly advice: "Build the images FROM this one once.";
    };
    readonly 'build-argument': {
        readonly certainty: "may-break";
        readonly advice: "Keep the argument if somebody passes it.";
    };
    readonly 'name-only': {
        readonly certainty: "may-break";
        readonly advice: "Give the account a uid, and write it in USER.";
    };
    readonly 'run-rights': {
        readonly certainty: "may-break";
        readonly advice: "Give the user these rights, or let that service alone run as root (user: \"0:0\").";
    };
    readonly 'host-files': {
        readonly certainty: "may-break";
        readonly advice: "Give these files to the new user on the host, or run as the id that owns them.";
    };
    readonly synced: {
        readonly certainty: "may-break";
        readonly advice: "Give what is copied there to the user: COPY --chown, or chown -R above USER.";
    };
    readonly waiver: {
        readonly certainty: "may-break";
        readonly advice: "Ask the author of the comment.";
    };
    readonly context: {
        readonly certainty: "may-break";
        readonly advice: "Ask the people who use the image.";
    };
    readonly purpose: {
        readonly certainty: "may-break";
        readonly advice: "Look at the images and jobs that use this one.";
    };
};
export type ConsequenceKind = keyof typeof KINDS;
/** A consequence with what its kind says of all of them; `certainty` where this one is another. */
export declare const consequence: (kind: ConsequenceKind, sentence: string, span: Span | undefined, certainty?: Certainty) => Consequence;
/** What surely breaks before what may; those that are equally bad in the order in which they were found. */
export declare const worstFirst: (all: readonly Consequence[]) => readonly Consequence[];
