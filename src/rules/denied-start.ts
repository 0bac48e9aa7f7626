import { withoutStepDown } from '../fix/step-down.js';
import type { Rule } from './rule.js';
import { deniedStart as say } from './sentences.js';
import { advisedAsIs, brokenAsIs, findingAsIs } from './shared/as-is.js';

export const deniedStart = {
  id: 'denied-start',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    brokenAsIs(subject, ['needs-root', 'step-down']).flatMap(([stage, all]) => {
      const fix = withoutStepDown(subject.dockerfile, stage, subject.options);
      return all.map((each) => (fix === undefined ? advisedAsIs(stage, each) : { ...findingAsIs(stage, each), fix }));
    }),
} as const satisfies Rule;
