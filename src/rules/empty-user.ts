import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { fixFor, isEmptyUser, judgedProducts, severityFor } from './shared/products.js';

export const emptyUser = {
  id: 'empty-user',
  severity: 'error',
  summary: 'The value of USER is not empty.',
  why: 'A variable that nothing sets leaves USER empty, which the builder accepts and the engine takes for root, whatever user there was before.',
  check: (subject) =>
    judgedProducts(subject).flatMap((stage) => {
      const { decidedBy } = stage;
      if (decidedBy === undefined || !isEmptyUser(stage)) return [];
      return [
        {
          span: decidedBy.span,
          message: messageFor(stage),
          stage: stage.stage.index,
          severity: severityFor(stage, subject),
          ...fixFor(stage, subject),
        },
      ];
    }),
} as const satisfies Rule;

const messageFor = ({ user, decidedAs }: StageUser): string => {
  const { written = '', unset = [] } = decidedAs ?? {};
  const why = unset.length === 0 ? 'it names no user' : `nothing sets ${unset.join(', ')}`;
  const becomes = user === '' ? 'is empty' : `becomes ${user}`;
  return `USER ${written} ${becomes}, for ${why}: the image runs as root.`;
};
