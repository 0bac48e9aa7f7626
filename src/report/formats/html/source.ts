import type { Diagnostic } from '../../../rules/finding.js';
import { ruleIds } from '../../../rules/ids.js';
import { lineStarts, positionAt } from '../../../text/span.js';
import { shortened } from '../../lines.js';
import { linesOf } from '../../preview.js';
import type { FileReport } from '../../report.js';
import { sectionOf } from '../../sections.js';
import { addressOf } from '../../version.js';
import { TONES } from './graph.js';
import { code, text } from './markup.js';
import { source as say, file as sayFile } from './sentences.js';

/** A file of so many lines is shown whole; of longer ones what is near to a finding. */
const WHOLE = 40;
const NEAR = 3;
/** Lines that are marked of one finding, and findings that are shown of one file. */
const MOST_MARKED = 12;
export const MOST_FINDINGS = 60;

/** The lines of a text, and where they begin. */
export type Lines = { readonly lines: readonly string[]; readonly starts: readonly number[] };

export const linesIn = (whole: string): Lines => ({ lines: linesOf(whole), starts: lineStarts(whole) });

type Blame = { readonly result: Diagnostic; readonly index: number; readonly first: number; readonly last: number };

/** The lines of a file, and beside them what is found there. `id` begins the names of what they lead to. */
export const sourceOf = (
  file: FileReport,
  results: readonly Diagnostic[],
  { lines, starts }: Lines,
  id: string,
): string => {
  const blames = results.slice(0, MOST_FINDINGS).map((result, index): Blame => {
    const first = positionAt(starts, result.span.start).line;
    const last = positionAt(starts, Math.max(result.span.start, result.span.end - 1)).line;
    return { result, index, first, last: Math.min(last, first + MOST_MARKED - 1) };
  });
  const shown = shownLines(lines.length, blames);
  const tone = toneOf(file);
  const marked = new Set(blames.flatMap(({ first, last }) => range(first, last)));
  const line = (number: number): string =>
    `<li data-n="${number}" class="${tone(number)}${marked.has(number) ? ' mark' : ''}"><code>${code(lines[number - 1] ?? '')}</code></li>\n`;
  const rest = results.length - blames.length;
  const list = (numbers: readonly number[]): string =>
    numbers.length === 0 ? '' : `<ol class="lines">\n${numbers.map(line).join('')}</ol>`;
  const passages = passagesOf(shown, blames).map(({ skipped, numbers, notes }) => {
    const gap = skipped === 0 ? '' : `<p class="gap"><span>${say.skipped(skipped)}</span></p>\n`;
    const until = Math.max(0, ...notes.map(({ last }) => last));
    const own = numbers.filter((number) => number <= until);
    const told =
      notes.length === 0 ? '' : `<div class="notes">${notes.map((each) => note(file, each, id)).join('')}</div>`;
    return `${gap}<div class="passage">${list(own)}${told}${list(numbers.slice(own.length))}</div>\n`;
  });
  return `${passages.join('')}${rest > 0 ? `<p>${say.more(rest)}</p>\n` : ''}`;
};

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

const shownLines = (count: number, blames: readonly Blame[]): readonly number[] => {
  if (count <= WHOLE) return range(1, count);
  const shown = new Set(blames.flatMap(({ first, last }) => range(first - NEAR, last + NEAR)));
  return [...shown].filter((number) => number >= 1 && number <= count).sort((a, b) => a - b);
};

type Passage = { readonly skipped: number; readonly numbers: number[]; readonly notes: readonly Blame[] };

/** A passage begins where a line is blamed, and where lines are left out. */
const passagesOf = (shown: readonly number[], blames: readonly Blame[]): readonly Passage[] => {
  const passages: Passage[] = [];
  let before = 0;
  for (const number of shown) {
    const notes = blames.filter(({ first }) => first === number);
    const skipped = number - before - 1;
    if (passages.length === 0 || notes.length > 0 || skipped > 0) passages.push({ skipped, numbers: [number], notes });
    else passages.at(-1)?.numbers.push(number);
    before = number;
  }
  // Of an empty file, and behind its end.
  const told = new Set(passages.flatMap(({ notes }) => notes));
  const left = blames.filter((each) => !told.has(each));
  return left.length === 0 ? passages : [...passages, { skipped: 0, numbers: [], notes: left }];
};

/** Who holds at a line. */
const toneOf = ({ stages = [] }: FileReport): ((line: number) => string) => {
  const turns = stages.flatMap(({ users }) => users);
  return (line) => {
    const turn = turns.findLast((each) => each.line <= line);
    return turn === undefined ? 'o' : TONES[turn.verdict];
  };
};

const RULES: ReadonlySet<string> = new Set(ruleIds);

/** The name of a rule, with its page. */
export const ruleOf = (rule: string): string =>
  RULES.has(rule) ? `<a href="${addressOf(rule)}" rel="noreferrer">${rule}</a>` : text(rule);

const note = (file: FileReport, { result, index, first }: Blame, id: string): string => {
  const { rule, severity, message, notes = [], fix } = result;
  const isAllowed = sectionOf(file, result) === 'allowed';
  const more =
    notes.length === 0 ? '' : `<ul>${notes.map((each) => `<li>${text(shortened(each))}</li>`).join('')}</ul>`;
  const lead =
    fix === undefined
      ? ''
      : `<p class="lead"><a href="#${id}-${index}">${text(say.fixBelow(sayFile.fix[fix.safety], fix.title))}</a></p>`;
  return `<div class="note ${severity}"><p class="kind"><b>${severity}</b> ${ruleOf(rule)} <span class="quiet">${say.onLine(first)}${
    isAllowed ? `, ${sayFile.allowed}` : ''
  }</span></p><p>${text(shortened(message))}</p>${more}${lead}</div>
`;
};
