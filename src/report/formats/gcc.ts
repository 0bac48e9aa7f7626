import type { Severity } from '../../rules/finding.js';
import { lineStarts } from '../../text/span.js';
import { harmless } from '../harmless.js';
import type { FileReport } from '../report.js';
import type { Reporter } from '../reporter.js';
import { placeOf, sentencesOf, toldOf } from './told.js';

/** A line for each finding as gcc prints its own, which every editor can read. */
export const gccReporter: Reporter = () => ({ head: '', first: '', between: '', file: gccLines, end: () => '' });

/** Source: GNU Coding Standards, "Formatting Error Messages"; gcc calls the mildest of them a note. */
export const gccLines = (file: FileReport): string => {
  const starts = lineStarts(file.text);
  return toldOf(file)
    .map((result) => {
      const { line, column } = placeOf(file.text, starts, result.span);
      const place = `${harmless(file.path)}:${line}:${column}`;
      return `${place}: ${LEVELS[result.severity]}: ${harmless(sentencesOf(result).join(' '))} [${result.rule}]\n`;
    })
    .join('');
};

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;
