import type { Instruction } from '../../dockerfile/model.js';
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

/** All of a context but the tools. */
export type Surroundings = (index: number) => Omit<AccountContext, 'tools'>;

export const passwdOf = (
  first: () => PasswdState,
  triggers: readonly Instruction[],
  instructions: readonly Instruction[],
  around: Surroundings,
): Passwd => {
  const states: PasswdState[] = [];
  const after = ({ accounts, tools }: PasswdState, instruction: Instruction, index: number): PasswdState => {
    const context = { ...around(index), tools };
    return {
      accounts: applyAccounts(accounts, instruction, context),
      tools: toolsAfter(tools, instruction, context.source.text),
    };
  };
  const at = (index: number): PasswdState => {
    let state = states.at(-1);
    if (state === undefined) {
      state = triggers.reduce((before, trigger) => after(before, trigger, 0), first());
      states.push(state);
    }
    while (states.length <= index && states.length <= instructions.length) {
      const instruction = instructions[states.length - 1];
      if (instruction === undefined) break;
      state = after(state, instruction, states.length - 1);
      states.push(state);
    }
    return states[Math.min(Math.max(index, 0), instructions.length)] ?? state;
  };
  return {
    at,
    end: () => at(instructions.length),
    contextAt: (index) => ({ ...around(index), tools: at(index).tools }),
  };
};
