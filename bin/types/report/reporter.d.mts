import type { FileReport, Report, Silence, Summary } from './report.mjs';
import type { Look } from './style.mjs';
/** A format, in two steps: a run over many files keeps what is printed of each, and not all that is known of it. */
export type Reporter = {
    readonly file: (file: FileReport, look: Look) => string;
    readonly frame: (summary: Summary, look: Look, silence?: Silence) => Frame;
};
/** What stands around the files of a report, and between two of them. The tail ends with the last newline. */
export type Frame = {
    readonly head: string;
    readonly between: string;
    readonly tail: string;
};
/** A report that is at hand as a whole. */
export declare const printed: ({ file, frame }: Reporter, { files, summary, silence }: Report, look: Look) => string;
