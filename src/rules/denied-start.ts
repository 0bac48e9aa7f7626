import type { Rule } from './rule.js';
import { advisedAsIs, brokenAsIs } from './shared/as-is.js';

export const deniedStart = {
  id: 'denied-start',
  severity: 'error',
  summary: 'A non-root image starts a program that only root can run.',
  why: 'The program ends at once, and so does the container. Start it without root, or let the image run as root and say why.',
  check: (subject) =>
    brokenAsIs(subject, ['needs-root', 'step-down']).flatMap(([stage, all]) =>
      all.map((each) => advisedAsIs(stage, each)),
    ),
} as const satisfies Rule;
