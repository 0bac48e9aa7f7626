import type { Edit } from '../text/edit.js';
import { newlineOf } from '../text/edit.js';
import type { Span } from '../text/span.js';

/** A text that is YAML: a file, or the text of a scalar in one. Its spans and edits can be carried to the file. */
export type View = {
  readonly text: string;
  readonly newline: string;
  readonly span: (span: Span) => Span;
  readonly edits: (edits: readonly Edit[]) => readonly Edit[];
};

/** The file itself. */
export const fileView = (text: string): View => ({
  text,
  newline: newlineOf(text),
  span: (span) => span,
  edits: (edits) => edits,
});
