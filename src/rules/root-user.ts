import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { fixFor, isEmptyUser, judgedProducts, notesFor, severityFor } from './shared/products.js';

export const rootUser = {
  id: 'root-user',
  severity: 'error',
  summary: 'The image runs as root: its last USER says so.',
  why: 'Whoever breaks into the program may change every file in the container. Kubernetes with runAsNonRoot: true does not start the container. Switch to a non-root user after the last step that needs root.',
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
          notes: notesFor(subject, stage),
          ...fixFor(stage, subject),
        },
      ];
    }),
} as const satisfies Rule;

const PLAIN = new Set(['root', '0', '0:0', 'root:root', '0:root', 'root:0']);

const messageFor = (stage: StageUser, written: string): string => {
  const { user = '', initial } = stage;
  const becomes = user === written ? `USER ${written}` : `USER ${written} becomes ${user}`;
  if (stage.os === 'windows') return `${becomes}: the image runs as an administrator.`;
  const means = PLAIN.has(user) ? '' : ' is uid 0';
  const lost =
    initial.verdict === 'nonroot' && initial.user ? `, and the base image's own user, ${initial.user}, is lost` : '';
  return `${becomes}${means}: the image runs as root${lost}.`;
};
