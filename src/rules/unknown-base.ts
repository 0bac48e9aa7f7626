import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { unknownBase as say } from './sentences.js';
import { answerFor, judgedProducts } from './shared/products.js';

export const unknownBase = {
  id: 'unknown-base',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    judgedProducts(subject)
      .filter(({ verdict }) => verdict === 'unknown')
      .map((stage) => {
        const { fix, notes = [] } = answerFor(stage, subject, hintFor(stage));
        return {
          span: stage.decidedBy?.span ?? stage.stage.from.span,
          message: messageFor(stage),
          notes: fix === undefined ? notes : [hintFor(stage), ...notes],
          stage: stage.stage.index,
          ...(subject.published.has(stage) ? {} : { severity: 'info' as const }),
          ...(fix && { fix }),
        };
      }),
} as const satisfies Rule;

const messageFor = ({ decidedAs, reason }: StageUser): string => {
  const subject = decidedAs === undefined ? say.noUser : `USER ${decidedAs.written}`;
  return say.unknown(subject, reason);
};

const hintFor = (stage: StageUser): string => {
  if (stage.decidedAs !== undefined && stage.image !== undefined) return say.passValue;
  if (stage.steps.length === 0 && stage.stage.instructions.length > 0) return say.nothingRuns;
  const { base, image, stage: first } = firstOf(stage);
  if (base === undefined && image === undefined) return first.base.text.includes('$') ? say.passArgument : say.addUser;
  return say.tellUser(base ?? first.base.text);
};

/** The stage that stands on an image, below all others. */
const firstOf = (stage: StageUser): StageUser => {
  let at = stage;
  while (at.parent !== undefined) at = at.parent;
  return at;
};
