import type { Safety } from '../fix/fix.js';
import type { Verdict } from '../image/stage.js';
import type { Severity } from '../rules/finding.js';
import type { FileReport, ImageCounts, Summary } from './report.js';

/** The counts of several files as one. */
export const sumOf = (all: readonly Summary[]): Summary => {
  const sum = (key: Exclude<keyof Summary, 'images'>): number => all.reduce((total, each) => total + each[key], 0);
  const images = (verdict: Verdict): number => all.reduce((total, each) => total + each.images[verdict], 0);
  return {
    files: sum('files'),
    root: sum('root'),
    nonroot: sum('nonroot'),
    unknown: sum('unknown'),
    invalid: sum('invalid'),
    images: countsOf(images),
    failed: sum('failed'),
    error: sum('error'),
    warning: sum('warning'),
    info: sum('info'),
    fixable: sum('fixable'),
    fixableUnproven: sum('fixableUnproven'),
    fixableUnsafe: sum('fixableUnsafe'),
    fixed: sum('fixed'),
  };
};

/** Counts what a run found. */
export const summaryOf = (files: readonly FileReport[]): Summary => {
  const judged = files.filter(({ error }) => error === undefined);
  const images = judged.flatMap(imagesOf);
  const results = files.flatMap((file) => file.results);
  const verdicts = (verdict: FileReport['verdict']): number => judged.filter((file) => file.verdict === verdict).length;
  const severities = (severity: Severity): number => results.filter((result) => result.severity === severity).length;
  const fixes = (safety: Safety): number => results.filter(({ fix }) => fix?.safety === safety).length;
  return {
    files: files.length,
    root: verdicts('root'),
    nonroot: verdicts('nonroot'),
    unknown: verdicts('unknown'),
    invalid: verdicts('invalid'),
    images: countsOf((verdict) => images.filter((each) => each === verdict).length),
    failed: files.filter(({ error }) => error !== undefined).length,
    error: severities('error'),
    warning: severities('warning'),
    info: severities('info'),
    fixable: fixes('safe'),
    fixableUnproven: fixes('unproven'),
    fixableUnsafe: fixes('unsafe'),
    fixed: files.reduce((sum, { fixed }) => sum + (fixed?.length ?? 0), 0),
  };
};

const countsOf = (count: (verdict: Verdict) => number): ImageCounts => ({
  root: count('root'),
  nonroot: count('nonroot'),
  unknown: count('unknown'),
  invalid: count('invalid'),
});

/** Of a Dockerfile the image that is built by default; other stages are built by whoever names them. */
const imagesOf = ({ kind, verdict, targets }: FileReport): readonly Verdict[] => {
  if (kind === 'manifest') return targets.map((target) => target.verdict);
  return verdict === 'none' ? [] : [verdict];
};
