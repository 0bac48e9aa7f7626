import type { Fix } from '../fix/fix.js';
import type { Diagnostic, Severity } from '../rules/finding.js';
import { lineStarts, positionAt } from '../text/span.js';
import { excerpt } from './excerpt.js';
import { harmless } from './harmless.js';
import { shortened } from './lines.js';
import { paragraph } from './paragraph.js';
import type { FileReport } from './report.js';
import { columnsOf } from './sheet.js';
import { type Look, type Paint, type Style, styleOf } from './style.js';

/** All that is known of a file: each finding with the lines it speaks of, why, and what would be done about it. */
export const detailed = (file: FileReport, look: Look): string =>
  lines(fileBlocks(file, columnsOf(look), styleOf(look)));

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

const fileBlocks = (file: FileReport, columns: number, paint: Style): readonly string[] => {
  const starts = lineStarts(file.text);
  const fixed = (file.fixed ?? []).map(
    (done) =>
      `${paint.bold(harmless(file.path))} ${paint.green('fixed')} ${done.rule}: ${harmless(done.fix?.title ?? done.message)}`,
  );
  return [
    ...(fixed.length > 0 ? [...fixed, ''] : []),
    ...file.results.flatMap((result) => [...finding(file, starts, result, columns, paint), '']),
  ];
};

/** A finding with all that is said of it. */
export const finding = (
  file: FileReport,
  starts: readonly number[],
  result: Diagnostic,
  columns: number,
  paint: Style,
): readonly string[] => {
  const { line, column } = positionAt(starts, result.span.start);
  const severity = severityPaint(result.severity, paint)(result.severity);
  return [
    `${paint.bold(`${harmless(file.path)}:${line}:${column}`)} ${severity} ${paint.bold(result.rule)}`,
    ...paragraph(harmless(shortened(result.message)), '  ', '  ', columns),
    ...excerpt(file.text, result.span, columns - 4, paint, starts).map((row) => `    ${row}`),
    ...(result.notes ?? []).flatMap((note) => labelled('note', harmless(note), columns, paint.blue)),
    ...(result.fix === undefined ? [] : fixLines(result.fix, columns, paint)),
  ];
};

export const severityPaint = (severity: Severity, paint: Style): Paint => {
  switch (severity) {
    case 'error':
      return paint.red;
    case 'warning':
      return paint.yellow;
    case 'info':
      return paint.blue;
  }
};

const fixLines = (fix: Fix, columns: number, paint: Style): readonly string[] => {
  const label = `${fix.safety} fix`;
  const color = fix.safety === 'safe' ? paint.green : paint.yellow;
  return [
    ...labelled(label, harmless(fix.title), columns, color),
    ...fix.obstacles.flatMap((obstacle) => paragraph(harmless(obstacle), '    - ', '      ', columns)),
    ...(fix.advice === undefined || fix.advice.length === 0
      ? []
      : labelled('help', harmless(fix.advice.join(' ')), columns, paint.blue)),
  ];
};

const labelled = (label: string, words: string, columns: number, color: Paint): readonly string[] => {
  const rows = paragraph(words, `  ${label}: `, '    ', columns);
  return rows.map((line, index) => (index === 0 ? `  ${color(label)}${line.slice(2 + label.length)}` : line));
};
