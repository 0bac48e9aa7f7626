import type { Consequence } from '../consequences/consequence.js';
import { closings } from '../consequences/readable.js';
import { viewOf } from '../consequences/view.js';
import { letIn } from '../fix/let-in.js';
import type { StageUser } from '../image/stage.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { deniedRead as say } from './sentences.js';
import { advisedAsIs, brokenAsIs, findingAsIs } from './shared/as-is.js';
import { platformOf } from './shared/platform.js';
import { isExamined, productsOf } from './shared/products.js';
import type { Subject } from './subject.js';

export const deniedRead = {
  id: 'denied-read',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) => [
    ...brokenAsIs(subject, ['unreadable']).flatMap(([stage, all]) =>
      all.map((each) => findingFor(subject, stage, each)),
    ),
    ...productsOf(subject).flatMap((stage) => closedToPlatform(subject, stage)),
  ],
} as const satisfies Rule;

const findingFor = ({ dockerfile, options }: Subject, stage: StageUser, each: Consequence): Finding => {
  const fix = each.opens && letIn(dockerfile, stage, each.opens, options);
  return fix === undefined ? advisedAsIs(stage, each) : { ...findingAsIs(stage, each), fix };
};

/** Of what such a platform needs of the image nobody knows, so it is a warning. */
const closedToPlatform = (subject: Subject, stage: StageUser): readonly Finding[] => {
  const platform = isExamined(stage, subject) ? platformOf(stage, subject) : undefined;
  if (platform === undefined) return [];
  return closings(viewOf(subject.dockerfile, stage, subject.options)).map(({ path, mode, span }) => ({
    span,
    message: say.closedTo(platform.name, path, mode),
    notes: [say.openTo],
    stage: stage.stage.index,
    severity: 'warning',
  }));
};
