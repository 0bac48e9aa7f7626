import type { Consequence } from '../consequences/consequence.js';
import type { Fix } from '../fix/fix.js';
import { withoutStepDown } from '../fix/step-down.js';
import type { StageUser } from '../image/stage.js';
import { lazily } from '../text/lazily.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { deniedStart as say } from './sentences.js';
import { advisedAsIs, brokenAsIs, findingAsIs } from './shared/as-is.js';

export const deniedStart = {
  id: 'denied-start',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  check: (subject) =>
    brokenAsIs(subject, ['needs-root', 'step-down']).flatMap(([stage, all]) => {
      const fix = lazily(() => withoutStepDown(subject.dockerfile, stage, subject.options));
      return all.map((each) => findingFor(stage, each, fix));
    }),
} as const satisfies Rule;

const findingFor = (stage: StageUser, each: Consequence, fix: () => Fix | undefined): Finding => {
  const without = each.kind === 'step-down' ? fix() : undefined;
  return without === undefined ? advisedAsIs(stage, each) : { ...findingAsIs(stage, each), fix: without };
};
