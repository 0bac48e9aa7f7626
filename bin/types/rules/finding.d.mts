import type { Fix } from '../fix/fix.mjs';
import type { Span } from '../text/span.mjs';
export type Severity = 'error' | 'warning' | 'info';
/** What a rule returns; the engine adds rule and severity. */
export type Finding = {
    readonly span: Span;
    readonly message: string;
    /** More sentences, printed below the excerpt. */
    readonly notes?: readonly string[];
    readonly fix?: Fix;
    /** Index of the stage it speaks of. */
    readonly stage?: number;
    /** Name of the container or service of a manifest it speaks of. */
    readonly container?: string;
    /** What the entry of the configuration is called whose exception it tells of. */
    readonly entry?: string;
    /** Who runs is said without it: only a standard of Kubernetes asks for it. */
    readonly hardens?: boolean;
    /** Instead of the rule's own severity. */
    readonly severity?: Severity;
};
export type Diagnostic = Finding & {
    readonly rule: string;
    readonly severity: Severity;
};
