import type { FileReport, Severity, Summary } from './report.js';

/** Counts what a run found. */
export const summaryOf = (files: readonly FileReport[]): Summary => {
  const judged = files.filter(({ error }) => error === undefined || error.kind === 'unwritable');
  const results = files.flatMap((file) => file.results);
  const verdicts = (verdict: FileReport['verdict']): number => judged.filter((file) => file.verdict === verdict).length;
  const severities = (severity: Severity): number => results.filter((result) => result.severity === severity).length;
  return {
    files: files.length,
    root: verdicts('root'),
    nonroot: verdicts('nonroot'),
    unknown: verdicts('unknown'),
    invalid: verdicts('invalid'),
    failed: files.filter(({ error }) => error !== undefined).length,
    error: severities('error'),
    warning: severities('warning'),
    info: severities('info'),
    fixable: results.filter(({ fix }) => fix?.safety === 'safe').length,
    fixableUnsafe: results.filter(({ fix }) => fix?.safety === 'unsafe').length,
    fixed: files.reduce((sum, { fixed }) => sum + (fixed?.length ?? 0), 0),
  };
};
