import type { Waiver } from '../text/waivers.mjs';
import type { Diagnostic, Finding, Severity } from './finding.mjs';
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
    /** What it does to whoever builds or runs the image. */
    readonly why: string;
    /** What to do about it: told with each finding that has no fix, and says nothing of its own. */
    readonly remedy: string;
    /**
     * What it is about, where it speaks of images that are not root: nobody acts on it where only tests take the file in, and
     * where it lies with tests only on a build that stops.
     */
    readonly about?: 'build' | 'run';
    readonly check: (subject: On) => readonly Finding[];
    /** What there is to say of exceptions, once all rules have found what there is. */
    readonly review?: (subject: On, run: Reviewed) => readonly Finding[];
};
export type Reviewed = {
    /** What exceptions take away of what was found. */
    readonly excepted: ReadonlyMap<Waiver, readonly Diagnostic[]>;
    /** What is left of it. */
    readonly kept: readonly Diagnostic[];
    /** The rules for files of this kind, and those of them that were not asked. */
    readonly known: ReadonlySet<string>;
    readonly ignored: ReadonlySet<string>;
};
