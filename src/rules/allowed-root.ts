import type { Rule } from './rule.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';

export const allowedRoot = {
  id: 'allowed-root',
  severity: 'info',
  summary: 'Lists who may run as root, and why.',
  why: 'An exception that nobody reads is never taken back.',
  check: (subject) =>
    allowancesOf(subject)
      .filter(({ state, stage }) => state === 'good' && stage.verdict !== 'nonroot')
      .map(({ comment, stage, reason, until }) => ({
        span: comment.span,
        message: `${capital(stageLabel(stage.stage))} may run as root${until ? ` until ${until}` : ''}: ${reason}`,
        stage: stage.stage.index,
      })),
} as const satisfies Rule;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
