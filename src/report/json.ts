import { harmlessJson } from './harmless.js';
import { fileValue, runValue, startValue } from './json-values.js';
import type { Report } from './report.js';
import { printed, type Reporter } from './reporter.js';
import type { Look } from './style.js';

/** For programs. The shape is a promise of its own (schema/report.json), not a dump of our types. */
export const json = (report: Report): string => printed(jsonReporter, report, PLAIN);

const PLAIN: Look = { color: false, columns: 100 };

/** A file is a text of its own between a head and an end, indented as it is printed. */
export const jsonReporter: Reporter = () => ({
  head: `{\n${fieldsOf(startValue())},\n  "files": [`,
  first: '\n    ',
  between: ',\n    ',
  file: (file) => harmlessJson(indented(fileValue(file), '    ')),
  end: (summary, { silence }) => `${summary.files === 0 ? '' : '\n  '}],\n${fieldsOf(runValue(summary, silence))}\n}\n`,
});

const fieldsOf = (values: object): string =>
  Object.entries(values)
    .map(([key, value]) => `  "${key}": ${indented(value, '  ')}`)
    .join(',\n');

/** No line feed is in a text of JSON but those between its parts. */
const indented = (value: unknown, by: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
