import type { Summary } from '../report/report.js';
import type { Outcome } from './run.js';
import type { Settings } from './settings.js';

/** 0 clean, or all fixed. 1 findings, an image of root that no exception allows, or a diff. 2 something could not be done. 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

export const exitCodeOf = (outcome: Outcome, settings: Settings): ExitCode => {
  const { summary, problems, changes, interrupted } = outcome;
  if (interrupted) return 130;
  if (problems.length > 0 || summary.failed > 0) return 2;
  if (settings.exitZero) return 0;
  if (rootFails(outcome, settings)) return 1;
  return fails(summary, settings) || (settings.mode === 'diff' && changes > 0) ? 1 : 0;
};

/** Whether an image of root fails the run that no exception allows, be it one that the configuration hides. */
export const rootFails = ({ summary: { distinct }, silence }: Outcome, { exitZero, mayBeRoot }: Settings): boolean =>
  !exitZero && !mayBeRoot && (distinct.root > distinct.allowed || (silence.config?.hidden.count ?? 0) > 0);

/** So many findings of each severity make a run fail. A limit on warnings takes the place of the level for them. */
export const fails = (
  { error, warning, info }: Pick<Summary, 'error' | 'warning' | 'info'>,
  { failLevel, maxWarnings }: Pick<Settings, 'failLevel' | 'maxWarnings'>,
): boolean => {
  if (maxWarnings !== undefined && warning > maxWarnings) return true;
  switch (failLevel) {
    case 'none':
      return false;
    case 'error':
      return error > 0;
    case 'warning':
      return error > 0 || (maxWarnings === undefined && warning > 0);
    case 'info':
      return error > 0 || info > 0 || (maxWarnings === undefined && warning > 0);
  }
};
