import type { Source } from '../dockerfile/model.js';
import type { Problem } from '../text/problems.js';
import type { FileReport } from './report.js';

/** The report of a file that could not be checked. */
export const failed = (kind: FileReport['kind'], { path, text }: Source, error: Problem): FileReport => ({
  path,
  kind,
  text,
  verdict: 'unknown',
  user: undefined,
  uid: undefined,
  gid: undefined,
  targets: [],
  results: [],
  error,
});
