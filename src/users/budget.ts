/** UTF-16 units that all values of one file may expand to, together. Real files stay below 100,000. */
export const MAX_EXPANDED = 4_194_304;

/** Counts what was expanded, so that a few lines that double a value again and again cannot fill the memory. */
export type Budget = { left: number };

export const newBudget = (): Budget => ({ left: MAX_EXPANDED });

/** True while `value` still fits; a value that does not is to be treated as one that cannot be known. */
export const spend = (budget: Budget, value: string): boolean => {
  budget.left -= value.length;
  return budget.left >= 0;
};
