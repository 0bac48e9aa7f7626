/** The library: the same check and the same fix, of texts. Nothing here touches a file, a process or a console. */
export { check } from './check.js';
export type { Source } from './dockerfile/model.js';
export { type Fixed, fix } from './fix.js';
export type { Options } from './options.js';
export type { Problem } from './problems.js';
export type {
  Diagnostic,
  FileReport,
  Finding,
  Fix,
  Report,
  Safety,
  Severity,
  Summary,
  TargetReport,
} from './report.js';
export { json } from './reporters/json.js';
export { rules } from './rules/index.js';
export type { Edit } from './text/edit.js';
export { applyEdits } from './text/edit.js';
export type { Position, Span } from './text/span.js';
export { lineStarts, positionAt } from './text/span.js';
export type { Verdict } from './users/model.js';
