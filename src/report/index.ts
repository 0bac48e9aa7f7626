import { jsonReporter } from './json.js';
import { linesReporter } from './lines.js';
import type { EarlyName, ReporterName } from './names.js';
import type { Reporter } from './reporter.js';
import { textReporter } from './text.js';

/** A format is one file here or in formats/, one line below or there, and one name in names.ts. */
const early: Readonly<Record<EarlyName, Reporter>> = { text: textReporter, lines: linesReporter, json: jsonReporter };

const isEarly = (name: ReporterName): name is EarlyName => name in early;

export const reporterOf = async (name: ReporterName): Promise<Reporter> => {
  if (isEarly(name)) return early[name];
  if (name === 'html') return (await import('./formats/html/html.js')).htmlReporter;
  const { lateReporters } = await import('./formats/index.js');
  return lateReporters[name];
};
