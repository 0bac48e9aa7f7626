import type { Rule } from './rule.js';
import { wrongAccountTool as say } from './sentences.js';
import { accountFindings } from './shared/account-uses.js';

export const wrongAccountTool = {
  id: 'wrong-account-tool',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'build',
  check: (subject) => accountFindings(subject, KINDS),
} as const satisfies Rule;

const KINDS = new Set([
  'no-shell',
  'missing-tool',
  'foreign-flag',
  'asks-password',
  'gecos-not-group',
  'ignored-operand',
  'no-own-group',
  'unknown-group',
  'other-gid',
] as const);
