import { describe } from '../problems.js';
import type { Diagnostic, FileReport, Fix, Report, TargetReport } from '../report.js';
import { lineStarts, positionAt } from '../text/span.js';
import { tool } from '../version.js';
import { harmlessJson } from './harmless.js';

/** Rises when a key goes away or changes its meaning; new keys may come at any time. */
const VERSION = 1;

/** For programs. The shape is a promise of its own (schema/report.json), not a dump of our types. */
export const json = (report: Report): string => `${harmlessJson(JSON.stringify(documentOf(report), null, 2))}\n`;

const documentOf = ({ files, summary }: Report) => ({ version: VERSION, tool, files: files.map(fileOf), summary });

const fileOf = (file: FileReport) => {
  const starts = lineStarts(file.text);
  return {
    path: file.path,
    kind: file.kind,
    verdict: file.verdict,
    user: file.user ?? null,
    uid: file.uid ?? null,
    gid: file.gid ?? null,
    targets: file.targets.map(targetOf),
    results: file.results.map((result) => resultOf(result, starts)),
    fixed: (file.fixed ?? []).map(({ rule, fix }) => ({ rule, title: fix?.title ?? null })),
    error: file.error === undefined ? null : describe(file.error).message,
  };
};

const targetOf = ({ stage, name, verdict, user }: TargetReport) => ({
  stage,
  name: name ?? null,
  verdict,
  user: user ?? null,
});

const resultOf = (result: Diagnostic, starts: readonly number[]) => {
  const start = positionAt(starts, result.span.start);
  const end = positionAt(starts, result.span.end);
  return {
    rule: result.rule,
    severity: result.severity,
    message: result.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    stage: result.stage ?? null,
    notes: result.notes ?? [],
    fix: result.fix === undefined ? null : fixOf(result.fix),
  };
};

const fixOf = ({ title, safety, obstacles, edits }: Fix) => ({
  title,
  safety,
  obstacles,
  edits: edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
});
