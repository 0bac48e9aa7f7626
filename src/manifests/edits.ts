import type { Edit } from '../text/edit.js';
import { endOfLine, indentOf, replaceTail, startOfLine } from './lines.js';
import { blockLines, flow, flowPair, type Plain } from './print.js';
import { isNull, type MapValue, ownPair, type Pair, pairOf, type ScalarValue, type Value } from './tree.js';
import type { View } from './view.js';

/** Where a new pair goes: behind the first of these keys that is there, else before all; if empty, behind all. */
export type After = readonly string[];

/**
 * Sets the value at `path` below `map`, making what is missing. `undefined` where that cannot be done in place:
 * behind an alias or a merge key, in an explicit key, or where a value of another kind stands.
 */
export const setAt = (
  view: View,
  map: MapValue,
  [key, ...rest]: readonly [string, ...string[]],
  value: Plain,
  after: After = [],
): readonly Edit[] | undefined => {
  const pair = ownPair(map, key);
  const [next, ...more] = rest;
  if (pair === undefined) {
    if (next !== undefined && pairOf(map, key) !== undefined) return undefined;
    return insertPairs(view, map, { [key]: nest(rest, value) }, after);
  }
  if (pair.value.shared) return undefined;
  if (isNull(pair.value) || isEmpty(pair)) return fillPair(view, map, pair, nest(rest, value));
  if (next !== undefined)
    return pair.value.kind === 'map' ? setAt(view, pair.value, [next, ...more], value) : undefined;
  return replaceValue(view, pair, value, map.flow && isJson(view, map));
};

const nest = (path: readonly string[], value: Plain): Plain =>
  path.reduceRight<Plain>((inner, key) => ({ [key]: inner }), value);

const isEmpty = ({ value }: Pair): boolean => value.kind === 'map' && value.flow && value.pairs.length === 0;

/** Writes new pairs into a map, all at one place. */
export const insertPairs = (
  view: View,
  map: MapValue,
  values: { readonly [key: string]: Plain },
  after: After = [],
): readonly Edit[] | undefined => {
  const entries = Object.entries(values);
  if (map.shared || entries.length === 0) return undefined;
  if (!map.flow) {
    const lines = entries.flatMap(([key, value]) => blockLines(key, value));
    return insertLines(view, map, lines, after);
  }
  const text = entries.map(([key, value]) => flowPair(key, value, isJson(view, map))).join(', ');
  const span = { start: map.span.start, end: map.span.start + 1 };
  return [{ span, text: map.pairs.length === 0 ? `{${text}` : `{${text}, ` }];
};

/** Sets several keys of the map at `key`, with one insert for all that are new. */
export const setKeys = (
  view: View,
  owner: MapValue,
  key: string,
  values: { readonly [key: string]: Plain },
  after: After = [],
): readonly Edit[] | undefined => {
  const pair = ownPair(owner, key);
  if (pair === undefined || isNull(pair.value) || isEmpty(pair)) return setAt(view, owner, [key], values, after);
  const map = pair.value;
  if (map.kind !== 'map' || map.shared) return undefined;
  const entries = Object.entries(values);
  const fresh = Object.fromEntries(entries.filter(([name]) => ownPair(map, name) === undefined));
  const changed = entries.filter(([name]) => ownPair(map, name) !== undefined);
  const edits = changed.map(([name, value]) => setAt(view, map, [name], value));
  if (Object.keys(fresh).length > 0) edits.push(insertPairs(view, map, fresh));
  const all = allOf(edits);
  return all === undefined ? undefined : joined(all);
};

/** The edits of all parts of a change; `undefined` when one of them cannot be made. */
export const allOf = (parts: readonly (readonly Edit[] | undefined)[]): readonly Edit[] | undefined => {
  const result: Edit[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    result.push(...part);
  }
  return result;
};

/** An insert, which repeats the last character before it, joins the edit that replaces this character. */
const joined = (edits: readonly Edit[]): readonly Edit[] => {
  const result: Edit[] = [];
  for (const edit of edits) {
    const { start, end } = edit.span;
    const over = result.findIndex(({ span }) => span.start <= start && span.end === end);
    const other = result[over];
    if (other === undefined) result.push(edit);
    else result[over] = { span: other.span, text: other.text + edit.text.slice(end - start) };
  }
  return result;
};

