import type { Rule } from './rule.js';
import { accountFindings } from './shared/account-uses.js';

export const wrongAccountTool = {
  id: 'wrong-account-tool',
  severity: 'error',
  summary: 'The command that creates the account does not fit this image.',
  why: 'useradd, BusyBox adduser and Debian adduser look alike, but their options differ in meaning. The build fails, or creates another account than the one you wrote. Use the tool that this image has.',
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
