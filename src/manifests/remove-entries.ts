import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { allOf } from './edits.js';
import { entriesIn } from './entries.js';
import { endOfLine, startOfLine } from './lines.js';
import { holdsComment, holdsShared, removePair } from './remove.js';
import { type ListValue, type MapValue, ownPair } from './tree.js';
import type { View } from './view.js';

/** How a value is reached: each may be the only one of its map, and that the only one of the map before. */
export type Way = readonly { readonly map: MapValue; readonly key: string }[];

/**
 * Takes annotations or labels out, and what would be empty without them. `undefined` where that cannot be done, or a
 * comment would go that may speak of more.
 */
export const removeEntries = (view: View, way: Way, isGone: (key: string) => boolean): readonly Edit[] | undefined => {
  const pairs = way.map(({ map, key }) => ownPair(map, key));
  const value = pairs.at(-1)?.value;
  if (value === undefined || value.kind === 'scalar' || holdsShared(value)) return undefined;
  const entries = entriesIn(value);
  // Of a key that stands twice one counts: without it the other would.
  if (new Set(entries.map(({ key }) => key)).size < entries.length) return undefined;
  const places = entries.map(({ span }) => span);
  const gone = entries.map(({ key }) => isGone(key));
  if (!gone.every(Boolean)) return removeRuns(view, places, runsOf(gone), value);
  const at = way.findLastIndex(({ map }) => map.pairs.length > 1);
  const [map, pair, first] = [way[at]?.map, pairs[at], places[0]];
  if (map === undefined || pair === undefined || first === undefined || holdsComment(view, pair)) return undefined;
  return view.text.slice(pair.keySpan.end, first.start).includes('#') ? undefined : removePair(view, map, pair);
};

/** Entries that follow each other, by their indexes. */
type Run = { readonly first: number; readonly last: number };

export const runsOf = (gone: readonly boolean[]): readonly Run[] => {
  const starts = gone.flatMap((isGone, at) => (isGone && gone[at - 1] !== true ? [at] : []));
  return starts.map((first) => {
    const end = gone.indexOf(false, first);
    return { first, last: (end === -1 ? gone.length : end) - 1 };
  });
};

/** A list or a map by how it is written. */
export type Shape = Pick<ListValue | MapValue, 'kind' | 'flow'>;

const removeRuns = (
  view: View,
  places: readonly Span[],
  runs: readonly Run[],
  shape: Shape,
): readonly Edit[] | undefined =>
  allOf(
    runs.map((run) => {
      const span = spanOfRun(view, places, run, shape);
      const end = places[run.last]?.end ?? 0;
      const isClean =
        span !== undefined &&
        !(shape.flow ? /#/ : /^[^\S\n]*#/m).test(view.text.slice(span.start, shape.flow ? span.end : end)) &&
        !/\s#/.test(view.text.slice(end, span.end));
      return isClean ? [{ span, text: '' }] : undefined;
    }),
  );

/** What goes with entries that do not stand alone in their list or map; `undefined`: it cannot be told. */
export const spanOfRun = (
  view: Pick<View, 'text'>,
  places: readonly Span[],
  run: Run,
  { kind, flow }: Shape,
): Span | undefined => (flow ? flowSpan(places, run) : blockSpan(view, places, run, FRONT[kind]));

/** What stands in front of an entry on its line. */
const FRONT = { list: /^ *- +$/, map: /^ *(?:- +)?$/ } as const;

const flowSpan = (places: readonly Span[], { first, last }: Run): Span | undefined => {
  const [from, to, before, next] = [places[first], places[last], places[first - 1], places[last + 1]];
  if (from === undefined || to === undefined) return undefined;
  if (next !== undefined) return { start: from.start, end: next.start };
  return before && { start: before.end, end: to.end };
};

const blockSpan = (
  { text }: Pick<View, 'text'>,
  places: readonly Span[],
  { first, last }: Run,
  front: RegExp,
): Span | undefined => {
  const [from, to] = [places[first], places[last]];
  if (from === undefined || to === undefined) return undefined;
  const start = startOfLine(text, from.start);
  if (!front.test(text.slice(start, from.start))) return undefined;
  const end = endOfLine(text, to.end);
  if (end < text.length) return { start, end: text.startsWith('\r\n', end) ? end + 2 : end + 1 };
  return { start: text.endsWith('\r\n', start) ? start - 2 : start - 1, end };
};
