import { harmlessJson } from '../harmless.js';
import { fileOf, runOf, startOf } from '../json.js';
import type { Reporter } from '../reporter.js';

/** The values of the JSON report, a line each: what it begins with, its files, and what is known at the end. */
export const jsonlReporter: Reporter = () => ({
  head: lineOf(startOf()),
  first: '',
  between: '',
  file: (file) => lineOf(fileOf(file)),
  end: (summary, { silence }) => lineOf(runOf(summary, silence)),
});

const lineOf = (value: unknown): string => `${harmlessJson(JSON.stringify(value))}\n`;
