import type { Rule } from './rule.js';
import { accountFindings } from './shared/account-uses.js';

export const takenId = {
  id: 'taken-id',
  severity: 'error',
  summary: 'The new account has a name or id that it cannot have.',
  why: 'Another account has it already, or it is out of range. The command fails, and the build stops. Choose a free name and id, or use the account that exists.',
  check: (subject) => accountFindings(subject, KINDS),
} as const satisfies Rule;

const KINDS = new Set(['name-taken', 'uid-taken', 'gid-taken', 'group-exists', 'id-out-of-range'] as const);
