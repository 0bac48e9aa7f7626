import type { Span } from './span.js';

/** Puts `text` in the place of `span`. An empty span inserts, an empty text deletes. */
export type Edit = { readonly span: Span; readonly text: string };

/** The text after all edits. Edits may come in any order; two that overlap are our bug and throw. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) throw new Error(`overlapping edits at offset ${edit.span.start}`);
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
};

/** The line ending of the first line that has one; `\n` for a text of one line. */
export const newlineOf = (text: string): '\n' | '\r\n' => (text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n');
