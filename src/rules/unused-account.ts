import { createdAccount } from '../fix/created.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { unusedAccount as say } from './sentences.js';
import { isExamined, judgedProducts } from './shared/products.js';

export const unusedAccount = {
  id: 'unused-account',
  severity: 'info',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    judgedProducts(subject).flatMap((stage): readonly Finding[] => {
      if (stage.verdict !== 'root' || stage.steps.some(({ user }) => user.verdict === 'nonroot')) return [];
      if (!isExamined(stage, subject)) return [];
      const account = createdAccount(stage, subject.dockerfile.source);
      if (account?.span === undefined) return [];
      const message = say.unused(account.name);
      return [{ span: account.span, message, stage: stage.stage.index }];
    }),
} as const satisfies Rule;
