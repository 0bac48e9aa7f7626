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
};
