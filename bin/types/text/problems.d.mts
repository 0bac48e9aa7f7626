/** What a user can cause. A bug of ours throws instead. */
export type Problem = {
    readonly kind: 'unreadable';
    readonly path: string;
    readonly detail: string;
    readonly hint?: string;
} | {
    readonly kind: 'unwritable';
    readonly path: string;
    readonly detail: string;
    readonly copy?: string | undefined;
} | {
    readonly kind: 'torn';
    readonly path: string;
    readonly copy: string;
} | {
    readonly kind: 'not-utf8';
    readonly path: string;
    readonly line: number;
} | {
    readonly kind: 'binary';
    readonly path: string;
} | {
    readonly kind: 'too-large';
    readonly path: string;
    readonly detail: string;
} | {
    readonly kind: 'no-stage';
    readonly path: string;
    readonly target: string;
} | {
    readonly kind: 'unexcepted';
    readonly path: string;
    readonly rules: string;
} | {
    readonly kind: 'crashed';
    readonly path: string;
    readonly detail: string;
} | {
    readonly kind: 'usage';
    readonly detail: string;
    readonly hint: string;
} | {
    readonly kind: 'config';
    readonly path: string;
    readonly detail: string;
    readonly hint: string;
};
/** What happened and what to do about it, a sentence each. */
export type Description = {
    readonly message: string;
    readonly hint: string;
};
/** The words for a problem. They may quote what the user wrote, so whoever prints them makes them harmless. */
export declare const describe: (problem: Problem) => Description;
/** Tells a problem from any other value that a function may return in its place. */
export declare const isProblem: (value: object) => value is Problem;
