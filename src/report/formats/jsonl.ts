import { harmlessJson } from '../harmless.js';
import { fileValue, runValue, startValue } from '../json-values.js';
import type { Reporter } from '../reporter.js';

/** The values of the JSON report, a line each: what it begins with, its files, and what is known at the end. */
export const jsonlReporter: Reporter = () => ({
  head: lineOf(startValue()),
  first: '',
  between: '',
  file: (file) => lineOf(fileValue(file)),
  end: (summary, { silence }) => lineOf(runValue(summary, silence)),
});

const lineOf = (value: unknown): string => `${harmlessJson(JSON.stringify(value))}\n`;
