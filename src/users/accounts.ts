import type { Instruction } from '../dockerfile/model.js';
import type { Command } from '../shell/model.js';
import { applyLines, applyUse } from './accounts-change.js';
import { eachCommand } from './accounts-commands.js';
import { applyCopy } from './accounts-copy.js';
import { type AccountsDraft, doubt, draftOf, putGroup, putUser } from './accounts-draft.js';
import { type FileEdit, fileEditOf } from './accounts-files.js';
import type { AccountContext, AccountUse } from './accounts-model.js';
import { accountsOfPackages, packagesOf } from './accounts-packages.js';
import { type AccountProblem, accountProblems } from './accounts-problems.js';
import { isReadable } from './accounts-readable.js';
import type { Accounts } from './model.js';

export { accountCommands } from './accounts-commands.js';
export type { AccountContext, AccountTool, AccountUse, Flavour, ToolSet, UseOption } from './accounts-model.js';
export type { AccountProblem, AccountProblemKind, AccountSetting } from './accounts-problems.js';
export { toolFlavour, toolsAfter } from './accounts-tools.js';
export { accountProblems };

/**
 * The users and groups that exist after an instruction, taken that it succeeds. An id that a tool chooses by itself is
 * `undefined`: it is the first free one, and shifts with every package. `complete` is lost with the first command that
 * may make accounts we cannot see. Maps are shared with `before` where nothing changes.
 */
export const applyAccounts = (before: Accounts, instruction: Instruction, context: AccountContext): Accounts => {
  switch (instruction.keyword) {
    case 'RUN':
      return walk(before, instruction, context);
    case 'COPY':
    case 'ADD':
      return changed(before, (draft) => applyCopy(draft(), instruction, context));
    default:
      return before;
  }
};

/** Copies `before` once, when the first change wants to be made. */
const changed = (before: Accounts, change: (draft: () => AccountsDraft) => void): Accounts => {
  let draft: AccountsDraft | undefined;
  change(() => {
    draft ??= draftOf(before);
    return draft;
  });
  return draft ?? before;
};

/** One use of an account tool, and what goes wrong in it. */
export type JudgedUse = { readonly use: AccountUse; readonly problems: readonly AccountProblem[] };

/**
 * The uses of account tools in an instruction, each judged by the accounts that are there just before it, those that
 * the same instruction made included.
 */
export const judgedUses = (
  before: Accounts,
  instruction: Instruction,
  context: AccountContext,
): readonly JudgedUse[] => {
  const judged: JudgedUse[] = [];
  if (instruction.keyword !== 'RUN') return judged;
  walk(before, instruction, context, (use, accounts) => {
    judged.push({ use, problems: accountProblems(use, accounts, context.facts) });
  });
  return judged;
};

type Look = (use: AccountUse, accounts: Accounts) => void;

const walk = (before: Accounts, instruction: Instruction, context: AccountContext, look?: Look): Accounts =>
  changed(before, (draft) => {
    let previous: Command | undefined;
    eachCommand(instruction, context, ({ command, use, lookup }) => {
      const piped = command.before === '|' ? previous : undefined;
      previous = command;
      if (use !== undefined) {
        look?.(use, draft());
        return applyUse(draft(), use, context.facts?.family);
      }
      const edit = fileEditOf(command, piped, lookup);
      if (edit !== undefined) return applyEdit(draft(), edit, command.certain);
      const packages = packagesOf(command);
      if (packages !== undefined) return applyPackages(draft, accountsOfPackages(packages), command.certain);
      if (!isReadable(command, piped !== undefined)) doubt(draft());
    });
  });

const applyEdit = (draft: AccountsDraft, { file, text, whole, mentions }: FileEdit, certain: boolean) => {
  if (text !== undefined && (certain || !whole)) {
    applyLines(draft, file, text, whole);
    if (!certain) doubt(draft);
    else if (whole && file === 'passwd') draft.complete = true;
    return;
  }
  doubt(draft);
  // Which lines changed cannot be told, so those of whom the command speaks are not known any more.
  for (const [name, user] of draft.users) {
    if (name !== 'root' && mentions.includes(name)) putUser(draft, { ...user, uid: undefined, gid: undefined });
  }
};

const applyPackages = (
  draft: () => AccountsDraft,
  { names, others }: ReturnType<typeof accountsOfPackages>,
  certain: boolean,
) => {
  if (others) doubt(draft());
  for (const name of certain ? names : []) {
    const { users, groups } = draft();
    if (!users.has(name)) putUser(draft(), { name, uid: undefined, gid: undefined });
    if (!groups.has(name)) putGroup(draft(), name, undefined);
  }
};
