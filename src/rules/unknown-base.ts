import type { StageUser } from '../image/stage.js';
import type { Rule } from './rule.js';
import { fixFor, judgedProducts, notesFor } from './shared/products.js';

export const unknownBase = {
  id: 'unknown-base',
  severity: 'warning',
  summary: 'We do not know which user the image runs as.',
  why: 'The image may run as root, today or after the next update of its base image. Add USER with a numeric id, or tell us the user with --base-user.',
  check: (subject) =>
    judgedProducts(subject)
      .filter(({ verdict }) => verdict === 'unknown')
      .map((stage) => {
        return {
          span: stage.decidedBy?.span ?? stage.stage.from.span,
          message: messageFor(stage),
          notes: [hintFor(stage), ...notesFor(subject, stage)],
          stage: stage.stage.index,
          ...(subject.published.has(stage) ? {} : { severity: 'info' as const }),
          ...fixFor(stage, subject),
        };
      }),
} as const satisfies Rule;

const messageFor = ({ decidedAs, reason }: StageUser): string => {
  const subject = decidedAs === undefined ? 'No USER' : `USER ${decidedAs.written}`;
  return `${subject}: who the image runs as cannot be told, because ${reason}.`;
};

const hintFor = ({ base, image, stage, decidedAs }: StageUser): string => {
  if (decidedAs !== undefined && image !== undefined)
    return 'If you know the value, pass it with --build-arg NAME=VALUE.';
  if (base === undefined && image === undefined)
    return 'Pass the argument with --build-arg, or give its ARG a default.';
  return `If you know it: --base-user '${base ?? stage.base.text}=USER', or baseUsers in the configuration.`;
};
