import type { Rule } from './rule.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';

export const exceptionExpired = {
  id: 'exception-expired',
  severity: 'error',
  summary: 'An exception for root has not passed its last day.',
  why: 'It was granted for a time; after that it does not count.',
  check: (subject) =>
    allowancesOf(subject)
      .filter(({ state }) => state === 'expired' || state === 'bad-date')
      .map(({ comment, stage, until, state }) => {
        const end = state === 'expired' ? `ended on ${until}` : `ends on ${until}, which is no date like 2026-12-31`;
        return {
          span: comment.span,
          message: `The exception for ${stageLabel(stage.stage)} ${end}.`,
          stage: stage.stage.index,
        };
      }),
} as const satisfies Rule;
