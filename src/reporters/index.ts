import type { Report } from '../report.js';
import { json } from './json.js';
import type { ReporterName } from './names.js';
import type { Look } from './style.js';
import { text } from './text.js';

/** Turns a report into what is printed, its last newline included. */
export type Reporter = (report: Report, look: Look) => string;

/** A format is one file here, one line below and one name in names.ts. */
export const reporters = { text, json } as const satisfies Readonly<Record<ReporterName, Reporter>>;
