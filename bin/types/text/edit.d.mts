import type { Span } from './span.mjs';
/** Puts `text` in the place of `span`. An empty span inserts, an empty text deletes. */
export type Edit = {
    readonly span: Span;
    readonly text: string;
};
/** The text after all edits. Edits may come in any order; two that overlap are our bug and throw. */
export declare const applyEdits: (text: string, edits: readonly Edit[]) => string;
/** The line ending of the first line that has one; `\n` for a text of one line. */
export declare const newlineOf: (text: string) => "\n" | "\r\n";
