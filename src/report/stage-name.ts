import type { Diagnostic } from '../rules/finding.js';
import type { FileReport } from './report.js';

/** The container that a finding speaks of, or the stage: by its name where it has one, else by its number. */
export const stageName = ({ targets }: FileReport, { stage, container }: Diagnostic): string =>
  container ?? targets.find((target) => target.stage === stage)?.name ?? `${stage ?? ''}`;
