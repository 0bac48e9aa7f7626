import type { Consequence } from '../consequences/consequence.js';
import { letIn } from '../fix/let-in.js';
import type { StageUser } from '../image/stage.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { deniedRead as say } from './sentences.js';
import { advisedAsIs, brokenAsIs, findingAsIs } from './shared/as-is.js';
import type { Subject } from './subject.js';

export const deniedRead = {
  id: 'denied-read',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    brokenAsIs(subject, ['unreadable']).flatMap(([stage, all]) => all.map((each) => findingFor(subject, stage, each))),
} as const satisfies Rule;

const findingFor = ({ dockerfile, options }: Subject, stage: StageUser, each: Consequence): Finding => {
  const fix = each.opens && letIn(dockerfile, stage, each.opens, options);
  return fix === undefined ? advisedAsIs(stage, each) : { ...findingAsIs(stage, each), fix };
};
