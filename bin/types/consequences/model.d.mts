import type { Identity } from '../image/files/node.mjs';
import type { Edit } from '../text/edit.mjs';
import type { Span } from '../text/span.mjs';
/** Where the account of a fix comes from. */
export type AccountKind = 'restored' | 'created' | 'shipped' | 'new' | 'number';
/** Who an image runs as, as far as it matters for what happens. */
export type Who = {
    /** `existing`: the file or its base image says so today. */
    readonly kind: AccountKind | 'existing';
    /** `undefined` for a bare number. */
    readonly name: string | undefined;
    readonly uid: number | undefined;
    readonly gid: number | undefined;
    /** Groups beside that one which the file gives to the account; a group in USER takes them away. */
    readonly groups?: readonly number[];
    /** A tool picks the number of its account. */
    readonly isPicked?: boolean;
    /** What USER says. */
    readonly value: string;
    /** Home directory; `undefined` where there is none to write to. */
    readonly home: string | undefined;
};
/** The account that a fixed stage runs as. */
export type AccountPlan = Who & {
    readonly kind: AccountKind;
    /** Name of the file in templates/ that makes it; `undefined` when it is there already. */
    readonly template: string | undefined;
    /** The command that installs what the template runs, where that is not there. */
    readonly install: string | null | undefined;
    /** Edits that pin the ids of an account which the file creates without them. */
    readonly edits: readonly Edit[];
    /** The command of the file that makes it. */
    readonly span?: Span;
    /** What USER says, where that is another text: `$UID`. */
    readonly written?: string;
};
/** What says that a path is written. */
export type WriteSource = 'volume' | 'workdir' | 'build' | 'environment' | 'server' | 'framework' | 'script' | 'code' | 'closed' | 'option' | 'move';
/** A directory, or a file, that the process must be able to write to. */
export type WritablePath = {
    readonly path: string;
    readonly source: WriteSource;
    /** It is surely written as the image stands: a server that nobody configured, a command that nothing guards. */
    readonly sure?: boolean;
    /** Who surely writes it, where that is another reason than the first. */
    readonly writer?: string;
    /** It is a file: an empty one is made where there is none. */
    readonly file: boolean;
    /** Why: a noun phrase that completes "because of". */
    readonly because: string;
    /** What is in it already must be owned as well. */
    readonly recursive: boolean;
    /** It is there already when the lines of the fix run. */
    readonly exists: boolean;
    /** Index of the VOLUME instruction that the ownership must stand above. */
    readonly above: number | undefined;
};
/** The ids that the kernel asks for; `undefined` for a name whose ids nobody knows. A new account has its own group. */
export declare const identityOf: ({ uid, gid, kind, groups, isPicked }: Who) => Identity | undefined;
