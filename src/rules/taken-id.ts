import type { Rule } from './rule.js';
import { accountFindings } from './shared/account-uses.js';

export const takenId = {
  id: 'taken-id',
  severity: 'error',
  summary: 'Names and ids of new accounts are free in the base image.',
  why: 'An account with an id or a name that somebody has already cannot be made, and the build stops.',
  check: (subject) => accountFindings(subject, KINDS),
} as const satisfies Rule;

const KINDS = new Set(['name-taken', 'uid-taken', 'gid-taken', 'group-exists', 'id-out-of-range'] as const);
