import type { Edit } from '../text/edit.js';
import { requoted } from './edits.js';
import { endOfLine, indentOf, replaceTail } from './lines.js';
import { flow } from './print.js';
import type { ListValue, Value } from './tree.js';
import type { View } from './view.js';

/** Appends an item to a list of scalars, in the list's own style. */
export const appendItem = (view: View, list: ListValue, item: string): readonly Edit[] | undefined => {
  const last = list.places.at(-1);
  if (list.shared) return undefined;
  const text = itemLike(view, list.items.at(-1), item);
  if (last === undefined) return [replaceTail(view.text, list.span.start + 1, text)];
  if (list.flow) return [replaceTail(view.text, last.end, `, ${text}`)];
  const dash = dashOf(view, last.start);
  if (dash === undefined) return undefined;
  return [replaceTail(view.text, endOfLine(view.text, last.end), `${view.newline}${dash.indent}- ${text}`)];
};

/** An item in the quotes of another one. */
const itemLike = (view: View, like: Value | undefined, item: string): string =>
  like?.kind === 'scalar' ? requoted(view, like, item, false) : flow(item, false);

/** Replaces all items of a list by these. */
export const replaceItems = (view: View, list: ListValue, items: readonly string[]): readonly Edit[] | undefined => {
  if (list.shared) return undefined;
  const texts = items.map((item) => itemLike(view, list.items[0], item));
  const [place] = list.places;
  const last = list.places.at(-1);
  if (list.flow || place === undefined || last === undefined)
    return [{ span: list.span, text: `[${texts.join(', ')}]` }];
  const dash = dashOf(view, place.start);
  if (dash === undefined) return undefined;
  return [
    {
      span: { start: dash.at, end: last.end },
      text: texts.map((text) => `- ${text}`).join(view.newline + dash.indent),
    },
  ];
};

/** The dash of an item that begins at `start`, and the spaces that bring another dash below it. */
const dashOf = (view: View, start: number): { readonly at: number; readonly indent: string } | undefined => {
  const at = view.text.slice(0, start).trimEnd().length - 1;
  const indent = indentOf(view.text, at);
  return view.text[at] === '-' && indent !== undefined ? { at, indent } : undefined;
};

/** Puts words behind the item at `index`, in the list's own style. */
export const insertItems = (
  view: View,
  list: ListValue,
  index: number,
  items: readonly string[],
): readonly Edit[] | undefined => {
  const place = list.places[index];
  const like = list.items[index];
  if (list.shared || place === undefined || like?.kind !== 'scalar') return undefined;
  const texts = items.map((item) => itemLike(view, like, item));
  if (list.flow) return [replaceTail(view.text, place.end, texts.map((text) => `, ${text}`).join(''))];
  const dash = dashOf(view, place.start);
  if (dash === undefined) return undefined;
  const lines = texts.map((text) => `${view.newline}${dash.indent}- ${text}`).join('');
  return [replaceTail(view.text, endOfLine(view.text, place.end), lines)];
};
