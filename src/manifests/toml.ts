import type { ListValue, MapValue, Pair, ScalarValue, Value } from './tree.js';

/** Tables and lists of a text are so deep at the most, and it has so many values. */
const DEEPEST = 20;
const MOST = 20_000;

/**
 * A text of TOML as a map. What cannot be read of it is left out, up to the end of its line.
 * Source: toml-lang/toml@1.0.0:toml.md.
 */
export const tomlMap = (text: string): MapValue => {
  const cursor: Cursor = { text, at: 0, left: MOST };
  const top = newTable(0);
  let table: Table | undefined = top;
  while (cursor.at < text.length && cursor.left > 0) {
    skip(cursor, BLANK);
    const start = cursor.at;
    const header = HEADER.exec(lineAt(cursor));
    if (header?.[1] !== undefined) table = opened(top, header[1], header[0].startsWith('[['), start);
    else if (start < text.length) readPair(cursor, table ?? newTable(start), 0);
    skip(cursor, REST);
    if (cursor.at === start) cursor.at += 1;
  }
  return mapFrom(top, text.length);
};

type Cursor = { readonly text: string; at: number; left: number };

type Raw = Table | Raws | ScalarValue;
type Table = { readonly kind: 'table'; readonly start: number; readonly pairs: Map<string, Entry> };
type Raws = { readonly kind: 'raws'; readonly start: number; readonly items: Raw[] };
type Entry = { readonly at: number; readonly value: Raw };

const newTable = (start: number): Table => ({ kind: 'table', start, pairs: new Map() });

const BLANK = /(?:[ \t\r\n]|#[^\n]*)*/y;
const REST = /[^\n]*/y;
const HEADER = /^\[{1,2}([^\][\n]{1,300})\]{1,2}[ \t]*(?:#|\r?$)/;
const KEY = /[ \t]{0,40}(?:"([^"\\\n]{0,300})"|'([^'\n]{0,300})'|([\w-]{1,300}))[ \t]{0,40}/y;
const BARE = /[^,\]}#\n]*/y;
const LITERAL = /'([^'\n]*)'/y;

const skip = (cursor: Cursor, pattern: RegExp): string => {
  pattern.lastIndex = cursor.at;
  const [found = ''] = pattern.exec(cursor.text) ?? [];
  cursor.at += found.length;
  return found;
};

const lineAt = ({ text, at }: Cursor): string => {
  const end = text.indexOf('\n', at);
  return text.slice(at, Math.min(end === -1 ? text.length : end, at + LONGEST));
};

const LONGEST = 1_000;

/** `a."b.c"`. */
const readKey = (cursor: Cursor): readonly string[] => {
  const names: string[] = [];
  for (;;) {
    KEY.lastIndex = cursor.at;
    const [whole, double, single, bare] = KEY.exec(cursor.text) ?? [];
    const name = double ?? single ?? bare;
    if (whole === undefined || name === undefined || names.length >= DEEPEST) return [];
    names.push(name);
    cursor.at += whole.length;
    if (cursor.text[cursor.at] !== '.') return names;
    cursor.at += 1;
  }
};

/** `[a.b]` goes on in the last of `[[a]]`. */
const opened = (top: Table, written: string, isItem: boolean, start: number): Table | undefined => {
  const names = readKey({ text: written, at: 0, left: 0 });
  const last = names.at(-1);
  const above = last === undefined ? undefined : inner(top, names.slice(0, -1), start);
  if (last === undefined || above === undefined) return undefined;
  if (!isItem) return inner(above, [last], start);
  const list = above.pairs.get(last)?.value ?? { kind: 'raws', start, items: [] };
  if (list.kind !== 'raws') return undefined;
  above.pairs.set(last, { at: start, value: list });
  const table = newTable(start);
  list.items.push(table);
  return table;
};

/** The table below others, which are made where they are not there; `undefined` where something else is. */
const inner = (top: Table, names: readonly string[], start: number): Table | undefined => {
  let table = top;
  for (const name of names) {
    const found = table.pairs.get(name)?.value;
    const next = found?.kind === 'raws' ? found.items.at(-1) : (found ?? newTable(start));
    if (next?.kind !== 'table') return undefined;
    if (found === undefined) table.pairs.set(name, { at: start, value: next });
    table = next;
  }
  return table;
};

