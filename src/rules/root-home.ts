import { rootHomeObstacles } from '../convert/obstacles/paths.js';
import { viewOf } from '../convert/view.js';
import type { Finding } from '../report.js';
import { isExamined, productsOf } from './products.js';
import type { Rule } from './rule.js';

export const rootHome = {
  id: 'root-home',
  severity: 'warning',
  summary: 'An image that is not root uses nothing in /root.',
  why: '/root is closed to everybody else: programs, settings and packages that lie there are not found, and nothing can be written.',
  check: (subject) =>
    productsOf(subject).flatMap((stage): readonly Finding[] => {
      if (stage.verdict !== 'nonroot' || stage.os === 'windows' || !isExamined(stage, subject)) return [];
      return rootHomeObstacles(viewOf(subject.dockerfile, stage, subject.options)).map(({ sentence, span }) => ({
        span: span ?? stage.stage.from.span,
        message: sentence,
        stage: stage.stage.index,
      }));
    }),
} as const satisfies Rule;
