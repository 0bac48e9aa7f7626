import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { missingUser as say } from './sentences.js';
import { answerFor, judgedProducts, severityFor } from './shared/products.js';

export const missingUser = {
  id: 'missing-user',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    judgedProducts(subject)
      .filter(({ verdict, decidedBy }) => verdict === 'root' && decidedBy === undefined)
      .map((stage) => {
        return {
          span: stage.stage.from.span,
          message: messageFor(stage),
          stage: stage.stage.index,
          severity: severityFor(stage, subject),
          ...answerFor(stage, subject, say.remedy),
        };
      }),
} as const satisfies Rule;

const messageFor = ({ image, base, user, os, parent, stage }: StageUser): string => {
  const name = parent === undefined ? (base ?? image?.reference.repository ?? stage.base.text) : `stage ${base}`;
  const who = os === 'windows' ? say.administrator : 'root';
  if (user !== undefined && user !== '') return say.configured(who, name, user);
  return say.byDefault(who, name);
};
