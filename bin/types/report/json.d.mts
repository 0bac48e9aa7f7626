import type { FileReport, Report, Silence, Summary } from './report.mjs';
import { type Reporter } from './reporter.mjs';
/** For programs. The shape is a promise of its own (schema/report.json), not a dump of our types. */
export declare const json: (report: Report) => string;
/** A file is a text of its own between a head and an end, indented as it is printed. */
export declare const jsonReporter: Reporter;
/** What a report begins with. */
export declare const startOf: () => {
    version: number;
    tool: {
        readonly name: "dockerfile-nonroot";
        readonly version: "0.1.0";
    };
};
/** What is known of a run at its end. */
export declare const runOf: (summary: Summary, silence: Silence | undefined) => {
    config: {
        imagesHidden: number;
        imagesHiddenIn: readonly string[];
        path: string;
        sets: readonly string[];
        rulesOff: readonly string[];
        rulesChanged: readonly string[];
        exceptions: number;
        filesLeftOut: number;
        findingsWaived: number;
    } | null;
    lock: import("./report.js").Believed | null;
    baseline: import("./report.js").Listed | null;
    exceptions: number;
    summary: Summary;
};
/** A file as the report has it. */
export declare const fileOf: (file: FileReport) => {
    path: string;
    kind: "dockerfile" | "manifest";
    verdict: import("./report.js").FileVerdict;
    user: string | null;
    uid: number | null;
    gid: number | null;
    targets: {
        stage: number;
        name: string | null;
        verdict: import("../index.js").Verdict;
        user: string | null;
        purpose: import("../image/start/purpose.js").Purpose | null;
        allowed: boolean;
        published: boolean | null;
        dockerfile: string | null;
    }[];
    builds: readonly {
        file: string;
        line: number;
        name: string;
        target: string | null;
        args: string[];
        context: string | null;
        contexts: {
            name: string | null;
            value: string | null;
        }[];
        platforms: readonly string[];
        filesOnly: boolean;
        profiles: readonly string[];
    }[];
    runs: {
        file: string;
        line: number;
        name: string;
        kind: "user" | "start" | "sync" | "mount" | "rights" | "bind" | "volume" | "shared" | "action" | "network" | "read-only";
        what: string;
        path: string | null;
        target: string;
        profiles: readonly string[];
    }[];
    results: {
        rule: string;
        severity: "error" | "warning" | "info";
        message: string;
        line: number;
        column: number;
        endLine: number;
        endColumn: number;
        stage: number | null;
        notes: readonly string[];
        fix: {
            title: string;
            safety: "safe" | "unproven" | "unsafe";
            obstacles: readonly string[];
            advice: readonly string[];
            edits: {
                start: number;
                end: number;
                text: string;
            }[];
        } | null;
    }[];
    fixed: {
        rule: string;
        title: string | null;
    }[];
    error: string | null;
};
