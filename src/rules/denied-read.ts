import type { Rule } from './rule.js';
import { advisedAsIs, brokenAsIs } from './shared/as-is.js';

export const deniedRead = {
  id: 'denied-read',
  severity: 'error',
  summary: 'A non-root image starts a file that its user may not read or run.',
  why: 'The container ends with "permission denied". Give the file to the user with COPY --chown, or open its mode with COPY --chmod=755.',
  check: (subject) =>
    brokenAsIs(subject, ['unreadable']).flatMap(([stage, all]) => all.map((each) => advisedAsIs(stage, each))),
} as const satisfies Rule;
