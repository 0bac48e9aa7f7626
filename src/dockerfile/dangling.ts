import type { Edit } from '../text/edit.js';
import { continuationAt } from './lines.js';
import type { Dockerfile, Instruction } from './model.js';

/**
 * Edits that take away the escape characters behind which the text ends, with the blanks before them. They continue
 * nothing and the builder drops them, but they would take in any line that is put below the instruction.
 */
export const withoutDangling = (
  { instructions, source: { text }, escape }: Dockerfile,
  { span }: Instruction,
): readonly Edit[] => {
  if (instructions.at(-1)?.span.start !== span.start) return [];
  const found: Edit[] = [];
  let start = span.end + 1;
  for (let end = span.end; end >= span.start; end = start - 1) {
    start = Math.max(text.lastIndexOf('\n', end - 1) + 1, span.start);
    if (start > span.start && text.slice(start, end).trimStart().startsWith('#')) continue;
    while (end > start && text[end - 1] === '\r') end -= 1;
    const at = continuationAt(text, start, end, escape.charCodeAt(0));
    const content = text.slice(start, at === -1 ? end : at).trimEnd();
    if (at !== -1) found.push({ span: { start: start + content.length, end: at + 1 }, text: '' });
    if (content !== '') break;
  }
  return found;
};
