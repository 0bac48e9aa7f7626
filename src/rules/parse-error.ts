import { placeholderIn } from '../dockerfile/placeholder.js';
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
    const placeholder = needed.size === 0 ? undefined : placeholderIn(dockerfile.source.text);
    const notes = placeholder === undefined ? {} : { notes: [say.template(placeholder)] };
    return [...needed].map(({ message, span }) => ({ span, message, ...notes }));
  },
} as const satisfies Rule;