const readPair = (cursor: Cursor, table: Table, depth: number): boolean => {
  const at = cursor.at;
  const names = readKey(cursor);
  const last = names.at(-1);
  if (last === undefined || cursor.text[cursor.at] !== '=') return false;
  cursor.at += 1;
  const value = readValue(cursor, depth);
  inner(table, names.slice(0, -1), at)?.pairs.set(last, { at, value });
  return true;
};

const readValue = (cursor: Cursor, depth: number): Raw => {
  cursor.left -= 1;
  skip(cursor, SPACE);
  const { text, at: start } = cursor;
  const first = text[start];
  if (depth < DEEPEST && cursor.left > 0 && (first === '[' || first === '{')) return readMany(cursor, first, depth);
  for (const mark of ['"""', "'''"]) {
    if (!text.startsWith(mark, start)) continue;
    const end = text.indexOf(mark, start + mark.length);
    cursor.at = end === -1 ? text.length : end + mark.length;
    return scalar(text.slice(start + mark.length, end === -1 ? text.length : end).replace(/^\r?\n/, ''), start, cursor);
  }
  const end = first === '"' ? endOfString(text, start) : undefined;
  if (end !== undefined) {
    cursor.at = end + 1;
    return scalar(text.slice(start + 1, end).replace(/\\(["\\])/g, '$1'), start, cursor);
  }
  if (first === "'" && skip(cursor, LITERAL) !== '') return scalar(text.slice(start + 1, cursor.at - 1), start, cursor);
  return { ...scalar(skip(cursor, BARE).trim(), start, cursor), style: 'plain' };
};

/** Where the quote stands that ends a string, on the same line; a backslash takes the next character with it. */
const endOfString = (text: string, start: number): number | undefined => {
  for (let at = start + 1; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === '"') return at;
    if (text[at] === '\\') at += 1;
  }
  return undefined;
};

const SPACE = /[ \t]*/y;

const scalar = (text: string, start: number, { at }: Cursor): ScalarValue => ({
  kind: 'scalar',
  text,
  style: 'quoted',
  span: { start, end: at },
  shared: false,
});

/** A list, or a table in one value. */
const readMany = (cursor: Cursor, first: '[' | '{', depth: number): Raw => {
  const start = cursor.at;
  const list: Raws = { kind: 'raws', start, items: [] };
  const table = newTable(start);
  cursor.at += 1;
  for (;;) {
    skip(cursor, BETWEEN);
    const next = cursor.text[cursor.at];
    if (next === undefined || cursor.left <= 0) break;
    if (next === ']' || next === '}') {
      cursor.at += 1;
      break;
    }
    if (first === '[') list.items.push(readValue(cursor, depth + 1));
    else if (!readPair(cursor, table, depth + 1)) break;
    if (!/[\s,\]}#]/.test(cursor.text[cursor.at] ?? ' ')) break;
  }
  return first === '[' ? list : table;
};

const BETWEEN = /(?:[ \t\r\n,]|#[^\n]*)*/y;

const mapFrom = ({ start, pairs }: Table, end: number): MapValue => {
  const made = [...pairs].map(
    ([key, { at, value }]): Pair => ({
      key,
      keySpan: { start: at, end: at },
      value: valueFrom(value, end),
      end: at,
    }),
  );
  const byKey = new Map(made.map((each) => [each.key, each]));
  return { kind: 'map', span: { start, end }, shared: false, flow: false, pairs: made, byKey, merged: [] };
};

const valueFrom = (raw: Raw, end: number): Value => {
  if (raw.kind === 'table') return mapFrom(raw, end);
  if (raw.kind === 'scalar') return raw;
  const items = raw.items.map((each) => valueFrom(each, end));
  const list: ListValue = {
    kind: 'list',
    span: { start: raw.start, end },
    shared: false,
    flow: true,
    items,
    places: items.map(({ span }) => span),
  };
  return list;
};
