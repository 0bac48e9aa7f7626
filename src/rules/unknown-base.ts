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

const hintFor = (stage: StageUser): string => {
  if (stage.decidedAs !== undefined && stage.image !== undefined)
    return 'If you know the value, pass it with --build-arg NAME=VALUE.';
  if (stage.steps.length === 0 && stage.stage.instructions.length > 0)
    return 'Nothing in this stage runs then. Check the image that takes its place.';
  const { base, image, stage: first } = firstOf(stage);
  if (base === undefined && image === undefined)
    return first.base.text.includes('$')
      ? 'Pass the argument with --build-arg, or give its ARG a default.'
      : 'Add USER with a numeric id, which holds on any base.';
  return `If you know it: --base-user '${base ?? first.base.text}=USER', or baseUsers in the configuration.`;
};

/** The stage that stands on an image, below all others. */
const firstOf = (stage: StageUser): StageUser => {
  let at = stage;
  while (at.parent !== undefined) at = at.parent;
  return at;
};
