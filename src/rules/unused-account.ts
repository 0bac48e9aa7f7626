import { createdAccount } from '../fix/created.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, judgedProducts } from './shared/products.js';

export const unusedAccount = {
  id: 'unused-account',
  severity: 'info',
  summary: 'An account that a file makes is used.',
  why: 'Somebody meant the image to run as the account, and the USER line was forgotten or got lost.',
  check: (subject) =>
    judgedProducts(subject).flatMap((stage): readonly Finding[] => {
      if (stage.verdict !== 'root' || stage.steps.some(({ user }) => user.verdict === 'nonroot')) return [];
      if (!isExamined(stage, subject)) return [];
      const { options, dockerfile } = subject;
      const { source } = dockerfile;
      const account = createdAccount({ stage, options, source, canRun: true, wantsHome: false });
      if (account?.span === undefined) return [];
      const message = `${account.name} is made here, and the image runs as root all the same.`;
      return [{ span: account.span, message, stage: stage.stage.index }];
    }),
} as const satisfies Rule;
