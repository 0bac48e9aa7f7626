/** What a person typed, without what says how to print it or what to write. */
export type Typed = {
    readonly paths: readonly string[];
    /** Options that say what is checked and how, as words of a shell. */
    readonly options: readonly string[];
    /** Those of them that `verify` takes, too. */
    readonly building: readonly string[];
};
/** The check once more, without paths of which nothing could be read. */
export declare const checkCommand: ({ paths, options }: Typed, unread?: readonly string[]) => string;
/** What proves the fix of one file. */
export declare const verifyCommand: ({ building }: Typed, path: string) => string;
