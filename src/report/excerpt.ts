import { lineStarts, positionAt, type Span } from '../text/span.js';
import { harmless } from './harmless.js';
import { excerpt as say } from './sentences.js';
import type { Style } from './style.js';
import { charactersOf, widthOf } from './width.js';

const TAB = 4;
/** Of a longer finding only the first lines are shown. */
const MOST_LINES = 3;
/** Cells kept to the left of a caret that would stand too far to the right. */
const LEAD = 24;

/** A line ready to print, and the cells of it that are blamed. */
type Row = { readonly number: number; readonly text: string; readonly from: number; readonly to: number };

/** The source lines of a span with line numbers, and carets below what is blamed. `starts` are those of the text. */
export const excerpt = (
  text: string,
  span: Span,
  columns: number,
  paint: Style,
  starts: readonly number[] = lineStarts(text),
): readonly string[] => {
  const first = positionAt(starts, span.start).line;
  const last = Math.max(first, positionAt(starts, Math.max(span.start, span.end - 1)).line);
  const shown = Math.min(last, first + MOST_LINES - 1);
  const gutter = String(shown).length;
  const lines: string[] = [];
  for (let number = first; number <= shown; number += 1) {
    const row = rowOf(text, starts, span, number, columns - gutter - 3);
    const label = paint.dim(`${String(number).padStart(gutter)} │`);
    lines.push(`${label} ${row.text}`.trimEnd());
    const carets = '^'.repeat(Math.max(1, row.to - row.from));
    if (row.from < row.to || first === shown) {
      lines.push(`${paint.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(row.from)}${paint.red(carets)}`);
    }
  }
  if (shown < last) lines.push(paint.dim(`${' '.repeat(gutter)} │ ${say.toLine(last)}`));
  return lines;
};

const rowOf = (text: string, starts: readonly number[], span: Span, number: number, room: number): Row => {
  const start = starts[number - 1] ?? 0;
  const end = starts[number] === undefined ? text.length : starts[number] - 1;
  const bare = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
  const indent = bare.length - bare.trimStart().length;
  const from = Math.max(span.start - start, span.start < start ? indent : 0);
  const to = Math.min(span.end - start, bare.trimEnd().length);
  const near = nearby(bare, from);
  const [first, last] = [from, Math.max(from, to)].map((at) =>
    Math.max(0, Math.min(near.text.length, at - near.shift)),
  );
  return fitted(visible(near.text, [first ?? 0, last ?? 0]), number, room);
};

/** Code units of a line that are looked at; of a longer one those around what is blamed. */
const LONGEST_LINE = 4096;

/** The part of a line around an offset, and how far offsets move to the left in it. */
const nearby = (line: string, at: number): { readonly text: string; readonly shift: number } => {
  if (line.length <= LONGEST_LINE) return { text: line, shift: 0 };
  const start = at < LONGEST_LINE / 2 ? 0 : at - LEAD;
  const part = line.slice(start, start + LONGEST_LINE);
  return start === 0 ? { text: `${part}…`, shift: 0 } : { text: `…${part}…`, shift: start - 1 };
};

/** The line with tabs expanded and harmful characters named, and where two of its offsets went, in cells. */
const visible = (bare: string, marks: readonly [number, number]): { text: string; from: number; to: number } => {
  const cells = (part: string, at: number): string => {
    const pieces = part.split('\t');
    let result = '';
    pieces.forEach((piece, index) => {
      result += harmless(piece);
      if (index < pieces.length - 1) result += ' '.repeat(TAB - ((at + widthOf(result)) % TAB));
    });
    return result;
  };
  const before = cells(bare.slice(0, marks[0]), 0);
  const blamed = cells(bare.slice(marks[0], marks[1]), widthOf(before));
  const from = widthOf(before);
  const to = from + widthOf(blamed);
  return { text: before + blamed + cells(bare.slice(marks[1]), to), from, to };
};

/** Cuts a line that is wider than `room`, around what is blamed. */
const fitted = (line: { text: string; from: number; to: number }, number: number, room: number): Row => {
  if (widthOf(line.text) <= room) return { number, ...line };
  const skipped = line.to > room - 1 && line.from > LEAD ? line.from - LEAD : 0;
  let cell = 0;
  let text = '';
  for (const character of charactersOf(line.text)) {
    if (cell >= skipped && cell < skipped + room - 2) text += character;
    cell += widthOf(character);
  }
  const lead = skipped > 0 ? '…' : '';
  const shift = skipped - lead.length;
  const most = room - 1;
  return {
    number,
    text: `${lead}${text}…`,
    from: Math.min(line.from - shift, most),
    to: Math.min(line.to - shift, most),
  };
};
