import type { Rule } from './rule.js';
import { parseError as say } from './sentences.js';

export const parseError = {
  id: 'parse-error',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ dockerfile, target, stages }) => {
    const needed = new Set([
      ...dockerfile.problems,
      ...(target?.problems ?? stages.flatMap(({ problems }) => problems)),
    ]);
    return [...needed].map(({ message, span }) => ({ span, message }));
  },
} as const satisfies Rule;
