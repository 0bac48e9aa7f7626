import type { FileReport } from '../src/report.js';
import { printed } from '../src/reporters/reporter.js';
import { textReporter } from '../src/reporters/text.js';
import { summaryOf } from '../src/summary.js';

/** The report of one file as a terminal without colours shows it. */
export const textOf = (file: FileReport): string =>
  printed(textReporter, { files: [file], summary: summaryOf([file]) }, { color: false, columns: 100, summary: false });
