import type { Problem } from './problems.js';
import type { Edit } from './text/edit.js';
import type { Span } from './text/span.js';
import type { Verdict } from './users/model.js';

export type Severity = 'error' | 'warning' | 'info';

/** `safe`: the image builds and starts as before, but for its user. */
export type Safety = 'safe' | 'unsafe';

/** Data only: it is applied whole or not at all. */
export type Fix = {
  readonly title: string;
  readonly safety: Safety;
  /** Why it is unsafe, one sentence each, worst first; empty for a safe fix. */
  readonly obstacles: readonly string[];
  readonly edits: readonly [Edit, ...Edit[]];
};

/** What a rule returns; the engine adds rule and severity. */
export type Finding = {
  readonly span: Span;
  readonly message: string;
  /** More sentences, printed below the excerpt. */
  readonly notes?: readonly string[];
  readonly fix?: Fix;
  /** Index of the stage it speaks of. */
  readonly stage?: number;
  /** Instead of the rule's own severity. */
  readonly severity?: Severity;
};

export type Diagnostic = Finding & { readonly rule: string; readonly severity: Severity };

export type TargetReport = {
  readonly stage: number;
  readonly name: string | undefined;
  readonly verdict: Verdict;
  readonly user: string | undefined;
};

export type FileReport = {
  readonly path: string;
  readonly kind: 'dockerfile' | 'manifest';
  /** The text that spans point into; empty when it could not be read. */
  readonly text: string;
  readonly verdict: Verdict;
  readonly user: string | undefined;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly targets: readonly TargetReport[];
  /** By position, then rule id. */
  readonly results: readonly Diagnostic[];
  readonly error: Problem | undefined;
  /** What a fix has just repaired, none of it in `results`. Spans point into the text before the fix. */
  readonly fixed?: readonly Diagnostic[];
};

/** Everything that one run found, files by path in code-unit order. */
export type Report = { readonly files: readonly FileReport[]; readonly summary: Summary };

/** Counts of files by verdict, and of findings. */
export type Summary = {
  readonly files: number;
  readonly root: number;
  readonly nonroot: number;
  readonly unknown: number;
  readonly invalid: number;
  /** Files that could not be read, checked or written. Those that could not be read have no verdict. */
  readonly failed: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Findings with a safe fix, with an unsafe one, and repaired ones. */
  readonly fixable: number;
  readonly fixableUnsafe: number;
  readonly fixed: number;
};
