import { askedAll } from './conditions.js';
import { type Frame, newList } from './frames.js';

/** `then`, `elif`, `else`: what follows in an `if` runs as the list before it has come out. */
export const takeBranch = (frame: Frame, word: 'then' | 'elif' | 'else' | 'do'): void => {
  if (word === 'then') frame.decided = frame.answered;
  const { decided, kind } = frame;
  // A body stands in what holds around the question; where it was left, the question has failed.
  if (decided !== undefined && kind === 'if') frame.around = askedAll(decided.asking, decided.element, word === 'then');
  frame.list = newList(frame.list.elementStart, frame.around);
};

/** `a|b)`: a branch that takes all has all others behind it. */
export const takePattern = (frame: Frame, at: number): void => {
  const { subject, patterns, missed, base } = frame;
  if (subject === undefined) return;
  const question = { kind: 'case', subject, patterns } as const;
  const isRest = patterns.some(({ text }) => text === '*');
  frame.around = { question, outcome: true, and: isRest ? missed : base };
  frame.missed = { question, outcome: false, and: missed };
  frame.patterns = [];
  frame.list = newList(at, frame.around);
};
