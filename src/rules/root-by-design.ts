import { consequencesOf, whoOf } from '../consequences/consequences.js';
import { viewOf } from '../consequences/view.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, judgedProducts } from './shared/products.js';

export const rootByDesign = {
  id: 'root-by-design',
  severity: 'info',
  summary: 'An image that starts as root on purpose says so.',
  why: 'Tools that switch users, manage the machine or start several services need root at start: a USER line breaks them, so the change starts with them.',
  check: (subject) =>
    judgedProducts(subject).flatMap((stage): readonly Finding[] => {
      if (stage.verdict !== 'root' || stage.os === 'windows' || !isExamined(stage, subject)) return [];
      const view = viewOf(subject.dockerfile, stage, subject.options);
      const found = consequencesOf(view, whoOf(stage)).filter(({ kind }) => MEANT.has(kind));
      const [first, ...others] = found;
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

const MEANT: ReadonlySet<string> = new Set(['step-down', 'needs-root']);
