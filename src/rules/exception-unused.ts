import type { Rule } from './rule.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';

export const exceptionUnused = {
  id: 'exception-unused',
  severity: 'warning',
  summary: 'An exception for root covers somebody who is root.',
  why: 'What is no longer needed allows root to come back unseen.',
  check: (subject) =>
    allowancesOf(subject)
      .filter(({ stage }) => stage.verdict === 'nonroot')
      .map(({ comment, stage }) => ({
        span: comment.span,
        message: `The exception for ${stageLabel(stage.stage)} covers nobody: it runs as ${stage.user}.`,
        stage: stage.stage.index,
      })),
} as const satisfies Rule;
