import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { fixFor, judgedProducts, notesFor, severityFor } from './shared/products.js';

export const missingUser = {
  id: 'missing-user',
  severity: 'error',
  summary: 'The image runs as root: no USER is set.',
  why: 'Whoever breaks into the program may change every file in the container. Kubernetes with runAsNonRoot: true does not start the container. Add USER with a numeric id.',
  check: (subject) =>
    judgedProducts(subject)
      .filter(({ verdict, decidedBy }) => verdict === 'root' && decidedBy === undefined)
      .map((stage) => {
        return {
          span: stage.stage.from.span,
          message: messageFor(stage),
          stage: stage.stage.index,
          severity: severityFor(stage, subject),
          notes: notesFor(subject, stage),
          ...fixFor(stage, subject),
        };
      }),
} as const satisfies Rule;

const messageFor = ({ image, base, user, os, parent, stage }: StageUser): string => {
  const name = parent === undefined ? (base ?? image?.reference.repository ?? stage.base.text) : `stage ${base}`;
  const who = os === 'windows' ? 'an administrator' : 'root';
  if (user !== undefined && user !== '') return `No USER: the image runs as ${who}, because ${name} sets USER ${user}.`;
  return `No USER: the image runs as ${who}, the default of ${name}.`;
};
