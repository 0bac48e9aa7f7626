import { hasRole, printsOnly } from '../knowledge/programs.js';
import { type Asking, askedOn, type Element, newAsking } from './conditions.js';
import type { Before, Command, Condition, Scope, ShellWord } from './model.js';

/** A command while it is read. */
export type Draft = { -readonly [Key in keyof Command]: Command[Key] };

export type FrameKind = 'top' | 'if' | 'loop' | 'case' | 'paren' | 'brace' | 'function';

/**
 * Commands joined by `&&` and `||`. Places are indices of the commands read so far; an element is what stands between
 * two operators.
 */
type List = {
  before: Before;
  elementStart: number;
  /** End of the first element that can fail; -1 while it is read. It runs whatever the others do. */
  firstEnd: number;
  /** Up to here it is settled that a `||` catches what fails. */
  marked: number;
  /** End of the first element that is a mere test; -1 for none. */
  testEnd: number;
  /** What was read so far cannot fail. */
  safe: boolean;
  asking: Asking;
  /** A `!` stands before the element that is read. */
  negated: boolean;
  /** The element that is read is a compound command. */
  compound: boolean;
};

/** A compound command that is open: `if`, `{`, … */
export type Frame = {
  readonly kind: FrameKind;
  readonly scope: Scope;
  /** The function whose body it is, or in whose body it stands. */
  within: string | undefined;
  /** What is read now runs whenever the compound does. */
  certain: boolean;
  readonly checked: boolean;
  guard: Command | undefined;
  list: List;
  /** A list that ended behind a test; its commands turn uncertain once another list follows. */
  swallowed: { readonly from: number; readonly to: number } | undefined;
  /** Where the condition of `if` or `while` begins. */
  condition: number;
  /** In `case`, the next thing is a pattern. */
  pattern: boolean;
  /** What holds where it stands. */
  readonly base: Condition | undefined;
  /** What holds for whatever it runs, in the branch that is read: of its own questions, and of what it stands in. */
  around: Condition | undefined;
  /** The list that was read last: it decides the branch of an `if`. */
  answered: { readonly asking: Asking; readonly element: Element | undefined } | undefined;
  /** What `then` was told by. */
  decided: Frame['answered'];
  /** The word of `case`, and what holds where none of its patterns up to here was the one. */
  subject: ShellWord | undefined;
  missed: Condition | undefined;
  /** Of the branch of `case` that is read. */
  patterns: ShellWord[];
};

export const newFrame = (kind: FrameKind, parent: Frame | undefined, at: number): Frame => ({
  kind,
  scope: parent === undefined ? { parent: undefined } : opensScope(kind) ? { parent: parent.scope } : parent.scope,
  within: parent?.within,
  certain: parent === undefined || isCertain(parent),
  checked: true,
  guard: parent?.guard,
  list: newList(at, parent?.list.asking.when),
  swallowed: undefined,
  condition: at,
  pattern: false,
  base: parent?.list.asking.when,
  around: parent?.list.asking.when,
  answered: undefined,
  decided: undefined,
  subject: undefined,
  missed: parent?.list.asking.when,
  patterns: [],
});

/** A `top` inside of another script is that of a substitution or of `sh -c`. */
const opensScope = (kind: FrameKind): boolean => kind === 'paren' || kind === 'top';

/** A list that begins at a place of the commands, for what holds there. */
export const newList = (at: number, around: Condition | undefined): List => ({
  before: '',
  elementStart: at,
  firstEnd: -1,
  marked: at,
  testEnd: -1,
  safe: true,
  asking: newAsking(around),
  negated: false,
  compound: false,
});

/** Whether a command that begins now runs whenever the script gets that far. */
export const isCertain = ({ certain, list }: Frame): boolean => certain && list.before !== '||';

/** Call before a command or a compound begins in `frame`: a test before the list that ended is now known to matter. */
export const beginCommand = (frame: Frame, commands: readonly Draft[]): void => {
  const { swallowed } = frame;
  if (swallowed === undefined) return;
  doubt(commands, swallowed.from, swallowed.to, commands[swallowed.from - 1]);
  frame.swallowed = undefined;
};

