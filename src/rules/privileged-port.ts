import type { Rule } from './rule.js';
import { privilegedPort as say } from './sentences.js';
import { consequencesAsIs, findingAsIs } from './shared/as-is.js';

export const privilegedPort = {
  id: 'privileged-port',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    consequencesAsIs(subject, ['privileged-port']).flatMap(([stage, all]) =>
      all.map((each) => findingAsIs(stage, each)),
    ),
} as const satisfies Rule;
