import type { Operation, RunCommand } from '../operations/operation.js';
import { bring } from './brought.js';
import { applyLines, applyUse } from './change.js';
import { usedIn } from './commands.js';
import { afterCopy } from './copy.js';
import { doubt, doubtLazily, type LazyDraft, lazyDraft, putGroup, putUser } from './draft.js';
import { type FileEdit, fileEditOf } from './files.js';
import type { AccountContext, Accounts, AccountUse } from './model.js';
import { accountsOfPackages, packagesOf } from './packages.js';
import { type AccountProblem, type AccountProblemKind, accountProblems } from './problems.js';
import { isReadable } from './readable.js';

export { accountCommands } from './commands.js';
export type { AccountContext, AccountTool, AccountUse, Flavour, ToolSet, UseOption } from './model.js';
export type { AccountProblem, AccountProblemKind, AccountSetting } from './problems.js';
export { toolFlavour, toolsAfter } from './tools.js';
export { accountProblems };

/**
 * The users and groups that exist after an instruction, taken that it succeeds. An id that a tool chooses by itself is
 * `undefined`: it is the first free one, and shifts with every package. `complete` is lost with the first command that
 * may make accounts we cannot see. Maps are shared with `before` where nothing changes.
 */
export const applyAccounts = (before: Accounts, operation: Operation, context: AccountContext): Accounts => {
  if (operation.kind === 'run') return walk(before, operation, context);
  return operation.kind === 'copy' || operation.kind === 'add' ? afterCopy(before, operation, context) : before;
};

/** One use of an account tool, and what goes wrong in it. */
export type JudgedUse = {
  readonly use: AccountUse;
  readonly problems: readonly AccountProblem[];
  /** Groups just before it. */
  readonly groups: Accounts['groups'];
};

/**
 * The uses of account tools in an instruction, each judged by the accounts that are there just before it, those that
 * the same instruction made included.
 */
export const judgedUses = (before: Accounts, operation: Operation, context: AccountContext): readonly JudgedUse[] => {
  const judged: JudgedUse[] = [];
  const perhaps = new Set<string>();
  walk(before, operation, context, (use, accounts) => {
    const problems = accountProblems(use, accounts, context.facts);
    const own = problems.filter(({ kind }) => !(isTaken(kind) && claimsOf(use).some((claim) => perhaps.has(claim))));
    if (!(use.certain && use.checked)) for (const claim of claimsOf(use)) perhaps.add(claim);
    judged.push({ use, problems: own, groups: accounts.groups });
  });
  return judged;
};

/**
 * The name and the ids that a use takes. One of two branches makes the account, or one of two tools: where the other one
 * did, this one does not run.
 */
const claimsOf = ({ kind, name, uid, gid }: AccountUse): readonly string[] => [
  ...(name === undefined ? [] : [name]),
  ...(uid === undefined ? [] : [`${kind} ${uid}`]),
  ...(gid === undefined ? [] : [`${kind} :${gid}`]),
];

/** Somebody else has the name or the id. */
export const isTaken = (kind: AccountProblemKind): boolean => TAKEN.has(kind);

const TAKEN: ReadonlySet<AccountProblemKind> = new Set(['name-taken', 'uid-taken', 'gid-taken', 'group-exists']);

type Look = (use: AccountUse, accounts: Accounts) => void;

const walk = (before: Accounts, operation: Operation, context: AccountContext, look?: Look): Accounts => {
  const lazy = lazyDraft(before);
  let previous: RunCommand | undefined;
  for (const { run, use } of usedIn(operation, context)) {
    const piped = run.command.before === '|' ? previous : undefined;
    previous = run;
    if (use === undefined) applyOther(lazy, run, piped);
    else {
      look?.(use, lazy.now());
      applyUse(lazy.draft(), use, context.facts?.family);
    }
  }
  return lazy.now();
};

const applyOther = (lazy: LazyDraft, run: RunCommand, piped: RunCommand | undefined) => {
  const { command } = run;
  const edit = fileEditOf(run, piped);
  if (edit !== undefined) return applyEdit(lazy, edit, command.certain);
  const packages = packagesOf(run);
  if (packages !== undefined) return applyPackages(lazy, accountsOfPackages(packages), command.certain);
  if (!isReadable(command, piped !== undefined)) doubtLazily(lazy);
};

/**
 * Whether an instruction runs something that may put an account into groups: what nobody reads, or the scripts of a
 * package that is known to make an account of that name.
 */
export const mayJoinGroups = (name: string, operation: Operation, context: AccountContext): boolean => {
  let previous: RunCommand | undefined;
  return usedIn(operation, context).some(({ run, use }) => {
    const piped = run.command.before === '|' ? previous : undefined;
    previous = run;
    if (use !== undefined) return false;
    const packages = packagesOf(run);
    if (packages !== undefined)
      return packages.names.includes(name) || accountsOfPackages(packages).names.includes(name);
    return fileEditOf(run, piped) !== undefined || !isReadable(run.command, piped !== undefined);
  });
};

const applyEdit = (lazy: LazyDraft, edit: FileEdit, runs: boolean) => {
  const { file, text, whole, mentions } = edit;
  const certain = runs && edit.certain;
  if (whole) {
    if (text !== undefined && certain) bring(lazy, file, { kind: 'text', text });
    else bring(lazy, file, { kind: certain ? 'hidden' : 'perhaps' });
    return;
  }
  const draft = lazy.draft();
  if (text !== undefined) {
    applyLines(draft, file, text, false);
    if (!certain) doubt(draft);
    return;
  }
  doubt(draft);
  // Which lines changed cannot be told, so those of whom the command speaks are not known any more.
  for (const [name, user] of draft.users) {
    const known = user.uid !== undefined || user.gid !== undefined;
    if (known && name !== 'root' && mentions.includes(name)) {
      putUser(draft, { ...user, uid: undefined, gid: undefined });
    }
  }
};

const applyPackages = (lazy: LazyDraft, { names, others }: ReturnType<typeof accountsOfPackages>, certain: boolean) => {
  if (others) doubtLazily(lazy);
  for (const name of certain ? names : []) {
    const { users, groups } = lazy.now();
    if (!users.has(name)) putUser(lazy.draft(), { name, uid: undefined, gid: undefined });
    if (!groups.has(name)) putGroup(lazy.draft(), name, undefined);
  }
};
