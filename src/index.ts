/** The library: the same check and the same fix, of texts. Nothing here touches a file, a process or a console. */

export type { Source } from './dockerfile/model.js';
export type { Fix, Safety } from './fix/fix.js';
export type { Options } from './image/options.js';
export type { Verdict } from './image/stage.js';
export { check } from './report/check.js';
export { type Fixed, fix } from './report/fix.js';
export { json } from './report/json.js';
export type { FileReport, Report, Summary, TargetReport } from './report/report.js';
export type { Diagnostic, Finding, Severity } from './rules/finding.js';
export { rules } from './rules/index.js';
export type { Edit } from './text/edit.js';
export { applyEdits } from './text/edit.js';
export type { Problem } from './text/problems.js';
export type { Position, Span } from './text/span.js';
export { lineStarts, positionAt } from './text/span.js';
