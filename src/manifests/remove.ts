import type { Edit } from '../text/edit.js';
import { allOf } from './edits.js';
import { endOfLine, indentOf, startOfLine } from './lines.js';
import { type MapValue, ownPair, type Pair, type Value } from './tree.js';
import type { View } from './view.js';

/** Takes a pair out of its map with its line; comments above it stay. `undefined` where that cannot be done. */
export const removePair = (view: View, map: MapValue, pair: Pair): readonly Edit[] | undefined => {
  const index = map.pairs.indexOf(pair);
  // Of a key that stands twice the last counts: without it the other would.
  if (map.byKey.size < map.pairs.length) return undefined;
  if (map.shared || index === -1 || map.merged.length > 0 || holdsShared(pair.value)) return undefined;
  if (map.flow) return [{ span: flowSpan(map, index, pair), text: map.pairs.length === 1 ? '{}' : '' }];
  if (map.pairs.length === 1 || indentOf(view.text, pair.keySpan.start) === undefined) return undefined;
  return [{ span: blockSpan(view, map, index, pair), text: '' }];
};

/**
 * Takes out the pairs of the given keys; the map's own pair in `owner` where nothing would be left of it. `undefined`
 * also where a comment would go with the lines of a value.
 */
export const removeKeys = (
  view: View,
  owner: MapValue,
  key: string,
  keys: readonly string[],
): readonly Edit[] | undefined => {
  const pair = ownPair(owner, key);
  if (pair?.value.kind !== 'map') return undefined;
  const map = pair.value;
  const gone = map.pairs.filter((candidate) => keys.includes(candidate.key));
  const whole = gone.length === map.pairs.length && !map.shared;
  if ((whole ? [pair] : gone).some((candidate) => holdsComment(view, candidate))) return undefined;
  if (whole) return removePair(view, owner, pair);
  const edits = allOf(gone.map((candidate) => removePair(view, map, candidate)));
  return edits === undefined || overlap(edits) ? undefined : edits;
};

/** Whether something in it has an anchor that is used, or is an alias: what names it elsewhere would name nothing. */
export const holdsShared = (value: Value): boolean =>
  value.shared ||
  (value.kind === 'map' && (value.merged.length > 0 || value.pairs.some((pair) => holdsShared(pair.value)))) ||
  (value.kind === 'list' && value.items.some(holdsShared));

/** What a line of a text block begins with may count as one. */
export const holdsComment = (view: View, { keySpan, end }: Pair): boolean =>
  /^[^\S\n]*#/m.test(view.text.slice(keySpan.start, end));

/** Whether one begins within the one before it; they come in the order of the text. */
const overlap = (edits: readonly Edit[]): boolean => {
  let end = 0;
  for (const { span } of edits) {
    if (span.start < end) return true;
    end = span.end;
  }
  return false;
};

const flowSpan = (map: MapValue, index: number, pair: Pair): Edit['span'] => {
  const next = map.pairs[index + 1];
  const previous = map.pairs[index - 1];
  if (next !== undefined) return { start: pair.keySpan.start, end: next.keySpan.start };
  return previous === undefined ? map.span : { start: previous.end, end: pair.end };
};

const blockSpan = (view: View, map: MapValue, index: number, pair: Pair): Edit['span'] => {
  const { text } = view;
  const start = startOfLine(text, pair.keySpan.start);
  const next = map.pairs[index + 1];
  const end = endOfLine(text, pair.end);
  // Behind a dash, what follows moves up to it: the next key, or a comment above that.
  if (text.slice(start, pair.keySpan.start).includes('-') && next !== undefined) {
    return { start: pair.keySpan.start, end: end + text.slice(end, next.keySpan.start).search(/\S|$/) };
  }
  const behind = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  if (end < text.length) return { start, end: behind };
  const before = text.endsWith('\r\n', start) ? start - 2 : start - 1;
  return { start: before, end };
};
