import { detailed } from '../src/report/detail.js';
import type { FileReport } from '../src/report/report.js';

/** All that is said of one file, as a terminal without colours shows it. */
export const textOf = (file: FileReport): string => detailed(file, { color: false, columns: 100 });
