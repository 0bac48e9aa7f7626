import { argumentFix } from '../fix/argument.js';
import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { emptyUser as say } from './sentences.js';
import { answerFor, isEmptyUser, judgedProducts, severityFor } from './shared/products.js';

export const emptyUser = {
  id: 'empty-user',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    judgedProducts(subject).flatMap((stage) => {
      const { decidedBy } = stage;
      if (decidedBy === undefined || !isEmptyUser(stage)) return [];
      const asked = argumentFix(subject.dockerfile, stage, subject.options);
      return [
        {
          span: decidedBy.span,
          message: messageFor(stage),
          stage: stage.stage.index,
          severity: severityFor(stage, subject),
          ...answerFor(stage, subject, say.remedy, asked),
        },
      ];
    }),
} as const satisfies Rule;

const messageFor = ({ user, decidedAs }: StageUser): string => {
  const { written = '', unset = [] } = decidedAs ?? {};
  const why = unset.length === 0 ? say.namesNoUser : say.unset([...new Set(unset)].join(', '));
  const becomes = user === '' ? say.empty : `becomes ${user}`;
  return say.root(written, becomes, why);
};
