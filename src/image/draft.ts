import { type Expansion, expandWord, type Lookup } from '../dockerfile/expand.js';
import type { BuildProblem, Instruction, NameValue, Source } from '../dockerfile/model.js';
import type { Passwd } from './accounts/passwd.js';
import type { Globals } from './bases/globals.js';
import { type Budget, mayMatch, spend } from './budget.js';
import { type Environment, valueAt } from './environment.js';
import type { Pair } from './operations/operation.js';
import type { Step, UserState } from './stage.js';

/** The state of one stage while its instructions are gone through. */
export type Draft = {
  readonly source: Source;
  readonly escape: '\\' | '`';
  /** The escape character with which words are told apart; expansion has that of the file. */
  splitting: '\\' | '`';
  /** The operating system of the platform that is built for: `linux`. */
  readonly system: string;
  readonly windows: boolean;
  readonly globals: Globals;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly environment: Environment;
  readonly budget: Budget;
  user: UserState;
  workdir: string | undefined;
  /** That of SHELL; empty for the one that the builder has by itself. */
  shell: readonly string[];
  readonly passwd: Passwd;
  /** The stage above that the value of a `--from` means, by its place in the file. */
  readonly stageNamed: (from: string) => number | undefined;
  /** What has been worked out so far: of the stage below, what it holds back for this one, and of this one. */
  readonly held: Step[];
  readonly steps: Step[];
  /** What this one holds back. */
  readonly triggers: Instruction[];
  readonly problems: BuildProblem[];
};

/** Variables as they stand now. */
export const lookupOf =
  (draft: Draft): Lookup =>
  (name) =>
    valueAt(draft.environment, name);

/** Variables as they stand before instruction `index` of the stage, whenever they are asked for. */
export const valuesAt =
  ({ environment }: Draft, index: number): Lookup =>
  (name) =>
    valueAt(environment, name, Math.max(index, 0));

/** Name and value of a pair; the value is `null`, and the name `undefined`, where a variable hides it. */
export const expandPair = (draft: Draft, instruction: Instruction, pair: NameValue): Pair => {
  const name = expand(draft, instruction, pair.name);
  const value = pair.value === undefined ? undefined : expand(draft, instruction, pair.value);
  return { name: name ?? undefined, value, span: pair.span };
};

/** The value of a word, or `null` when it cannot be known; what the builder refuses is noted. */
export const expand = (draft: Draft, instruction: Instruction, word: string): string | null =>
  mayMatch(draft.budget, word) ? settle(draft, instruction, expandWord(word, lookupOf(draft), draft.escape)) : null;

/** The value, if it is known and fits into the budget. */
export const settle = (draft: Draft, instruction: Instruction, expansion: Expansion): string | null => {
  if (expansion.kind === 'error') note(draft, instruction, expansion.message);
  if (expansion.kind === 'unknown') draft.budget.limit ??= expansion.limit;
  return expansion.kind === 'known' && spend(draft.budget, expansion.value) ? expansion.value : null;
};

/** Something for which the builder refuses the instruction; a clause without a full stop. */
export const note = (draft: Draft, instruction: Instruction, message: string): void => {
  draft.problems.push({ message: `${instruction.keyword}: ${message}.`, span: instruction.span });
};

/** Notes a refusal, if there is one. */
export const refuse = (draft: Draft, instruction: Instruction, refusal: string | undefined): void => {
  if (refusal !== undefined) note(draft, instruction, refusal);
};
