import type { Operation } from '../operations/operation.js';
import { type AccountContext, applyAccounts, type ToolSet, toolsAfter } from './accounts.js';
import type { Accounts } from './model.js';

/** Accounts and account tools as they stand at one point of a stage. */
export type PasswdState = { readonly accounts: Accounts; readonly tools: ToolSet | undefined };

/**
 * What a stage has in /etc/passwd, before each of its instructions. Reading shell text is the dearest part of a check
 * and most stages are never asked, so nothing is worked out before somebody asks, and nothing twice.
 */
export type Passwd = {
  /** Before instruction `index`; an index at or past the end means the end. */
  readonly at: (index: number) => PasswdState;
  readonly end: () => PasswdState;
  /** What `accountCommands` is to be told of instruction `index`. */
  readonly contextAt: (index: number) => AccountContext;
};

/** The part of a step that accounts are worked out of. */
type Operated = { readonly operation: Operation };

/** Both lists may grow, as long as nobody asks for what is not there yet: a USER asks for what stands above it. */
export const passwdOf = (
  first: () => PasswdState,
  triggers: readonly Operated[],
  steps: readonly Operated[],
  around: Omit<AccountContext, 'tools'>,
): Passwd => {
  const states: PasswdState[] = [];
  const stateBefore = (place: number): PasswdState => {
    let state = states.at(-1) ?? first();
    if (states.length === 0) states.push(state);
    while (states.length <= place) {
      const made = states.length - 1;
      const step = triggers[made] ?? steps[made - triggers.length];
      if (step !== undefined) state = after(state, step.operation, around);
      states.push(state);
    }
    return states[place] ?? state;
  };
  const at = (index: number): PasswdState => stateBefore(triggers.length + Math.min(Math.max(index, 0), steps.length));
  return {
    at,
    end: () => at(steps.length),
    contextAt: (index) => ({ ...around, tools: at(index).tools }),
  };
};

const after = (
  { accounts, tools }: PasswdState,
  operation: Operation,
  around: Omit<AccountContext, 'tools'>,
): PasswdState => ({
  accounts: applyAccounts(accounts, operation, { ...around, tools }),
  tools: toolsAfter(tools, operation),
});
