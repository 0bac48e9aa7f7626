import type { Consequence } from '../consequences/consequence.js';
import type { AccountPlan } from '../consequences/model.js';
import type { View } from '../consequences/view.js';
import { accountFor } from './account.js';
import { type HomeMove, homeMove } from './home-move.js';
import { inGroupZero } from './openshift.js';

/** The account of a plan, and with it, where that can be had, the move of /root to its home. */
export type Choice = { readonly account: AccountPlan; readonly move: HomeMove | undefined };

export const choose = (view: View, canRun: boolean, obstacles: readonly Consequence[]): Choice => {
  const { stage, options, dockerfile } = view;
  const question = { stage, options, source: dockerfile.source, canRun };
  if (options.profile === 'openshift') {
    return { account: inGroupZero(accountFor({ ...question, wantsHome: false })), move: undefined };
  }
  if (obstacles.some(({ kind }) => kind === 'root-home' || kind === 'home-filled')) {
    const account = accountFor({ ...question, wantsHome: true });
    const move = homeMove(view, account);
    if (move !== undefined) return { account, move };
  }
  return { account: accountFor({ ...question, wantsHome: true }), move: undefined };
};
