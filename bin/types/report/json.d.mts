import type { Report } from './report.mjs';
import { type Reporter } from './reporter.mjs';
/** For programs. The shape is a promise of its own (schema/report.json), not a dump of our types. */
export declare const json: (report: Report) => string;
/** A file is a text of its own between a head and an end, indented as it is printed. */
export declare const jsonReporter: Reporter;
