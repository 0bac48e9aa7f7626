import type { Command, Condition, Question } from './model.js';

/** What stands between two operators; `!` in front of it turns around what it says. */
export type Element = {
  readonly question: Question;
  readonly negated: boolean;
  /** Of `{ … }`, `if` and their like what else is in it: how the whole comes out is not told by one command. */
  readonly inside: readonly Command[] | undefined;
};

/** What a list of commands has asked so far. */
export type Asking = {
  /** Of the whole list. */
  readonly base: Condition | undefined;
  /** Of what comes next in it. */
  readonly when: Condition | undefined;
  readonly joined: 'and' | 'or' | 'mixed' | undefined;
};

export const newAsking = (base: Condition | undefined): Asking => ({ base, when: base, joined: undefined });

/** Behind `&&` or `||`. */
export const askedOn = (asking: Asking, element: Element | undefined, operator: '&&' | '||'): Asking => {
  const { base, when, joined } = asking;
  const way = operator === '&&' ? 'and' : 'or';
  const isPure = joined === undefined || joined === way;
  const before = isPure || joined === 'mixed' ? when : doubted(when, base);
  const outcome = isPure ? way === 'and' : undefined;
  return { base, when: conditionOf(element, outcome, before), joined: isPure ? way : 'mixed' };
};

/** Where the list has come out so, with the last thing in it. */
export const askedAll = (
  { base, when, joined }: Asking,
  element: Element | undefined,
  succeeded: boolean,
): Condition | undefined => {
  const isTold = joined === undefined || joined === (succeeded ? 'and' : 'or');
  return isTold
    ? conditionOf(element, succeeded, when)
    : conditionOf(element, undefined, joined === 'mixed' ? when : doubted(when, base));
};

const conditionOf = (
  element: Element | undefined,
  succeeded: boolean | undefined,
  and: Condition | undefined,
): Condition | undefined => {
  if (element === undefined) return and;
  const { question, negated, inside } = element;
  if (inside !== undefined) return { question, outcome: undefined, and: openedOn(inside, and) };
  return { question, outcome: succeeded === undefined ? undefined : succeeded !== negated, and };
};

const openedOn = (commands: readonly Command[], and: Condition | undefined): Condition | undefined =>
  commands.reduce<Condition | undefined>(
    (all, command) => ({ question: { kind: 'command', command, input: undefined }, outcome: undefined, and: all }),
    and,
  );

/** The conditions down to those of the list, as they are where one of them alone decides. */
const doubted = (when: Condition | undefined, base: Condition | undefined): Condition | undefined => {
  const all: Condition[] = [];
  for (let each = when; each !== undefined && each !== base; each = each.and) all.push(each);
  return all.reduceRight(
    (and: Condition | undefined, { question }): Condition => ({ question, outcome: undefined, and }),
    base,
  );
};
