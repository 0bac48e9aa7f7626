import type { Consequence } from '../consequences/consequence.js';
import type { AccountPlan } from '../consequences/model.js';
import { saidIds } from '../consequences/said-ids.js';
import type { View } from '../consequences/view.js';
import { joinedGroups, moreGroups } from '../image/accounts/more-groups.js';
import type { Account } from '../knowledge/images/model.js';
import { accountFor } from './account.js';
import { daemonAccount } from './daemon.js';
import { type HomeMove, homeMove } from './home-move.js';
import { inGroupZero } from './openshift.js';
import { stepsDownWithGroups } from './step-down.js';

/** The account of a plan, and with it, where that can be had, the move of /root to its home. */
export type Choice = { readonly account: AccountPlan; readonly move: HomeMove | undefined };

export const choose = (view: View, canRun: boolean, obstacles: readonly Consequence[]): Choice => {
  const { stage, options, dockerfile } = view;
  const account = accountFor({
    stage,
    options,
    source: dockerfile.source,
    canRun,
    daemon: daemonAccount(view),
    agreed: saidIds(view).agreed,
  });
  if (options.profile === 'openshift') return { account: inGroupZero(account), move: undefined };
  const isHomeKept = obstacles.some(({ kind }) => kind === 'root-home' || kind === 'home-filled');
  return { account: withGroups(view, account), move: isHomeKept ? homeMove(view, account) : undefined };
};

/**
 * A group in USER takes all others away. Where the file puts the account into some, and where a tool that gives them to
 * the process is taken out, USER is the uid alone, if nobody asked for a group.
 */
const withGroups = (view: View, account: AccountPlan): AccountPlan => {
  const { stage, options } = view;
  const { kind, name, uid, gid } = account;
  if (name === undefined || uid === undefined || gid === undefined || options.gid !== undefined) return account;
  if (kind === 'new' || !isPrimary(stage.accounts().users.get(name), gid)) return account;
  const groups = moreGroups(stage, name);
  const isKept = groups === 'some' || (groups === 'perhaps' && stepsDownWithGroups(view, account));
  return isKept ? { ...account, value: `${uid}`, groups: joinedGroups(stage, name) } : account;
};

/** Of an account whose ids the fix pins nothing is known yet. */
const isPrimary = (account: Account | undefined, gid: number): boolean =>
  account?.uid === undefined || account.gid === gid;
