import type { Edit } from '../text/edit.js';
import { endOfLine, indentOf, startOfLine } from './lines.js';
import { type MapValue, ownPair, type Pair } from './tree.js';
import type { View } from './view.js';

/** Takes a pair out of its map with its line; comments above it stay. `undefined` where that cannot be done. */
export const removePair = (view: View, map: MapValue, pair: Pair): readonly Edit[] | undefined => {
  const index = map.pairs.indexOf(pair);
  if (map.shared || index === -1 || map.merged.length > 0) return undefined;
  if (map.flow) return [{ span: flowSpan(map, index), text: map.pairs.length === 1 ? '{}' : '' }];
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
  const edits = gone.map((candidate) => removePair(view, map, candidate));
  const all = edits.flatMap((found) => found ?? []);
  return edits.includes(undefined) || overlap(all) ? undefined : all;
};

/** What a line of a text block begins with may count as one. */
const holdsComment = (view: View, { keySpan, end }: Pair): boolean =>
  /^[^\S\n]*#/m.test(view.text.slice(keySpan.start, end));

const overlap = (edits: readonly Edit[]): boolean => {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  return sorted.some(({ span }, index) => span.start < (sorted[index - 1]?.span.end ?? 0));
};

const flowSpan = (map: MapValue, index: number): Edit['span'] => {
  const pair = map.pairs[index];
  const next = map.pairs[index + 1];
  const previous = map.pairs[index - 1];
  if (pair !== undefined && next !== undefined) return { start: pair.keySpan.start, end: next.keySpan.start };
  if (pair !== undefined && previous !== undefined) return { start: previous.end, end: pair.end };
  return map.span;
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
  return { start: Math.max(0, before), end };
};
