import { repairFor } from '../fix/repair.js';
import type { Rule } from './rule.js';
import { productsOf } from './shared/products.js';

export const unusableUser = {
  id: 'unusable-user',
  severity: 'error',
  summary: 'The container cannot start as the user that USER names.',
  why: 'The engine looks the user up when the container starts. The build passes, and every start fails. Create the account above USER, or write a valid numeric id.',
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
