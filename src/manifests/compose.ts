import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../text/span.js';
import type { ListValue, MapValue, Pair, ScalarValue, Value } from './tree.js';

type Context = {
  readonly text: string;
  readonly targets: ReadonlyMap<Node, Node>;
  /** Nodes that some alias stands for. */
  readonly shared: ReadonlySet<Node>;
  readonly done: Map<Node, Value>;
  /** How many values stand in a value, aliases written out. */
  readonly sizes: Map<Value, number>;
  /** How many more values aliases may stand for. */
  readonly left: { values: number };
  /** Nodes that are being worked on: an alias to one of them is a cycle. */
  readonly open: Set<Node>;
};

/**
 * So many values may the aliases of a document stand for, written out. Every one is looked at, and a file of some lines
 * could stand for gigabytes; real ones stay below a thousand.
 */
export const MOST_ALIASED = 200_000;

/**
 * The library's nodes as plain data: aliases resolved, merge keys apart, spans that end with the content. `undefined`
 * where aliases stand for more than `MOST_ALIASED` values.
 */
export const treeOf = (root: Node, text: string, targets: ReadonlyMap<Node, Node>): Value | undefined => {
  const left = { values: MOST_ALIASED };
  const shared = new Set(targets.values());
  const value = convert(
    root,
    { text, targets, shared, done: new Map(), sizes: new Map(), left, open: new Set() },
    false,
  );
  return left.values < 0 ? undefined : value;
};

const convert = (node: unknown, context: Context, shared: boolean): Value => {
  if (isAlias(node)) {
    const target = context.targets.get(node);
    const known = target === undefined ? undefined : context.done.get(target);
    if (known !== undefined) context.left.values -= sizeIn(context, known);
    return known ?? { ...empty(spanOf(node), true), text: `*${node.source}` };
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return empty({ start: 0, end: 0 }, true);
  if (context.open.has(node)) return empty(spanOf(node), true);
  context.open.add(node);
  const inside = shared || context.shared.has(node);
  const value = isScalar(node)
    ? scalarFrom(node, context, inside)
    : isMap(node)
      ? mapFrom(node, context, inside)
      : listFrom(node, context, inside);
  context.open.delete(node);
  context.done.set(node, value);
  context.sizes.set(value, sizeOf(context, value));
  return value;
};

const sizeIn = ({ sizes }: Context, value: Value): number => sizes.get(value) ?? 1;

const sizeOf = (context: Context, value: Value): number => {
  const parts =
    value.kind === 'map'
      ? [...value.pairs.map((pair) => pair.value), ...value.merged]
      : value.kind === 'list'
        ? value.items
        : [];
  return parts.reduce((sum, part) => sum + sizeIn(context, part), 1);
};

const empty = (span: Span, shared: boolean): ScalarValue => ({
  kind: 'scalar',
  span,
  shared,
  text: '',
  style: 'plain',
});

const spanOf = (node: { readonly range?: readonly [number, number, number] | null | undefined }): Span => ({
  start: node.range?.[0] ?? 0,
  end: node.range?.[1] ?? 0,
});

const STYLES: Readonly<Record<string, ScalarValue['style']>> = {
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
  QUOTE_DOUBLE: 'quoted',
  QUOTE_SINGLE: 'quoted',
};

const scalarFrom = (node: Scalar, { text }: Context, shared: boolean): ScalarValue => {
  const style = STYLES[node.type ?? ''] ?? 'plain';
  const span = spanOf(node);
  const block = style === 'literal' || style === 'folded';
  const end = block ? span.start + text.slice(span.start, span.end).trimEnd().length : span.end;
  return { kind: 'scalar', span: { ...span, end }, shared, style, text: String(node.value ?? '') };
};

const mapFrom = (node: YAMLMap, context: Context, shared: boolean): MapValue => {
  const pairs: Pair[] = [];
  const merged: MapValue[] = [];
  const flow = node.flow === true;
  const span = spanOf(node);
  let end = span.start;
  for (const item of node.items) {
    if (!isPair(item) || !(isScalar(item.key) || isMap(item.key) || isSeq(item.key) || isAlias(item.key))) continue;
    const keySpan = spanOf(item.key);
    const key = keyText(item.key, context.text.slice(keySpan.start, keySpan.start + MAX_KEY));
    const value = item.value === null ? empty(keySpan, shared) : convert(item.value, context, shared);
    end = placeOf(item.value, value).end;
    if (key === '<<') merge(merged, value);
    else pairs.push({ key, keySpan, value, end });
  }
  return {
    kind: 'map',
    span: flow ? span : { start: span.start, end },
    shared,
    flow,
    pairs,
    byKey: new Map(pairs.map((pair) => [pair.key, pair])),
    merged,
  };
};

/** A key that is no scalar has no name; what it begins with stands for it. */
const keyText = (key: Node, source: string): string => (isScalar(key) ? String(key.value ?? '') : source);

const MAX_KEY = 40;

/** Adds the maps that `<<` names, with those that they merge in themselves, each once. */
const merge = (merged: MapValue[], value: Value): void => {
  for (const item of value.kind === 'list' ? value.items : [value]) {
    if (item.kind !== 'map') continue;
    for (const source of [item, ...item.merged]) {
      if (merged.length < MAX_MERGED && !merged.includes(source)) merged.push(source);
    }
  }
};

/** Files merge one or two; maps that merge maps could otherwise become exponentially many. */
const MAX_MERGED = 32;

const listFrom = (node: YAMLSeq, context: Context, shared: boolean): ListValue => {
  const items: Value[] = [];
  const places: Span[] = [];
  for (const item of node.items) {
    const value = convert(item, context, shared);
    items.push(value);
    places.push(placeOf(item, value));
  }
  const flow = node.flow === true;
  const span = spanOf(node);
  const end = flow ? span.end : (places.at(-1)?.end ?? span.end);
  return { kind: 'list', span: { start: span.start, end }, shared, flow, items, places };
};

/** Where a value is written. A block collection ends with its last value, not with the comments behind it. */
const placeOf = (node: unknown, value: Value): Span => (isAlias(node) ? spanOf(node) : value.span);
