import type { FileReport } from '../src/report/report.js';
import { printed } from '../src/report/reporter.js';
import { summaryOf } from '../src/report/summary.js';
import { textReporter } from '../src/report/text.js';

/** The report of one file as a terminal without colours shows it. */
export const textOf = (file: FileReport): string =>
  printed(textReporter, { files: [file], summary: summaryOf([file]) }, { color: false, columns: 100, summary: false });
