import type { Finding, Severity } from './finding.mjs';
import type { Subject } from './subject.mjs';
/**
 * A rule is a value and a pure function. It knows no printer, no file and no configuration. `On` is what it looks at: a
 * Dockerfile unless it says otherwise.
 */
export type Rule<On = Subject> = {
    readonly id: string;
    readonly severity: Severity;
    /** The problem, one sentence. */
    readonly summary: string;
    /** What it does to whoever builds or runs the image, and in the last sentence what to do. */
    readonly why: string;
    readonly check: (subject: On) => readonly Finding[];
};
