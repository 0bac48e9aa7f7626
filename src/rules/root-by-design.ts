import { rootNeeds, whoOf } from '../consequences/consequences.js';
import { viewOf } from '../consequences/view.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { rootByDesign as say } from './sentences.js';
import { isExamined, judgedProducts } from './shared/products.js';

export const rootByDesign = {
  id: 'root-by-design',
  severity: 'info',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
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
          notes: [...others.map(({ sentence }) => sentence), say.remedy],
          stage: stage.stage.index,
        },
      ];
    }),
} as const satisfies Rule;