/** `&&` or `||`. */
export const joinList = (frame: Frame, operator: '&&' | '||', commands: readonly Draft[]): void => {
  endElement(frame, commands);
  frame.list.asking = askedOn(frame.list.asking, elementOf(frame.list, commands), operator);
  frame.list.negated = false;
  frame.list.compound = false;
  frame.list.before = operator;
  frame.list.elementStart = commands.length;
  if (operator === '||') frame.guard = commands.at(-1);
};

/** `;`, `&`, a newline or the end of the compound. */
export const endList = (frame: Frame, commands: readonly Draft[]): void => {
  const { list } = frame;
  endElement(frame, commands);
  const { testEnd } = list;
  if (testEnd !== -1 && testEnd < commands.length) frame.swallowed = { from: testEnd, to: commands.length };
  const element = elementOf(list, commands);
  // The end of a line behind the end of a list ends nothing.
  if (element !== undefined) frame.answered = { asking: list.asking, element };
  frame.list = newList(commands.length, frame.around);
};

/** What was read since the last operator: its last command tells how it comes out. */
const elementOf = ({ elementStart, negated, compound }: List, commands: readonly Draft[]): Element | undefined => {
  const command = commands.at(-1);
  if (command === undefined || elementStart === commands.length) return undefined;
  const input = command.before === '|' && commands.length - elementStart > 1 ? commands.at(-2) : undefined;
  const from = Math.max(elementStart, commands.length - MOST_INSIDE);
  const inside = compound ? commands.slice(from, -1) : undefined;
  return { question: { kind: 'command', command, input }, negated, inside };
};

/** So many commands of a compound are kept as questions that may decide how it comes out. */
const MOST_INSIDE = 8;

/** Whoever asks a command how it comes out, with `if` or `!`, goes on where it fails. */
export const catchIn = (commands: readonly Draft[], from: number): void => {
  for (let at = from; at < commands.length; at++) {
    const command = commands[at];
    if (command !== undefined) command.checked = false;
  }
};

const endElement = ({ list }: Frame, commands: readonly Draft[]) => {
  if (list.negated) catchIn(commands, list.elementStart);
  const last = commands.at(-1);
  const empty = last === undefined || list.elementStart === commands.length;
  if (list.firstEnd === -1) list.firstEnd = commands.length;
  else if (list.before === '||' && !empty && !givesUp(last)) catchFailures(list, commands);
  if (!empty && list.testEnd === -1 && isTest(last)) list.testEnd = commands.length;
  const safe = !empty && list.elementStart === commands.length - 1 && isSafe(last);
  list.safe = list.before === '||' ? list.safe || safe : list.safe && safe;
  // `set -x && …`, `… || true && …`: the next element runs as surely as the first.
  if (list.safe) list.firstEnd = -1;
};

/** It does not fail: `echo`, unless it writes to a file that may refuse it. */
const isSafe = ({ words, redirects }: Command): boolean =>
  hasRole(words[0]?.text ?? '', 'safe') && redirects.every(({ target }) => /^(?:\d+|-|\/dev\/.*)$/.test(target.text));

/** What a `||` catches: all before it may have failed, and all but the first may not have run. */
const catchFailures = (list: List, commands: readonly Draft[]): void => {
  for (let at = list.marked; at < list.elementStart; at++) {
    const command = commands[at];
    if (command !== undefined) command.checked = false;
  }
  const from = Math.max(list.marked, list.firstEnd);
  doubt(commands, from, list.elementStart, commands[list.firstEnd - 1]);
  list.marked = list.elementStart;
};

const doubt = (commands: readonly Draft[], from: number, to: number, guard: Command | undefined): void => {
  for (let at = from; at < to; at++) {
    const command = commands[at];
    if (command === undefined) continue;
    command.certain = false;
    command.guard ??= guard;
  }
};

/** `|| exit 1` lets the failure through. */
const givesUp = ({ words }: Command): boolean => {
  const name = words[0]?.text ?? '';
  const status = words[1]?.text;
  return name === 'false' || ((name === 'exit' || name === 'return') && status !== '0');
};

/** A command that asks and does nothing. */
export const isTest = ({ words }: Command): boolean => {
  const name = words[0]?.text ?? '';
  const option = words[1]?.text;
  return hasRole(name, 'asker') || (hasRole(name, 'shell-wrapper') && printsOnly(name, option));
};
