/** UTF-16 units that all values of one file may expand to, together. Real files stay below 100,000. */
export const MAX_EXPANDED = 4_194_304;

/** Counts what was expanded, so that a few lines that double a value again and again cannot fill the memory. */
export type Budget = {
  left: number;
  patterns: number;
  /** Why a word was not worked out that the builder may take: a clause. */
  limit: string | undefined;
};

/** So many words of one file may match patterns: each may compare 200,000 times. */
export const MOST_PATTERNS = 1000;

export const newBudget = (): Budget => ({ left: MAX_EXPANDED, patterns: MOST_PATTERNS, limit: undefined });

/** True while patterns like `${v#p}` may still be matched; without one in `word` nothing is spent. */
export const mayMatch = (budget: Budget, word: string): boolean => {
  if (/\$\{[A-Za-z0-9_]*[#%/]/.test(word)) budget.patterns -= 1;
  return budget.patterns >= 0;
};

/** True while `value` still fits; a value that does not is to be treated as one that cannot be known. */
export const spend = (budget: Budget, value: string): boolean => {
  budget.left -= value.length;
  return budget.left >= 0;
};
