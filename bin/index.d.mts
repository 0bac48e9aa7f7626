/** The library: the same check and the same fix, of texts. Nothing here touches a file, a process or a console. */
export type { Source } from './types/dockerfile/model.mjs';
export type { Fix, Safety } from './types/fix/fix.mjs';
export type { Options } from './types/image/options.mjs';
export type { Verdict } from './types/image/stage.mjs';
export { check } from './types/report/check.mjs';
export { type Fixed, fix } from './types/report/fix.mjs';
export { json } from './types/report/json.mjs';
export type { FileReport, Report, Summary, TargetReport } from './types/report/report.mjs';
export type { Diagnostic, Finding, Severity } from './types/rules/finding.mjs';
export { rules } from './types/rules/index.mjs';
export type { Edit } from './types/text/edit.mjs';
export { applyEdits } from './types/text/edit.mjs';
export type { Problem } from './types/text/problems.mjs';
export type { Position, Span } from './types/text/span.mjs';
export { lineStarts, positionAt } from './types/text/span.mjs';
