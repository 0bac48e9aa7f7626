import type { Rule } from './rule.js';
import { consequencesAsIs, findingAsIs } from './shared/as-is.js';

export const privilegedPort = {
  id: 'privileged-port',
  severity: 'warning',
  summary: 'A non-root program listens on a port below 1024.',
  why: 'Docker 20.10+ and containerd 2 allow that. CRI-O, OpenShift and the host network do not, and the program cannot start there. Listen on a port such as 8080.',
  check: (subject) =>
    consequencesAsIs(subject, ['privileged-port']).flatMap(([stage, all]) =>
      all.map((each) => findingAsIs(stage, each)),
    ),
} as const satisfies Rule;
