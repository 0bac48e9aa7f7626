import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { walk } from './shared/walk.js';

export const passwordlessSudo = {
  id: 'passwordless-sudo',
  severity: 'warning',
  summary: 'No account of the image becomes root without a password.',
  why: 'Who takes over the process takes sudo with it: the image is as good as root, whatever USER says.',
  check: (subject) =>
    walk(subject).flatMap(({ stage, step: { instruction } }): readonly Finding[] => {
      if (instruction.keyword !== 'RUN' && instruction.keyword !== 'COPY') return [];
      const written = subject.dockerfile.source.text.slice(instruction.span.start, instruction.span.end);
      if (!/\bNOPASSWD\b/.test(written) || stage.os === 'windows') return [];
      const message = `NOPASSWD: an account of the image becomes root without being asked.`;
      return [{ span: instruction.keywordSpan, message, stage: stage.stage.index }];
    }),
} as const satisfies Rule;
