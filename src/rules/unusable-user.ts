import { repairFor } from '../fix/repair.js';
import type { Rule } from './rule.js';
import { productsOf } from './shared/products.js';

export const unusableUser = {
  id: 'unusable-user',
  severity: 'error',
  summary: 'The container can start as the user that is set.',
  why: 'The name is looked up when the container starts, not when the image is built: the build passes, and nothing runs.',
  check: (subject) =>
    productsOf(subject)
      .filter(({ verdict, problems }) => verdict === 'invalid' && problems.length === 0)
      .map((each) => {
        const { stage, user, reason, decidedBy, decidedAs } = each;
        const fix = repairFor(subject.dockerfile, each, subject.options);
        return {
          span: decidedBy?.span ?? stage.from.span,
          message: `USER ${decidedAs?.written ?? user}: ${reason}, so the container cannot start.`,
          notes: decidedAs?.written.includes('#') ? ['USER takes the whole line: a # in it starts no comment.'] : [],
          stage: stage.index,
          ...(fix === undefined ? {} : { fix }),
        };
      }),
} as const satisfies Rule;
