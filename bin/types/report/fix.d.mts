import type { Source } from '../dockerfile/model.mjs';
import type { Safety } from '../fix/fix.mjs';
import type { Options } from '../image/options.mjs';
import type { Diagnostic } from '../rules/finding.mjs';
import type { FileReport } from './report.mjs';
/** What a fix came to. */
export type Fixed = {
    readonly before: FileReport;
    readonly after: FileReport;
    /** The text after all fixes; the very text of the source when nothing was applied. */
    readonly text: string;
    readonly applied: readonly Diagnostic[];
};
/** How a kind of file is checked. */
export type Checker = (source: Source) => FileReport;
/**
 * Applies the fixes of a safety that is allowed, and checks again, until none is left. To check is to fix with nothing
 * allowed. A file that two parsers read in two ways is left alone.
 */
export declare const fix: (source: Source, options: Options, allowed: ReadonlySet<Safety>) => Promise<Fixed>;
/** The same for any kind of file; `mayRewrite` is asked once, and only when there is something to apply. */
export declare const fixWith: (checker: Checker, source: Source, allowed: ReadonlySet<Safety>, mayRewrite: (source: Source) => Promise<boolean>) => Promise<Fixed>;
