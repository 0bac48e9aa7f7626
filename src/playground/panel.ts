import { fixOf } from '../report/formats/html/diff.js';
import { containersOf, section, whyOf } from '../report/formats/html/file.js';
import { graphOf } from '../report/formats/html/graph.js';
import { shownOf as allShown } from '../report/formats/html/group.js';
import { text } from '../report/formats/html/markup.js';
import { file as sayFile } from '../report/formats/html/sentences.js';
import { type Lines, linesIn, MOST_FINDINGS, ruleOf } from '../report/formats/html/source.js';
import { shortened } from '../report/lines.js';
import type { FileReport } from '../report/report.js';
import type { Diagnostic } from '../rules/finding.js';
import { describe } from '../text/problems.js';
import { positionAt } from '../text/span.js';
import { panel as say } from './sentences.js';

/** The findings of a file that a page shows. */
export const shownOf = (file: FileReport): readonly Diagnostic[] => allShown(file).slice(0, MOST_FINDINGS);

/** What is found in a file, as HTML. What the file says stands in it as text alone. */
export const panelOf = (file: FileReport): string => {
  const source = linesIn(file.text);
  const results = shownOf(file);
  const rest = allShown(file).length - results.length;
  const who = `${graphOf(file)}${whyOf(file)}${file.kind === 'manifest' ? containersOf(file.targets) : ''}`;
  const error = file.error === undefined ? '' : sentences(Object.values(describe(file.error)));
  const found = results.map((each, index) => findingOf(file, each, source, index)).join('');
  const nothing = file.error === undefined ? `<p class="quiet">${say.noFinding}</p>\n` : '';
  return `${error}${section(sayFile.who, who)}${results.length === 0 ? nothing : section(say.findings, found)}${
    rest > 0 ? `<p class="quiet">${say.more(rest)}</p>\n` : ''
  }`;
};

const sentences = (all: readonly string[]): string => all.map((each) => `<p>${text(each)}</p>\n`).join('');

const findingOf = (file: FileReport, result: Diagnostic, source: Lines, index: number): string => {
  const { rule, severity, message, notes = [], fix, span } = result;
  const { line } = positionAt(source.starts, span.start);
  const more =
    notes.length === 0 ? '' : `<ul>${notes.map((each) => `<li>${text(shortened(each))}</li>`).join('')}</ul>\n`;
  const apply =
    fix === undefined
      ? ''
      : `<p><button type="button" data-apply="${index}" aria-label="${text(say.applyNamed(fix.title))}">${say.apply}</button></p>\n`;
  return `<div class="note ${severity}"><p class="kind"><b>${severity}</b> ${ruleOf(rule)} <button type="button" class="go" data-go="${index}">${say.goTo(line)}</button></p>
<p>${text(shortened(message))}</p>${more}${fixOf(file, result, source, `fix-${index}`)}${apply}</div>
`;
};
