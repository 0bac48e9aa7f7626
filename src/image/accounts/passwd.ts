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

/** What is known already: the states before the first steps, and before the one that follows them. */
type Begun = { readonly steps: number; readonly at: (index: number) => PasswdState };

/** Both lists may grow, as long as nobody asks for what is not there yet: a USER asks for what stands above it. */
export const passwdOf = (
  first: () => PasswdState,
  triggers: readonly Operated[],
  steps: readonly Operated[],
  around: Omit<AccountContext, 'tools'>,
  begun?: Begun,
): Passwd => {
  const whole = statesOf(first, (made) => triggers[made] ?? steps[made - triggers.length], around);
  const rest =
    begun &&
    statesOf(
      () => begun.at(begun.steps),
      (made) => steps[begun.steps + made],
      around,
    );
  const at = (index: number): PasswdState => {
    const place = Math.min(Math.max(index, 0), steps.length);
    if (begun === undefined || rest === undefined || index < 0) return whole(triggers.length + place);
    return place <= begun.steps ? begun.at(place) : rest(place - begun.steps);
  };
  return {
    at,
    end: () => at(steps.length),
    contextAt: (index) => ({ ...around, tools: at(index).tools }),
  };
};

/** The state before a step, counted from the first. */
const statesOf = (
  first: () => PasswdState,
  stepAt: (made: number) => Operated | undefined,
  around: Omit<AccountContext, 'tools'>,
): ((place: number) => PasswdState) => {
  const states: PasswdState[] = [];
  return (place) => {
    let state = states.at(-1) ?? first();
    if (states.length === 0) states.push(state);
    while (states.length <= place) {
      const step = stepAt(states.length - 1);
      if (step !== undefined) state = after(state, step.operation, around);
      states.push(state);
    }
    return states[place] ?? state;
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
