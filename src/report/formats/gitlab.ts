import type { Severity } from '../../rules/finding.js';
import { lineStarts } from '../../text/span.js';
import { harmlessJson } from '../harmless.js';
import type { FileReport } from '../report.js';
import type { Reporter } from '../reporter.js';
import { newJsonList } from './json-list.js';
import { keysOf } from './keys.js';
import { placeOf, sentencesOf, toldOf } from './told.js';
import { fromTop } from './top.js';

/**
 * A Code Quality report of GitLab, whose fingerprints hold when lines move: a list of findings, empty when all is well.
 * Source: gitlab-org/gitlab doc/ci/testing/code_quality.md, "Code Quality report format"
 */
export const gitlabReporter: Reporter = (_, { base }) => {
  const { item, end } = newJsonList();
  return {
    head: '[',
    first: '',
    between: '',
    file: (file) => findingsOf(file, base).map(harmlessJson).map(item).join(''),
    end: () => `${end()}\n`,
  };
};

const findingsOf = (file: FileReport, base: string): readonly string[] => {
  const starts = lineStarts(file.text);
  const told = toldOf(file);
  const keys = keysOf(file, told);
  return told.map((result, index) => {
    const { line } = placeOf(file.text, starts, result.span);
    return JSON.stringify({
      description: sentencesOf(result).join(' '),
      check_name: result.rule,
      fingerprint: keys[index],
      severity: LEVELS[result.severity],
      location: { path: fromTop(base, file.path), lines: { begin: line } },
    });
  });
};

const LEVELS = { error: 'critical', warning: 'major', info: 'minor' } as const satisfies Record<Severity, string>;
