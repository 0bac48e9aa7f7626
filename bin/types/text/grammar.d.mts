/** A parser of a programming language, as those of Lezer are. It takes any text, and marks what it does not understand. */
export type Grammar = {
    readonly parse: (text: string) => {
        readonly cursor: () => Cursor;
    };
};
/** A place in a tree of syntax, which is moved. */
export type Cursor = {
    readonly name: string;
    readonly from: number;
    readonly to: number;
    readonly firstChild: () => boolean;
    readonly nextSibling: () => boolean;
    readonly parent: () => boolean;
};
