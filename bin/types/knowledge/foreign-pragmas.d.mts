/** Tools whose comments and annotations may say that root is meant, as `--honor` names them. */
export declare const TOOLS: readonly ["hadolint", "checkov", "trivy", "kics", "semgrep", "tally", "kube-linter", "polaris"];
export type Tool = (typeof TOOLS)[number];
/** What a comment says to another tool about an image that runs as root. */
export type ForeignPragma = {
    readonly tool: Tool;
    /** What it counts for; `below`: it names no rule, so it is about root where the instruction below is. */
    readonly scope: 'file' | 'stage' | 'below';
    /** Empty where none is given. */
    readonly reason: string;
    /** Last day, as it is written. */
    readonly until: string | undefined;
};
/** The names of the tools as their makers write them. */
export declare const nameOf: (tool: Tool) => string;
/** All that a comment, given without its sign, says to other tools. */
export declare const foreignPragmasIn: (text: string) => readonly ForeignPragma[];
