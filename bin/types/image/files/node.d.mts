import type { Span } from '../../text/span.mjs';
/** Why something is so: a clause in present tense without a full stop, and the place that says it, where the file does. */
export type Because = {
    readonly clause: string;
    readonly line: number | undefined;
    readonly span: Span | undefined;
};
export type Kind = 'file' | 'directory' | 'link';
/** Where the bytes of a file come from. */
export type Content = {
    /** `undefined` where they cannot be read: binary, too large, not there, or made by something that nobody reads. */
    readonly text: string | undefined;
    readonly from: 'context' | 'heredoc' | 'run' | 'url' | 'archive';
    /** In the context, or in the image that it is copied from. */
    readonly path: string;
    readonly because: Because;
};
/** What is known of one path of an image. A part that is not known is `undefined`. */
export type Node = {
    readonly kind: Kind | undefined;
    /** Ids. */
    readonly owner: number | undefined;
    readonly group: number | undefined;
    /** The twelve bits of the mode: `0o755`. */
    readonly mode: number | undefined;
    /** Absolute target of a link. */
    readonly target: string | undefined;
    readonly because: Because;
};
/** `absent`: nothing is there, for certain. `unknown`: something may be there. */
export type Found = Node | 'absent' | 'unknown';
/** `enter`: to go through a directory, or to list what is in it by name. */
export type Right = 'read' | 'write' | 'enter' | 'execute';
export type Answer = {
    readonly answer: 'yes' | 'no' | 'unknown';
    readonly because: Because;
};
/**
 * Who asks. `groups` has the primary one. Without a uid it is an account whose number a tool picks: not root, in groups
 * that nobody knows, and perhaps the owner of what is not root's.
 */
export type Identity = {
    readonly uid: number | undefined;
    readonly groups: readonly number[];
};
/** The files of an image at one point of its making. All paths are absolute and normal. */
export type Tree = {
    /** Links in the middle of the path are followed, one at its end is not. */
    readonly at: (path: string) => Found;
    /** The bytes of a file, links followed; `undefined` where no file is known to be there. */
    readonly content: (path: string) => Content | undefined;
    /**
     * Whether somebody may do something with a path, through every directory above it, by the rules of the kernel
     * (path_resolution(7)). To write a path that is absent is to make it: the right to write its directory. Root may all.
     */
    readonly may: (who: Identity, path: string, right: Right) => Answer;
    /**
     * Every path of which more than nothing is known, and those that are known to be absent; of those alone that `wanted`
     * says yes to, which costs less.
     */
    readonly paths: (wanted?: (path: string) => boolean) => Iterable<string>;
    /** The same without the directories that every image of a family has, and that a row tells of an image. */
    readonly brought: (wanted?: (path: string) => boolean) => Iterable<string>;
    /** Of these the files alone, each by its own name: without links on the way. */
    readonly files: (wanted: (path: string) => boolean) => Iterable<string>;
};
