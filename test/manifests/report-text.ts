import type { FileReport } from '../../src/report/report.js';
import { lineStarts, positionAt } from '../../src/text/span.js';

/** A report as the samples keep it: position, severity and rule, then what is said, then the fix. */
export const reportText = ({ text, verdict, results }: FileReport): string => {
  const starts = lineStarts(text);
  const lines = results.flatMap(({ span, severity, rule, message, notes = [], fix }) => {
    const { line, column } = positionAt(starts, span.start);
    const remedy =
      fix === undefined ? [] : [`  fix (${fix.safety}): ${fix.title}`, ...fix.obstacles.map((each) => `    ${each}`)];
    return [`${line}:${column} ${severity} ${rule}`, `  ${message}`, ...notes.map((note) => `  ${note}`), ...remedy];
  });
  return [`verdict: ${verdict}`, ...lines, ''].join('\n');
};
