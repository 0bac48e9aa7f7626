import type { Rule } from './rule.js';
import { findingsAsIs } from './shared/as-is.js';

export const rootHome = {
  id: 'root-home',
  severity: 'warning',
  summary: 'A non-root image uses files in /root.',
  why: 'In most images only root may enter /root. The program does not find its files there, and cannot write to it. Move the files, and set HOME to a directory of the new user.',
  check: (subject) => findingsAsIs(subject, ['root-home']),
} as const satisfies Rule;
