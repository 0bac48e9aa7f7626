import type { Rule } from './rule.js';

export const parseError = {
  id: 'parse-error',
  severity: 'error',
  summary: 'The builder accepts the file.',
  why: 'A file that does not build makes no image: nothing can be said of its user, and nothing is rewritten.',
  check: ({ dockerfile, target, stages }) => {
    const needed = new Set([
      ...dockerfile.problems,
      ...(target?.problems ?? stages.flatMap(({ problems }) => problems)),
    ]);
    return [...needed].map(({ message, span }) => ({ span, message }));
  },
} as const satisfies Rule;