/** Writes lines, which begin at the margin, into a block map. */
export const insertLines = (
  view: View,
  map: MapValue,
  lines: readonly string[],
  after: After = [],
): readonly Edit[] | undefined => {
  if (map.shared || map.flow) return undefined;
  const indents = map.pairs.map((pair) => indentOf(view.text, pair.keySpan.start));
  const indent = indents.find((found) => found !== undefined);
  // With `|+` the empty lines behind the text belong to it.
  const open = map.pairs.filter(({ value }) => !keepsTail(view, value));
  const wanted = after.flatMap((key) => open.filter((pair) => pair.key === key)).at(0);
  const anchor = wanted ?? open.at(-1);
  if (indent === undefined) return undefined;
  const [first] = map.pairs;
  if (
    first !== undefined &&
    (anchor === undefined || (wanted === undefined && after.length > 0)) &&
    isFree(view, first)
  ) {
    const above = lines.map((line) => line + view.newline + indent).join('');
    return [{ span: first.keySpan, text: above + view.text.slice(first.keySpan.start, first.keySpan.end) }];
  }
  if (anchor === undefined) return undefined;
  const inserted = lines.map((line) => `${view.newline}${indent}${line}`).join('');
  return [replaceTail(view.text, endOfLine(view.text, anchor.end), inserted)];
};

/** Nothing stands before the key on its line, and no comment above it that would seem to speak of what is inserted. */
const isFree = (view: View, { keySpan }: Pair): boolean => {
  const start = startOfLine(view.text, keySpan.start);
  if (start === 0 || view.text.slice(start, keySpan.start).trim() !== '') return false;
  return !view.text
    .slice(startOfLine(view.text, start - 1), start)
    .trim()
    .startsWith('#');
};

const keepsTail = (view: View, value: Value | undefined): boolean => {
  if (value?.kind === 'map') return keepsTail(view, value.pairs.at(-1)?.value);
  if (value?.kind === 'list') return keepsTail(view, value.items.at(-1));
  return value !== undefined && /^[|>][0-9]?\+/.test(view.text.slice(value.span.start));
};

const isJson = (view: View, { pairs: [first] }: MapValue): boolean =>
  first !== undefined && view.text[first.keySpan.start] === '"';

/** Gives a value to a key that has none, or an empty one. A comment on the line stays on it. */
const fillPair = (view: View, map: MapValue, pair: Pair, value: Plain): readonly Edit[] | undefined => {
  const { span } = pair.value;
  const colon = view.text.slice(0, span.start).trimEnd().length - 1;
  const indent = indentOf(view.text, pair.keySpan.start);
  if (span.start < pair.keySpan.end || view.text[colon] !== ':') return undefined;
  const [, ...lines] = blockLines(pair.key, value);
  if (map.flow || lines.length === 0) {
    const text = `: ${flow(value, map.flow && isJson(view, map))}`;
    return [{ span: { start: colon, end: span.end }, text }];
  }
  if (indent === undefined) return undefined;
  const end = endOfLine(view.text, span.end);
  const kept = (view.text.slice(colon, span.start) + view.text.slice(span.end, end)).trimEnd();
  return [{ span: { start: colon, end }, text: kept + lines.map((line) => view.newline + indent + line).join('') }];
};

const replaceValue = (view: View, { value, end }: Pair, text: Plain, json: boolean): readonly Edit[] | undefined => {
  if (value.kind === 'scalar' && (value.style === 'plain' || value.style === 'quoted')) {
    return [{ span: value.span, text: requoted(view, value, text, json) }];
  }
  if (value.kind === 'scalar' || !value.flow) return undefined;
  return [{ span: { start: value.span.start, end }, text: flow(text, json) }];
};

/** Keeps single or double quotes where a string had them. `json`: quotes keys and strings in any case. */
export const requoted = (view: View, old: ScalarValue, value: Plain, json: boolean): string => {
  const quote = view.text[old.span.start];
  if (typeof value !== 'string' || old.style !== 'quoted') return flow(value, json);
  return quote === "'" ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
};
