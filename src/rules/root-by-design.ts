import { rootNeeds, whoOf } from '../consequences/consequences.js';
import { viewOf } from '../consequences/view.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, judgedProducts } from './shared/products.js';

export const rootByDesign = {
  id: 'root-by-design',
  severity: 'info',
  summary: 'The image is designed to start as root.',
  why: 'Its start switches users, manages the machine, or runs several services. A USER line alone breaks that. Change how it starts first, or say why it needs root in an allow-root comment.',
  check: (subject) =>
    judgedProducts(subject).flatMap((stage): readonly Finding[] => {
      if (stage.verdict !== 'root' || stage.os === 'windows' || !isExamined(stage, subject)) return [];
      const view = viewOf(subject.dockerfile, stage, subject.options);
      const [first, ...others] = rootNeeds(view, whoOf(stage));
      if (first === undefined) return [];
      return [
        {
          span: first.span ?? stage.stage.from.span,
          message: first.sentence,
          notes: others.map(({ sentence }) => sentence),
          stage: stage.stage.index,
        },
      ];
    }),
} as const satisfies Rule;
