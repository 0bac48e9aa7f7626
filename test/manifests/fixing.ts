import type { Safety } from '../../src/fix/fix.js';
import type { ManifestOptions } from '../../src/manifests/options.js';
import { checkManifest } from '../../src/report/check-manifest.js';
import type { FileReport } from '../../src/report/report.js';
import { applyEdits, type Edit } from '../../src/text/edit.js';

const PASSES = 10;

/** Applies fixes until none is left, as many in a pass as do not touch each other, and checks again. */
export const fixAll = (
  path: string,
  text: string,
  options: ManifestOptions,
  allowed: readonly Safety[] = ['safe', 'unproven', 'unsafe'],
): FileReport => {
  let report = checkManifest({ path, text }, options);
  for (let pass = 0; pass < PASSES; pass++) {
    const chosen: Edit[] = [];
    for (const { fix } of report.results) {
      if (fix === undefined || !allowed.includes(fix.safety)) continue;
      if (fix.edits.every((edit) => !chosen.some((other) => touch(edit, other)))) chosen.push(...fix.edits);
    }
    if (chosen.length === 0) break;
    report = checkManifest({ path, text: applyEdits(report.text, chosen) }, options);
    if (report.error !== undefined) return report;
  }
  return report;
};

const touch = (one: Edit, other: Edit): boolean => one.span.start <= other.span.end && other.span.start <= one.span.end;
