import type { Rule } from './rule.js';
import { accountFindings } from './shared/account-uses.js';

export const wrongAccountTool = {
  id: 'wrong-account-tool',
  severity: 'error',
  summary: 'Accounts are made with the tools that the image has, in their own dialect.',
  why: 'useradd, BusyBox adduser and Debian adduser share names and letters, not meanings: the build stops, or makes another account than the one that is written.',
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
