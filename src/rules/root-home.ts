import { rootHomeConsequences } from '../consequences/root-home.js';
import { viewOf } from '../consequences/view.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, productsOf } from './shared/products.js';

export const rootHome = {
  id: 'root-home',
  severity: 'warning',
  summary: 'An image that is not root uses nothing in /root.',
  why: '/root is closed to everybody else: programs, settings and packages that lie there are not found, and nothing can be written.',
  check: (subject) =>
    productsOf(subject).flatMap((stage): readonly Finding[] => {
      if (stage.verdict !== 'nonroot' || stage.os === 'windows' || !isExamined(stage, subject)) return [];
      return rootHomeConsequences(viewOf(subject.dockerfile, stage, subject.options)).map(({ sentence, span }) => ({
        span: span ?? stage.stage.from.span,
        message: sentence,
        stage: stage.stage.index,
      }));
    }),
} as const satisfies Rule;
