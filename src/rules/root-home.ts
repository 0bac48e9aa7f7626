import { rootHomeConsequences } from '../consequences/root-home.js';
import { viewOf } from '../consequences/view.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, productsOf } from './shared/products.js';

export const rootHome = {
  id: 'root-home',
  severity: 'warning',
  summary: 'A non-root image uses files in /root.',
  why: 'In most images only root may enter /root. The program does not find its files there, and cannot write to it. Move the files, and set HOME to a directory of the new user.',
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
