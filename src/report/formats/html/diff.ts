import type { Fix } from '../../../fix/fix.js';
import type { Diagnostic } from '../../../rules/finding.js';
import { changesOf } from '../../preview.js';
import type { FileReport } from '../../report.js';
import { code, text } from './markup.js';
import { fix as say, file as sayFile, words } from './sentences.js';
import { type Lines, ruleOf } from './source.js';

/** Lines around a change, and changed lines that are shown of one fix. */
const AROUND = 2;
const MOST_CHANGED = 60;

/** A fix, why it is not safe, and its lines before and after. */
export const fixOf = (file: FileReport, { rule, fix }: Diagnostic, source: Lines, id: string): string =>
  fix === undefined
    ? ''
    : `<section class="fix" id="${id}"><h5><span class="word ${fix.safety}">${sayFile.fix[fix.safety]}</span> ${text(fix.title)}</h5>
<p class="quiet">${ruleOf(rule)}. ${words[fix.safety]}</p>
${listed(say.whyNotSafe, fix.obstacles)}${listed(say.advice, fix.advice ?? [])}${table(file, fix, source)}</section>
`;

const listed = (title: string, all: readonly string[]): string =>
  all.length === 0 ? '' : `<p><b>${title}</b></p>\n<ul>${all.map((each) => `<li>${text(each)}</li>`).join('')}</ul>\n`;

type Side = { readonly number: number; readonly line: string } | undefined;
type Row = { readonly kind: 'same' | 'change' | 'gap'; readonly left: Side; readonly right: Side };

const table = (file: FileReport, { edits }: Fix, source: Lines): string => {
  const all = rowsOf(file, edits, source);
  const rows = all.slice(0, MOST_CHANGED);
  const rest = all.length - rows.length;
  return `<table class="diff"><caption class="unseen">${text(say.caption(file.path))}</caption><colgroup><col class="n"><col><col class="n"><col></colgroup><thead><tr><th scope="colgroup" colspan="2">${say.before}</th><th scope="colgroup" colspan="2">${say.after}</th></tr></thead>
<tbody>
${rows.map(row).join('')}</tbody></table>
${rest > 0 ? `<p class="quiet">${say.more(rest)}</p>\n` : ''}`;
};

const rowsOf = ({ text: before }: FileReport, edits: Fix['edits'], { lines, starts }: Lines): readonly Row[] => {
  const rows: Row[] = [];
  let shown = 0;
  let moved = 0;
  const same = (from: number, to: number): void => {
    for (let number = from; number <= to; number += 1) {
      const line = lines[number - 1] ?? '';
      rows.push({ kind: 'same', left: { number, line }, right: { number: number + moved, line } });
      shown = number;
    }
  };
  for (const { line, before: old, after } of changesOf(before, edits, starts)) {
    const head = Math.max(shown + 1, line - AROUND);
    const tail = Math.min(shown + AROUND, line - 1, lines.length);
    if (rows.length > 0) same(shown + 1, Math.min(tail, head - 1));
    if (rows.length > 0 && head > shown + 1) rows.push({ kind: 'gap', left: undefined, right: undefined });
    same(head, line - 1);
    for (let at = 0; at < Math.max(old.length, after.length); at += 1) {
      const side = (all: readonly string[], first: number): Side => {
        const own = all[at];
        return own === undefined ? undefined : { number: first + at, line: own };
      };
      rows.push({ kind: 'change', left: side(old, line), right: side(after, line + moved) });
    }
    shown = line + old.length - 1;
    moved += after.length - old.length;
  }
  same(shown + 1, Math.min(lines.length, shown + AROUND));
  return rows;
};

const row = ({ kind, left, right }: Row): string =>
  kind === 'gap'
    ? '<tr class="gap"><td colspan="4">⋯</td></tr>\n'
    : `<tr class="${kind}">${cells(left, 'old')}${cells(right, 'new')}</tr>\n`;

const cells = (side: Side, name: 'old' | 'new'): string =>
  side === undefined
    ? `<td class="n none"></td><td class="none"></td>`
    : `<td class="n ${name}">${side.number}</td><td class="${name}"><code>${code(side.line)}</code></td>`;
