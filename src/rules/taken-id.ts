import type { Rule } from './rule.js';
import { takenId as say } from './sentences.js';
import { accountFindings } from './shared/account-uses.js';

export const takenId = {
  id: 'taken-id',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'build',
  check: (subject) => accountFindings(subject, KINDS),
} as const satisfies Rule;

const KINDS = new Set(['name-taken', 'uid-taken', 'gid-taken', 'group-exists', 'id-out-of-range'] as const);
