import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { rootUser as say } from './sentences.js';
import { answerFor, isEmptyUser, judgedProducts, severityFor } from './shared/products.js';

export const rootUser = {
  id: 'root-user',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    judgedProducts(subject).flatMap((stage) => {
      const { verdict, decidedBy, decidedAs } = stage;
      if (verdict !== 'root' || decidedBy === undefined || isEmptyUser(stage)) return [];
      return [
        {
          span: decidedBy.span,
          message: messageFor(stage, decidedAs?.written ?? ''),
          stage: stage.stage.index,
          severity: severityFor(stage, subject),
          ...answerFor(stage, subject, say.remedy),
        },
      ];
    }),
} as const satisfies Rule;

const PLAIN = new Set(['root', '0', '0:0', 'root:root', '0:root', 'root:0']);

const messageFor = (stage: StageUser, written: string): string => {
  const { user = '', initial } = stage;
  const becomes = user === written ? `USER ${written}` : `USER ${written} becomes ${user}`;
  if (stage.os === 'windows') return say.administrator(becomes);
  const means = PLAIN.has(user) ? '' : say.uid0;
  const lost = initial.verdict === 'nonroot' && initial.user ? say.lost(initial.user) : '';
  return say.root(becomes, means, lost);
};
