import type { Instruction } from '../dockerfile/model.js';
import type { Finding, Fix } from '../report.js';
import { type AccountUse, accountCommands } from '../users/accounts.js';
import { applyUse } from '../users/accounts-change.js';
import { draftOf } from '../users/accounts-draft.js';
import { type AccountProblem, type AccountProblemKind, accountProblems } from '../users/accounts-problems.js';
import type { StageUser } from '../users/model.js';
import { accountFix } from './account-fix.js';
import { freeIdFix, withoutRun } from './account-lines.js';
import type { Subject } from './rule.js';
import { walk } from './walk.js';

/** Findings for what goes wrong with the account tools of a file, of certain kinds; each use sees those before it. */
export const accountFindings = (subject: Subject, kinds: ReadonlySet<AccountProblemKind>): readonly Finding[] =>
  walk(subject).flatMap(({ stage, instruction, index, user }) => {
    if (instruction.keyword !== 'RUN' || stage.os === 'windows' || user.verdict === 'nonroot') return [];
    const uses = accountCommands(instruction, stage.accountContextAt(index));
    if (uses.length === 0) return [];
    const facts = stage.image?.facts;
    const setting = facts === undefined ? {} : { shell: facts.shell, family: facts.family };
    const accounts = draftOf(stage.accountsAt(index));
    return uses.flatMap((use) => {
      const found = accountProblems(use, accounts, setting).filter(({ kind }) => kinds.has(kind));
      const fixOf = (problem: AccountProblem): Fix | undefined =>
        lineFix(problem, use, { stage, instruction, uses }, subject) ??
        accountFix(problem, use, accounts, subject.dockerfile.source.text);
      const findings = found.map((problem) => findingOf(problem, stage.stage.index, fixOf(problem)));
      applyUse(accounts, use, facts?.family);
      return findings;
    });
  });

type Around = {
  readonly stage: StageUser;
  readonly instruction: Instruction;
  readonly uses: readonly AccountUse[];
};

/** Repairs that touch more than the one command. */
const lineFix = (problem: AccountProblem, use: AccountUse, around: Around, subject: Subject): Fix | undefined => {
  const { stage, instruction, uses } = around;
  if (problem.kind === 'no-shell') return use === uses[0] ? withoutRun(stage, instruction, uses, subject) : undefined;
  if (problem.kind === 'uid-taken' || problem.kind === 'gid-taken') return freeIdFix(problem, use, stage);
  return undefined;
};

const findingOf = ({ message, span, fails }: AccountProblem, stage: number, fix: Fix | undefined): Finding => ({
  message,
  span,
  stage,
  severity: fails ? 'error' : 'warning',
  ...(fix === undefined ? {} : { fix }),
});
