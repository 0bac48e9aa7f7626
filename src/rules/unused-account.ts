import { createdAccount } from '../fix/created.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isExamined, judgedProducts } from './shared/products.js';

export const unusedAccount = {
  id: 'unused-account',
  severity: 'info',
  summary: 'The Dockerfile creates an account, but the image runs as root.',
  why: 'Probably a USER line was forgotten, so the account protects nothing. Add USER with its id below the last step that needs root.',
  check: (subject) =>
    judgedProducts(subject).flatMap((stage): readonly Finding[] => {
      if (stage.verdict !== 'root' || stage.steps.some(({ user }) => user.verdict === 'nonroot')) return [];
      if (!isExamined(stage, subject)) return [];
      const account = createdAccount(stage, subject.dockerfile.source);
      if (account?.span === undefined) return [];
      const message = `${account.name} is created here but never used: the image still runs as root.`;
      return [{ span: account.span, message, stage: stage.stage.index }];
    }),
} as const satisfies Rule;
