import type { Rule } from './rule.js';
import { deniedStart as say } from './sentences.js';
import { advisedAsIs, brokenAsIs } from './shared/as-is.js';

export const deniedStart = {
  id: 'denied-start',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  check: (subject) =>
    brokenAsIs(subject, ['needs-root', 'step-down']).flatMap(([stage, all]) =>
      all.map((each) => advisedAsIs(stage, each)),
    ),
} as const satisfies Rule;
