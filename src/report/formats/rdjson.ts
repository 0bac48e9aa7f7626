import type { Severity } from '../../rules/finding.js';
import { lineStarts } from '../../text/span.js';
import { harmlessJson } from '../harmless.js';
import type { FileReport } from '../report.js';
import type { Reporter } from '../reporter.js';
import { addressOf, home, tool } from '../version.js';
import { newJsonList } from './json-list.js';
import { suggestionOf } from './suggestion.js';
import { placeOf, sentencesOf, toldOf } from './told.js';

/** What reviewdog reads, as one value. Source: reviewdog@6c307503:proto/rdf/reviewdog.proto */
export const rdjsonReporter: Reporter = () => {
  const { item, end } = newJsonList('  ');
  return {
    head: `{\n  "source": ${JSON.stringify(SOURCE)},\n  "diagnostics": [`,
    first: '',
    between: '',
    file: (file) => diagnosticsOf(file).map(item).join(''),
    end: () => `${end()}\n}\n`,
  };
};

/** The same, a line each. */
export const rdjsonlReporter: Reporter = () => ({
  head: '',
  first: '',
  between: '',
  file: (file) =>
    diagnosticsOf(file)
      .map((diagnostic) => `${diagnostic}\n`)
      .join(''),
  end: () => '',
});

const SOURCE = { name: tool.name, url: home };

/** Columns count bytes of UTF-8. */
const diagnosticsOf = (file: FileReport): readonly string[] => {
  const starts = lineStarts(file.text);
  return toldOf(file).map((result) => {
    const { line, column, endColumn } = placeOf(file.text, starts, result.span);
    const from = starts[line - 1] ?? 0;
    const bytes = (width: number): number => 1 + utf8.encode(file.text.slice(from, from + width - 1)).length;
    const range = { start: { line, column: bytes(column) }, end: { line, column: bytes(endColumn) } };
    const suggestion = result.fix?.safety === 'safe' ? suggestionOf(file.text, starts, result.fix.edits) : undefined;
    return harmlessJson(
      JSON.stringify({
        message: sentencesOf(result).join('\n'),
        location: { path: file.path, range },
        severity: LEVELS[result.severity],
        source: SOURCE,
        code: { value: result.rule, url: addressOf(result.rule) },
        ...(suggestion === undefined ? {} : { suggestions: [suggestion] }),
      }),
    );
  });
};

const LEVELS = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const satisfies Record<Severity, string>;

const utf8 = new TextEncoder();
