import type { LateName } from '../names.js';
import type { Reporter } from '../reporter.js';
import { checkstyleReporter } from './checkstyle.js';
import { gccReporter } from './gcc.js';
import { githubReporter } from './github.js';
import { gitlabReporter } from './gitlab.js';
import { jsonlReporter } from './jsonl.js';
import { junitReporter } from './junit.js';
import { markdownReporter } from './markdown.js';
import { rdjsonlReporter, rdjsonReporter } from './rdjson.js';
import { sarifReporter } from './sarif.js';

/** Formats for programs of others, which are loaded when one of them is asked for. */
export const lateReporters: Readonly<Record<LateName, Reporter>> = {
  jsonl: jsonlReporter,
  sarif: sarifReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
  checkstyle: checkstyleReporter,
  junit: junitReporter,
  rdjson: rdjsonReporter,
  rdjsonl: rdjsonlReporter,
  gcc: gccReporter,
  markdown: markdownReporter,
};
