import type { Rule } from './rule.js';

export const parseError = {
  id: 'parse-error',
  severity: 'error',
  summary: 'The builder rejects this file.',
  why: 'The build fails, so there is no image to check, and we change nothing in the file. Correct the line that the message names.',
  check: ({ dockerfile, target, stages }) => {
    const needed = new Set([
      ...dockerfile.problems,
      ...(target?.problems ?? stages.flatMap(({ problems }) => problems)),
    ]);
    return [...needed].map(({ message, span }) => ({ span, message }));
  },
} as const satisfies Rule;
