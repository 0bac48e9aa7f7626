import type { Finding } from '../report.js';
import { accountCommands } from '../users/accounts.js';
import { applyUse } from '../users/accounts-change.js';
import { draftOf } from '../users/accounts-draft.js';
import { type AccountProblem, type AccountProblemKind, accountProblems } from '../users/accounts-problems.js';
import type { Subject } from './rule.js';
import { walk } from './walk.js';

/** Findings for what goes wrong with the account tools of a file, of certain kinds; each use sees those before it. */
export const accountFindings = (subject: Subject, kinds: ReadonlySet<AccountProblemKind>): readonly Finding[] =>
  walk(subject).flatMap(({ stage, instruction, index, user }) => {
    if (instruction.keyword !== 'RUN' || stage.os === 'windows' || user.verdict === 'nonroot') return [];
    const uses = accountCommands(instruction, stage.accountContextAt(index));
    if (uses.length === 0) return [];
    const facts = stage.image?.facts;
    const setting = { shell: facts?.shell ?? undefined, family: facts?.family };
    const accounts = draftOf(stage.accountsAt(index));
    return uses.flatMap((use) => {
      const found = accountProblems(use, accounts, setting);
      applyUse(accounts, use, facts?.family);
      return found.filter(({ kind }) => kinds.has(kind)).map((problem) => findingOf(problem, stage.stage.index));
    });
  });

const findingOf = ({ message, span, fails }: AccountProblem, stage: number): Finding => ({
  message,
  span,
  stage,
  severity: fails ? 'error' : 'warning',
});
