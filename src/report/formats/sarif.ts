import type { Fix } from '../../fix/fix.js';
import type { Diagnostic, Severity } from '../../rules/finding.js';
import { rules } from '../../rules/index.js';
import { manifestRules } from '../../rules/manifests/index.js';
import type { Rule } from '../../rules/rule.js';
import { describe } from '../../text/problems.js';
import { lineStarts, positionAt } from '../../text/span.js';
import { harmlessJson } from '../harmless.js';
import type { FileReport } from '../report.js';
import type { Reporter } from '../reporter.js';
import { isRootRule } from '../sections.js';
import { formats as say } from '../sentences.js';
import { addressOf, home, tool } from '../version.js';
import { newJsonList } from './json-list.js';
import { keysOf } from './keys.js';
import { lineHashes } from './line-hash.js';
import { placeOf, sentencesOf, toldOf } from './told.js';
import { fromTop } from './top.js';

/**
 * SARIF 2.1.0 as code scanning takes it: all rules in one order, findings of one line each, and fingerprints that hold
 * when lines move. A list without a finding closes what was open. Sources: the schema of OASIS, and "SARIF support for
 * code scanning" in github/docs@4d15cab.
 */
export const sarifReporter: Reporter = (_, { base }) => {
  const trouble: unknown[] = [];
  const { item, end } = newJsonList('      ');
  return {
    head: head(),
    first: '',
    between: '',
    file: (file) => {
      if (file.error !== undefined) trouble.push(notificationOf(file, base));
      return resultsOf(file, base).map(item).join('');
    },
    end: () => {
      const invocation = { executionSuccessful: trouble.length === 0, toolExecutionNotifications: trouble };
      return `${end()},\n      "invocations": [${harmlessJson(JSON.stringify(invocation))}]\n    }\n  ]\n}\n`;
    },
  };
};

const head = (): string => {
  const fields = Object.entries(RUN).map(([key, value]) => `      "${key}": ${JSON.stringify(value)},\n`);
  return `{\n  "$schema": "${SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {\n${fields.join('')}      "results": [`;
};

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const ROOT = '%SRCROOT%';

const ALL: readonly Pick<Rule, 'id' | 'severity' | 'summary' | 'why' | 'remedy'>[] = [
  ...new Set([...rules, ...manifestRules]),
];

const PLACES: ReadonlyMap<string, number> = new Map(ALL.map(({ id }, index) => [id, index]));

const driverOf = (all: typeof ALL) => ({
  name: tool.name,
  semanticVersion: tool.version,
  informationUri: home,
  rules: all.map(({ id, severity, summary, why, remedy }) => ({
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: `${why} ${remedy}` },
    help: { text: `${why} ${remedy}` },
    helpUri: addressOf(id),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [...(isRootRule(id) ? ['security'] : []), 'containers'],
      precision: 'high',
      'problem.severity': PROBLEMS[severity],
      // The scale of CVSS: a process that is root in its container is one step away from much.
      ...(isRootRule(id) ? { 'security-severity': '7.5' } : {}),
    },
  })),
});

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

const PROBLEMS = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
} as const satisfies Record<Severity, string>;

const RUN = {
  tool: { driver: driverOf(ALL) },
  automationDetails: { id: `${tool.name}/` },
  originalUriBaseIds: { [ROOT]: { description: { text: say.rootOfCheckout } } },
  columnKind: 'utf16CodeUnits',
} as const;

const resultsOf = (file: FileReport, base: string): readonly string[] => {
  const told = toldOf(file);
  if (told.length === 0) return [];
  const starts = lineStarts(file.text);
  const places = told.map(({ span }) => placeOf(file.text, starts, span));
  const hashes = lineHashes(file.text, new Set(places.map(({ line }) => line)));
  const keys = keysOf(file, told);
  return told.map((result, index) => {
    const { line = 1, column = 1, endLine = 1, endColumn = 1 } = places[index] ?? {};
    const from = (starts[line - 1] ?? 0) - 1;
    const snippet = { text: file.text.slice(from + column, from + endColumn) };
    const region = { startLine: line, startColumn: column, endLine, endColumn, snippet };
    return harmlessJson(
      JSON.stringify({
        ruleId: result.rule,
        ruleIndex: PLACES.get(result.rule),
        level: LEVELS[result.severity],
        message: { text: sentencesOf(result).join('\n') },
        locations: [{ physicalLocation: { artifactLocation: artifactOf(file, base), region } }],
        partialFingerprints: { primaryLocationLineHash: hashes.get(line), 'dockerfileNonroot/v1': keys[index] },
        ...fixesOf(file, base, starts, result),
      }),
    );
  });
};

/** Only a safe fix: who shows it offers one press to take it over. */
const fixesOf = (file: FileReport, base: string, starts: readonly number[], { fix }: Diagnostic) =>
  fix?.safety === 'safe'
    ? {
        fixes: [
          {
            description: { text: fix.title },
            artifactChanges: [
              { artifactLocation: artifactOf(file, base), replacements: fix.edits.map(replacementIn(starts)) },
            ],
          },
        ],
      }
    : {};

const replacementIn =
  (starts: readonly number[]) =>
  ({ span, text }: Fix['edits'][number]) => {
    const { line: startLine, column: startColumn } = positionAt(starts, span.start);
    const { line: endLine, column: endColumn } = positionAt(starts, span.end);
    return { deletedRegion: { startLine, startColumn, endLine, endColumn }, insertedContent: { text } };
  };

const artifactOf = ({ path }: FileReport, base: string) => ({ uri: uriOf(fromTop(base, path)), uriBaseId: ROOT });

const uriOf = (path: string): string => path.replace(HALF, '\ufffd').split('/').map(encodeURIComponent).join('/');

/** Half of a character cannot be written as part of an address. */
const HALF = /\p{Cs}/gu;

const notificationOf = (file: FileReport, base: string) => ({
  level: 'error',
  message: { text: file.error === undefined ? '' : describe(file.error).message },
  locations: [{ physicalLocation: { artifactLocation: artifactOf(file, base) } }],
});
