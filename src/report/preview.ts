import { applyEdits, type Edit } from '../text/edit.js';
import { lineStarts, positionAt } from '../text/span.js';

/** A line that a fix takes away or puts in; the number is that of the file before. */
export type PreviewLine = { readonly sign: '+' | '-'; readonly number: number; readonly text: string };

/** The lines that edits change, without those around them. Edits of one line, or of lines in a row, are one change. */
export const previewOf = (
  text: string,
  edits: readonly Edit[],
  starts: readonly number[] = lineStarts(text),
): readonly PreviewLine[] =>
  changesOf(text, edits, starts).flatMap(({ line, before, after }) => [
    ...before.map((each, at): PreviewLine => ({ sign: '-', number: line + at, text: each })),
    ...after.map((each): PreviewLine => ({ sign: '+', number: line, text: each })),
  ]);

/** Lines in a row, and those that stand in their place. The number of the first is that of the file before. */
export type LineChange = {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** In file order. */
export const changesOf = (
  text: string,
  edits: readonly Edit[],
  starts: readonly number[] = lineStarts(text),
): readonly LineChange[] => {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const changes: { first: number; last: number; edits: Edit[] }[] = [];
  for (const edit of sorted) {
    const first = positionAt(starts, edit.span.start).line;
    const last = positionAt(starts, edit.span.end).line;
    const before = changes.at(-1);
    if (before !== undefined && first <= before.last) {
      before.last = Math.max(before.last, last);
      before.edits.push(edit);
    } else changes.push({ first, last, edits: [edit] });
  }
  return changes.map(({ first, last, edits: own }) => changedLines(text, starts, first, last, own));
};

const changedLines = (
  text: string,
  starts: readonly number[],
  first: number,
  last: number,
  edits: readonly Edit[],
): LineChange => {
  const from = starts[first - 1] ?? 0;
  const to = starts[last] ?? text.length;
  const moved = edits.map((edit) => ({
    span: { start: edit.span.start - from, end: edit.span.end - from },
    text: edit.text,
  }));
  const before = linesOf(text.slice(from, to));
  const after = linesOf(applyEdits(text.slice(from, to), moved));
  const most = Math.min(before.length, after.length);
  const head = countWhile(most, (at) => before[at] === after[at]);
  const tail = countWhile(most - head, (at) => before.at(-1 - at) === after.at(-1 - at));
  return {
    line: first + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
};

/** Without their ends; what follows the last line feed is a line only if something is in it. */
export const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

const countWhile = (most: number, holds: (at: number) => boolean): number => {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
};
