import type { Safety } from '../fix/fix.js';
import type { Verdict } from '../image/stage.js';
import type { Severity } from '../rules/finding.js';
import type { DistinctImages, FileReport, ImageCounts, Summary } from './report.js';
import { type Image, imagesOf } from './sections.js';

/** The counts of several files as one. */
export const sumOf = (all: readonly Summary[]): Summary => {
  const sum = (key: Exclude<keyof Summary, 'images' | 'distinct'>): number =>
    all.reduce((total, each) => total + each[key], 0);
  const images = (verdict: Verdict): number => all.reduce((total, each) => total + each.images[verdict], 0);
  return {
    files: sum('files'),
    root: sum('root'),
    nonroot: sum('nonroot'),
    unknown: sum('unknown'),
    invalid: sum('invalid'),
    images: countsOf(images),
    distinct: distinctOf((key) => all.reduce((total, each) => total + each.distinct[key], 0)),
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
  const all = judged.flatMap(imagesOf);
  const images = all.map(({ target }) => target.verdict);
  const distinct = all.filter(({ target }) => target.dockerfile === undefined && target.repeated !== true);
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
    distinct: distinctOf((key) => distinct.filter((image) => isCounted(image, key)).length),
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

const distinctOf = (count: (key: keyof DistinctImages) => number): DistinctImages => ({
  ...countsOf(count),
  safe: count('safe'),
  unproven: count('unproven'),
  look: count('look'),
  allowed: count('allowed'),
});

const isCounted = ({ target: { verdict, allowed }, finding }: Image, key: keyof DistinctImages): boolean => {
  switch (key) {
    case 'root':
    case 'nonroot':
    case 'unknown':
    case 'invalid':
      return verdict === key;
    case 'allowed':
      return verdict === 'root' && allowed === true;
    case 'safe':
    case 'unproven':
      return verdict === 'root' && allowed !== true && finding?.fix?.safety === key;
    case 'look': {
      const safety = finding?.fix?.safety;
      return verdict === 'root' && allowed !== true && safety !== 'safe' && safety !== 'unproven';
    }
  }
};
