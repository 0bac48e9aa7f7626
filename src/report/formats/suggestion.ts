import { applyEdits, type Edit } from '../../text/edit.js';
import { positionAt } from '../../text/span.js';

/** Whole lines and what stands in their place, without the last line feed; nothing takes them away. The last line belongs to them. */
export type Suggestion = {
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly text: string;
};

/**
 * Edits as one change of lines in a row, as a reviewer takes it over with one press. `undefined` where they lie so far
 * apart that a reviewer would no longer see what changes.
 */
export const suggestionOf = (
  text: string,
  starts: readonly number[],
  edits: readonly [Edit, ...Edit[]],
): Suggestion | undefined => {
  const begin = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  // Behind the last line feed there is no line that a comment could stand at.
  const first = positionAt(starts, begin === text.length && text.endsWith('\n') ? begin - 1 : begin).line;
  const last = Math.max(first, positionAt(starts, end > begin && text[end - 1] === '\n' ? end - 1 : end).line);
  const shown = Math.min(last, text.endsWith('\n') ? starts.length - 1 : starts.length);
  if (text === '' || last - first >= MOST_LINES) return undefined;
  const from = starts[first - 1] ?? 0;
  const to = starts[shown] ?? text.length;
  const moved = edits.map((edit) => ({
    span: { start: edit.span.start - from, end: edit.span.end - from },
    text: edit.text,
  }));
  const after = applyEdits(text.slice(from, to), moved);
  const lines = after.replace(/\r?\n$/, '');
  // To a reviewer an empty text takes the lines away; one blank line cannot be said.
  if (lines === '' && after !== '') return undefined;
  return { range: { start: { line: first }, end: { line: shown } }, text: lines };
};

/** So many lines are suggested at the most. */
const MOST_LINES = 40;
