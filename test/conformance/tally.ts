export type Outcome = 'passed' | 'failed' | 'skipped';

export type Tally = {
  /** So many kinds of failure a suite prints; all are counted. */
  readonly shown: number;
  readonly count: (outcome: Outcome) => void;
  /** Prints the last line; answers the exit code. A run in which nothing was tested fails, unless it may be empty. */
  readonly conclude: (mayBeEmpty: boolean) => 0 | 1;
};

export const newTally = (shown: number): Tally => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    shown,
    count: (outcome) => {
      counts[outcome] += 1;
    },
    conclude: (mayBeEmpty) => {
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
      if (counts.failed > 0) return 1;
      return counts.passed > 0 || mayBeEmpty ? 0 : 1;
    },
  };
};
