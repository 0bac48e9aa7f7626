import type { Rule } from './rule.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';

export const exceptionWithoutReason = {
  id: 'exception-without-reason',
  severity: 'error',
  summary: 'An exception for root says why.',
  why: 'Without a reason nobody can tell when it is no longer needed; it does not count.',
  check: (subject) =>
    allowancesOf(subject)
      .filter(({ state }) => state === 'no-reason')
      .map(({ comment, stage }) => ({
        span: comment.span,
        message: `The exception for ${stageLabel(stage.stage)} gives no reason="...".`,
        stage: stage.stage.index,
      })),
} as const satisfies Rule;
