import type { Typed } from './command.mjs';
import type { FileReport, Report, Silence, Summary } from './report.mjs';
import type { Look } from './style.mjs';
/** A format. It is opened once a run, takes files one by one, and keeps of them what it needs for the end. */
export type Reporter = (look: Look, asked: Asked) => Session;
export type Session = {
    /** Stands before all files. */
    readonly head: string;
    /** Stands before the first file, and between two. */
    readonly first: string;
    readonly between: string;
    /** What can be printed of a file as soon as it is checked. */
    readonly file: (file: FileReport) => string;
    /** All that is left to print, with the last newline. */
    readonly end: (summary: Summary, aside: Aside) => string;
};
/** What a person has asked of a report. */
export type Asked = {
    /** All findings in full. */
    readonly verbose: boolean;
    /** Fixes as small diffs. */
    readonly preview: boolean;
    /** Numbers by rule in place of findings. */
    readonly statistics: boolean;
    /** All fixes, not only safe ones. */
    readonly unsafe: boolean;
    /** The current directory lies in a git work tree. */
    readonly inTree: boolean;
    /** The current directory from the top of its git work tree, with `/`; empty at the top, and outside of one. */
    readonly base: string;
    /** `undefined` for standard input, of which there is no second run. */
    readonly typed: Typed | undefined;
};
/** What a run knows beside its files. */
export type Aside = {
    readonly silence?: Silence | undefined;
    /** Templates that nobody has rendered, by path. */
    readonly templates: readonly string[];
    /** Paths that were typed and could not be read. */
    readonly unread?: readonly string[];
    /** Of a report of several runs, what each came to. */
    readonly runs?: readonly RunCounts[];
    /** What could not be done at all is told already, so that a report of no file would only repeat it. */
    readonly halted?: boolean;
};
export type RunCounts = {
    readonly name: string;
    readonly distinct: Summary['distinct'];
};
export declare const NOTHING_ASKED: Asked;
/** A report that is at hand as a whole. */
export declare const printed: (reporter: Reporter, { files, summary, silence }: Report, look: Look, asked?: Asked) => string;
