import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { unknownBase as say } from './sentences.js';
import { fixFor, judgedProducts, notesFor } from './shared/products.js';

export const unknownBase = {
  id: 'unknown-base',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  check: (subject) =>
    judgedProducts(subject)
      .filter(({ verdict }) => verdict === 'unknown')
      .map((stage) => {
        return {
          span: stage.decidedBy?.span ?? stage.stage.from.span,
          message: messageFor(stage),
          notes: [hintFor(stage), ...notesFor(subject, stage)],
          stage: stage.stage.index,
          ...(subject.published.has(stage) ? {} : { severity: 'info' as const }),
          ...fixFor(stage, subject),
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
