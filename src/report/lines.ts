import { lineStarts, positionAt } from '../text/span.js';
import { harmless } from './harmless.js';
import type { FileReport } from './report.js';
import type { Reporter } from './reporter.js';

/** A line for each finding, as compilers write them: for editors, for grep, and for who reads while a check runs. */
export const linesReporter: Reporter = () => ({
  head: '',
  first: '',
  between: '',
  file: (file) =>
    linesOf(file)
      .map((line) => `${line}\n`)
      .join(''),
  end: () => '',
});

const linesOf = ({ path, text, results, fixed = [] }: FileReport): readonly string[] => {
  const starts = lineStarts(text);
  return [
    ...fixed.map(({ rule, message, fix }) => `${harmless(path)} fixed ${rule}: ${harmless(fix?.title ?? message)}`),
    ...results.map(({ span, severity, rule, message, fix }) => {
      const { line, column } = positionAt(starts, span.start);
      const remedy = fix === undefined ? '' : ` (${fix.safety} fix: ${fix.title})`;
      return `${harmless(path)}:${line}:${column} ${severity} ${rule}: ${harmless(shortened(message) + remedy)}`;
    }),
  ];
};

/** A digest as people tell one from another. */
export const withShortDigests = (text: string): string => text.replaceAll(DIGEST, '$1…');

const DIGEST = /(@sha256:[0-9a-f]{12})[0-9a-f]{52}/g;

/** So much of a message is read by a person; names in a file can be as long as they like. */
const LONGEST_MESSAGE = 600;

export const shortened = (text: string): string =>
  text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}…`;
