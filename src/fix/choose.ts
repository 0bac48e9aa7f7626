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
  const account = accountFor({ stage, options, source: dockerfile.source, canRun });
  if (options.profile === 'openshift') return { account: inGroupZero(account), move: undefined };
  const isHomeKept = obstacles.some(({ kind }) => kind === 'root-home' || kind === 'home-filled');
  return { account, move: isHomeKept ? homeMove(view, account) : undefined };
};
