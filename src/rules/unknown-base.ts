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

const hintFor = ({ base, image, stage, decidedAs }: StageUser): string => {
  if (decidedAs !== undefined && image !== undefined) return say.passValue;
  if (base === undefined && image === undefined) return say.passArgument;
  return say.tellUser(base ?? stage.base.text);
};
