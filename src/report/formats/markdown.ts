import type { Diagnostic } from '../../rules/finding.js';
import { lineStarts } from '../../text/span.js';
import { addTo, type Group, ordered } from '../groups.js';
import { harmless } from '../harmless.js';
import { nextCommand } from '../next.js';
import type { FileReport } from '../report.js';
import type { Reporter } from '../reporter.js';
import { type Section, sectionOf } from '../sections.js';
import { formats as say } from '../sentences.js';
import { styleOf } from '../style.js';
import { verdictOf } from '../verdict.js';
import { placeOf, SHOWN_FIRST, sentencesOf, toldOf } from './told.js';

/** The verdict and a table of findings, root's images first: for the summary of a job, or the words of a change. */
export const markdownReporter: Reporter = (_, asked) => {
  const rows = new Map<Section, string[]>();
  const groups = new Map<string, Group>();
  let all = 0;
  return {
    head: '',
    first: '',
    between: '',
    file: (file) => {
      const starts = lineStarts(file.text);
      for (const result of toldOf(file)) {
        const section = sectionOf(file, result);
        addTo(groups, section, file, starts, result);
        all += 1;
        const known = rows.get(section) ?? [];
        if (known.length < MOST_ROWS) known.push(rowOf(file, starts, result));
        rows.set(section, known);
      }
      return '';
    },
    end: (summary, aside) => {
      const shown = SHOWN_FIRST.flatMap((section) => rows.get(section) ?? []).slice(0, MOST_ROWS);
      const next = nextCommand(summary, aside, asked, ordered(groups.values()));
      return [
        `## ${say.title}`,
        '',
        escaped(harmless(verdictOf(summary, styleOf(PLAIN), aside.silence))),
        ...(shown.length === 0 ? [] : ['', `| ${say.where} | ${say.what} |`, '| --- | --- |', ...shown]),
        ...(shown.length < all ? ['', say.moreRows(all - shown.length)] : []),
        ...(next === undefined ? [] : ['', `${say.next}: ${codeOf(next)}`]),
      ]
        .map((line) => `${line}\n`)
        .join('');
    },
  };
};

const PLAIN = { color: false, columns: 100 } as const;

/** A summary of a job may have so much, and nobody reads more. */
const MOST_ROWS = 100;

const rowOf = (file: FileReport, starts: readonly number[], result: Diagnostic): string => {
  const { line } = placeOf(file.text, starts, result.span);
  const [message = '', ...others] = sentencesOf(result).map((sentence) => escaped(harmless(sentence)));
  const what = [`**${result.severity}** ${result.rule}: ${message}`, ...others].join('<br>');
  return `| ${codeOf(`${file.path}:${line}`)} | ${what} |`;
};

/** Text that Markdown, and what it lets through of HTML, shows as it is. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&');

/** Code in a cell of a table, where a backslash stands for the line that ends the cell, and the quotes are longer than all within. */
const codeOf = (text: string): string => {
  const ticks = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  const blank = text.includes('`') ? ' ' : '';
  return `${ticks}${blank}${harmless(text).replaceAll('|', '\\|')}${blank}${ticks}`;
};
