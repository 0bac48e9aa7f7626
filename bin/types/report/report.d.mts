import type { Build } from '../image/builds.mjs';
import type { RunFact } from '../image/run-facts.mjs';
import type { Verdict } from '../image/stage.mjs';
import type { Purpose } from '../image/start/purpose.mjs';
import type { Diagnostic } from '../rules/finding.mjs';
import type { Problem } from '../text/problems.mjs';
import type { Span } from '../text/span.mjs';
/** A stage, for a report that draws it. Lines count from 1, stages from 0. */
export type StageReport = {
    readonly name: string | undefined;
    readonly role: 'default' | 'published' | 'target' | 'stages';
    /** What FROM names, variables in their place where they are known. */
    readonly base: string;
    /** The stage that FROM names, and those that files are taken from. */
    readonly parent: number | undefined;
    readonly sources: readonly number[];
    /** Its users one after the other: from which line on, and for how many instructions. */
    readonly users: readonly [StageTurn, ...StageTurn[]];
    /** Why, a sentence for FROM and for each USER. */
    readonly evidence: readonly {
        readonly line: number;
        readonly sentence: string;
    }[];
};
export type StageTurn = {
    readonly line: number;
    readonly verdict: Verdict;
    /** `root (uid 0)` */
    readonly who: string;
    readonly instructions: number;
};
export type TargetReport = {
    readonly stage: number;
    readonly name: string | undefined;
    readonly verdict: Verdict;
    readonly user: string | undefined;
    /** `undefined` for a container of a manifest, and where the base image hides it. */
    readonly purpose?: Purpose | undefined;
    /** It is built by default, or by what the files around the Dockerfile say; `undefined` counts as yes for the last one. */
    readonly published?: boolean | undefined;
    /** An exception with a reason allows root. */
    readonly allowed?: boolean | undefined;
    /** The Dockerfile of the same run that makes the image, where that one speaks for it: its default image runs as the same kind of user. */
    readonly dockerfile?: string | undefined;
    /** The image that a container or a service names, where nobody knows its user. */
    readonly image?: string | undefined;
    /** It is a service that another file of the same run has as well, and says who it runs as. */
    readonly repeated?: boolean | undefined;
};
/** Who a container or a service of a manifest runs as, for whoever shows that beside the text. */
export type ContainerUser = {
    /** As `targets` has it. */
    readonly name: string;
    /** Its name in the text. */
    readonly span: Span;
    /** All that is written of it. */
    readonly lines: Span;
    /** The object that it is a part of; none of a service. */
    readonly around: Span | undefined;
    readonly who: string;
    /** Why: its image, then what counts instead. Without a span it stands in another file. */
    readonly evidence: readonly {
        readonly sentence: string;
        readonly span: Span | undefined;
    }[];
};
/** `none`: nothing in the file starts a container. */
export type FileVerdict = Verdict | 'none';
export type FileReport = {
    readonly path: string;
    readonly kind: 'dockerfile' | 'manifest';
    /** The text that spans point into; empty when it could not be read. */
    readonly text: string;
    readonly verdict: FileVerdict;
    readonly user: string | undefined;
    readonly uid: number | undefined;
    readonly gid: number | undefined;
    readonly targets: readonly TargetReport[];
    /** Of a Dockerfile, where a report draws them. */
    readonly stages?: readonly StageReport[] | undefined;
    /** Of a manifest, where an editor shows them: one for each of `targets`. */
    readonly containers?: readonly ContainerUser[] | undefined;
    /** How the files around a Dockerfile build and run its images. */
    readonly builds?: readonly Build[];
    readonly runs?: readonly RunFact[];
    /** By position, then rule id. */
    readonly results: readonly Diagnostic[];
    readonly error: Problem | undefined;
    /** So many documents of the file are templates that nobody has rendered: nothing is said of them. */
    readonly templates?: number;
    /** What the configuration and exceptions take away here; none of it is in `results`, but for allowed roots. */
    readonly silenced?: Silenced;
    /** What a fix has just repaired, none of it in `results`. Spans point into the text before the fix. */
    readonly fixed?: readonly Diagnostic[];
};
/** Findings of rules that are off, and exceptions that hold. */
export type Silenced = {
    readonly waived: number;
    readonly exceptions: number;
};
/** The configuration of a run, and what it says in sum. */
export type Config = {
    readonly path: string;
    /** Files that it extends, and those that they do, in the order in which they are read. */
    readonly extends: readonly string[];
    /** Keys beside the ones below. */
    readonly sets: readonly string[];
    readonly rulesOff: readonly string[];
    readonly rulesChanged: readonly string[];
    /** Entries that allow a container to be root. */
    readonly exceptions: number;
    /** Entries for some files alone. */
    readonly overrides: number;
};
/** What kept findings from the report of a run. */
export type Silence = {
    readonly config: (Config & Taken) | undefined;
    readonly lock?: Believed | undefined;
    readonly baseline?: Listed | undefined;
    /** Exceptions that hold. */
    readonly exceptions: number;
    /** Images of root that no finding tells of, for its rule is off. */
    readonly untold: Places;
};
/** A baseline, how many findings it left out, and how many of its entries are found no more in files of the run. */
export type Listed = {
    readonly path: string;
    readonly findings: number;
    readonly gone: number;
};
/** A lock file, and how many images of the run are what it says. */
export type Believed = {
    readonly path: string;
    readonly images: number;
};
/** What a configuration took away. */
export type Taken = {
    readonly filesLeftOut: number;
    readonly findingsWaived: number;
    /** Images that are root's as soon as a configuration that nobody has named does not count. */
    readonly hidden: Places;
};
/** So many images, and the first files that they are in. */
export type Places = {
    readonly count: number;
    readonly paths: readonly string[];
};
/** Everything that one run found, files by path in code-unit order. */
export type Report = {
    readonly files: readonly FileReport[];
    readonly summary: Summary;
    readonly silence?: Silence;
};
/** Images and containers by verdict: what a Dockerfile makes by default, and each container of a manifest. */
export type ImageCounts = Readonly<Record<Verdict, number>>;
/**
 * Images and containers by verdict, those that run the default image of a Dockerfile of the run left out. Of root's: how
 * many have a safe fix, one that can be proven, neither of the two, and how many an exception allows.
 */
export type DistinctImages = ImageCounts & {
    readonly safe: number;
    readonly unproven: number;
    readonly look: number;
    readonly allowed: number;
};
/** Counts of files by their worst verdict, and of findings. */
export type Summary = {
    readonly files: number;
    readonly root: number;
    readonly nonroot: number;
    readonly unknown: number;
    readonly invalid: number;
    readonly images: ImageCounts;
    readonly distinct: DistinctImages;
    /** Files that could not be read, checked or written. They are counted here alone. */
    readonly failed: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    /** Findings with a safe fix, with an unproven one, with an unsafe one, and repaired ones. */
    readonly fixable: number;
    readonly fixableUnproven: number;
    readonly fixableUnsafe: number;
    readonly fixed: number;
};
