import { argumentFix } from '../fix/argument.js';
import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { fixFor, isEmptyUser, judgedProducts, notesFor, severityFor } from './shared/products.js';

export const emptyUser = {
  id: 'empty-user',
  severity: 'error',
  summary: 'USER names no user, so the image runs as root.',
  why: 'The engine takes an empty USER for root, whatever user was set before. Usually a variable has no value. Give its ARG a default, or write a numeric id.',
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
          notes: notesFor(subject, stage),
          ...(asked === undefined ? fixFor(stage, subject) : { fix: asked }),
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
