import type { Finding, Severity } from './finding.js';
import type { Subject } from './subject.js';

/**
 * A rule is a value and a pure function. It knows no printer, no file and no configuration. `On` is what it looks at: a
 * Dockerfile unless it says otherwise.
 */
export type Rule<On = Subject> = {
  readonly id: string;
  readonly severity: Severity;
  /** What is asked for, one sentence. */
  readonly summary: string;
  /** What happens otherwise, one or two sentences. */
  readonly why: string;
  readonly check: (subject: On) => readonly Finding[];
};
