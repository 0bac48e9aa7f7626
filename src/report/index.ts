import { jsonReporter } from './json.js';
import { linesReporter } from './lines.js';
import type { ReporterName } from './names.js';
import type { Reporter } from './reporter.js';
import { textReporter } from './text.js';

/** A format is one file here, one line below and one name in names.ts. */
export const reporters = { text: textReporter, lines: linesReporter, json: jsonReporter } as const satisfies Readonly<
  Record<ReporterName, Reporter>
>;
