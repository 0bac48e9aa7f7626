import type { Rule } from './rule.js';
import { deniedRead as say } from './sentences.js';
import { advisedAsIs, brokenAsIs } from './shared/as-is.js';

export const deniedRead = {
  id: 'denied-read',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  check: (subject) =>
    brokenAsIs(subject, ['unreadable']).flatMap(([stage, all]) => all.map((each) => advisedAsIs(stage, each))),
} as const satisfies Rule;
