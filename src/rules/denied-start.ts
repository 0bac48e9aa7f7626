import type { Rule } from './rule.js';
import { brokenAsIs } from './shared/as-is.js';

export const deniedStart = {
  id: 'denied-start',
  severity: 'error',
  summary: 'A non-root image starts a program that only root can run.',
  why: 'The program ends at once, and so does the container. Start it without root, or let the image run as root and say why.',
  check: (subject) => brokenAsIs(subject, ['needs-root', 'step-down']),
} as const satisfies Rule;
