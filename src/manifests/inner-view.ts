import { applyEdits, type Edit } from '../text/edit.js';
import { lineStarts, positionAt, type Span } from '../text/span.js';
import { endOfLine, indentOf } from './lines.js';
import type { MapValue, Pair, ScalarValue } from './tree.js';
import type { View } from './view.js';

/**
 * The text of a scalar as a view of its own. In a literal block (`|`) an edit stays an edit; any other style is written
 * anew as a literal block, since quotes and folds do not keep lines apart.
 */
export const innerView = (outer: View, map: MapValue, pair: Pair): View | undefined => {
  const { value } = pair;
  if (value.kind !== 'scalar') return undefined;
  return (value.style === 'literal' ? literalView(outer, value) : undefined) ?? writtenAnew(outer, map, pair, value);
};

const literalView = (outer: View, scalar: ScalarValue): View | undefined => {
  const lines = placesOf(outer, scalar);
  if (lines === undefined) return undefined;
  const starts = lineStarts(scalar.text);
  const at = (offset: number): number => {
    const { line, column } = positionAt(starts, offset);
    return (lines.places[line - 1] ?? 0) + column - 1;
  };
  const span = ({ start, end }: Span): Span => {
    // The last line break of the text ends the block: what is taken away up to it goes with the one before.
    const tail = end === scalar.text.length && scalar.text.endsWith('\n') && end > start;
    if (!tail) return { start: at(start), end: at(end) };
    return { start: at(start > 0 && scalar.text[start - 1] === '\n' ? start - 1 : start), end: at(end - 1) };
  };
  // Empty lines stay empty.
  const text = (inserted: string): string =>
    inserted.replace(/\n(?!\n)/g, `\n${lines.indent}`).replaceAll('\n', outer.newline);
  const edits = (inner: readonly Edit[]): readonly Edit[] =>
    scalar.shared ? [] : outer.edits(inner.map((edit) => ({ span: span(edit.span), text: text(edit.text) })));
  return { text: scalar.text, newline: '\n', span: (inner) => outer.span(span(inner)), edits };
};

type Places = { readonly places: readonly number[]; readonly indent: string };

/** Where each line of the scalar's text begins in the file; `undefined` if a line is not found as it is. */
const placesOf = (outer: View, scalar: ScalarValue): Places | undefined => {
  const inner = scalar.text.split('\n');
  const header = endOfLine(outer.text, scalar.span.start);
  let line = outer.text.indexOf('\n', header) + 1;
  const body = outer.text.slice(line, scalar.span.end);
  const indent = /^(?:[^\S\n]*\n)*( +)\S/.exec(body)?.[1];
  if (line === 0 || indent === undefined || /^[|>][+-]?[0-9]/.test(outer.text.slice(scalar.span.start)))
    return undefined;
  const places: number[] = [];
  for (const [index, text] of inner.entries()) {
    const start = line + (outer.text.startsWith(indent, line) ? indent.length : 0);
    const last = index === inner.length - 1 && text === '';
    if (!last && outer.text.slice(start, start + text.length) !== text) return undefined;
    places.push(last ? line : start);
    const next = outer.text.indexOf('\n', line);
    line = next === -1 ? outer.text.length : next + 1;
  }
  return { places, indent };
};

/** One edit over the whole scalar. Flow collections can hold no block, so there it stays a quoted string. */
const writtenAnew = (outer: View, map: MapValue, pair: Pair, scalar: ScalarValue): View => {
  const span = (): Span => outer.span(scalar.span);
  const indent = indentOf(outer.text, pair.keySpan.start);
  const edits = (inner: readonly Edit[]): readonly Edit[] => {
    if (scalar.shared || inner.length === 0) return [];
    const text = applyEdits(scalar.text, inner);
    const block = !map.flow && indent !== undefined && /^[\n\t\x20-\x7e\u00a0-\ud7ff]*$/.test(text) && /^\S/.test(text);
    const lines = block
      ? literal(text, `${indent}  `, outer.newline) + commentSpace(outer, scalar)
      : JSON.stringify(text);
    return outer.edits([{ span: scalar.span, text: lines }]);
  };
  return { text: scalar.text, newline: '\n', span, edits };
};

/** A comment behind a quoted scalar would become text of the block: it cannot stay there. */
const commentSpace = (outer: View, { span }: ScalarValue): string =>
  outer.text.slice(span.end, endOfLine(outer.text, span.end)).trim() === '' ? '' : outer.newline;

const literal = (text: string, indent: string, newline: string): string => {
  const chomp = text.endsWith('\n\n') ? '+' : text.endsWith('\n') ? '' : '-';
  const lines = text.replace(/\n$/, '').split('\n');
  return [`|${chomp}`, ...lines.map((line) => (line === '' ? '' : indent + line))].join(newline);
};
