import type { Edit } from '../text/edit.js';
import { stateOf } from '../text/pragmas.js';
import type { Span } from '../text/span.js';
import type { Place } from '../text/waivers.js';
import { type Entry, entriesIn, entryText } from './entries.js';
import { removeEntries, type Way } from './remove-entries.js';
import { type MapValue, mapOf, nodeAt, type Value } from './tree.js';
import type { View } from './view.js';

/** On an object or a pod template: `dockerfile-nonroot/ignore.RULE: reason`, and until when. */
const ANNOTATION = ['dockerfile-nonroot/ignore.', 'dockerfile-nonroot/ignore-until.'] as const;
/** On a Compose service. */
const LABEL = ['dockerfile-nonroot.ignore.', 'dockerfile-nonroot.ignore-until.'] as const;

/** Exceptions in annotations and labels: each counts for the object, template or service that has it. */
export const annotatedIn = (text: string, documents: readonly Value[], today: string | undefined): readonly Place[] => {
  if (!MAY_HAVE.test(text)) return [];
  return [...mapsIn(documents)].flatMap(({ map, named }) => [
    ...placesIn(map.span, nodeAt(map, 'metadata', 'annotations'), ANNOTATION, today),
    ...placesIn(named, nodeAt(map, 'labels'), LABEL, today),
  ]);
};

const MAY_HAVE = /dockerfile-nonroot[/.]ignore\./;

/** A map, and the same with the key that it stands behind, as a service does behind its name. */
type Named = { readonly map: MapValue; readonly named: Span };

/** All maps of a file, each once. */
export function* mapsIn(documents: readonly Value[]): Generator<Named> {
  const left = documents.map((value) => ({ value, named: value.span }));
  const seen = new Set<Value>();
  for (let each = left.pop(); each !== undefined; each = left.pop()) {
    const { value, named } = each;
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === 'list') for (const item of value.items) left.push({ value: item, named: item.span });
    if (value.kind !== 'map') continue;
    yield { map: value, named };
    for (const pair of value.pairs)
      left.push({ value: pair.value, named: { start: pair.keySpan.start, end: pair.end } });
  }
}

const placesIn = (
  span: Span,
  said: Value | undefined,
  [rule, until]: readonly [string, string],
  today: string | undefined,
): readonly Place[] =>
  entriesIn(said).flatMap(({ key, text: reason, span: written }) => {
    if (!key.startsWith(rule)) return [];
    const name = key.slice(rule.length);
    const end = entryText(said, until + name);
    const state = stateOf(reason, end, today);
    const words = { word: 'ignore', rules: [name], reason, until: end, state, mistake: undefined };
    return [{ waiver: { ...words, span: written, isAnnotation: true as const }, span }];
  });

/**
 * Edits that take exceptions out, by where they begin, with their last days, and with the map or list of which nothing
 * would be left.
 */
export const withoutEntries = (
  view: View,
  documents: readonly Value[],
  gone: ReadonlySet<number>,
): ReadonlyMap<number, readonly Edit[]> => {
  const edits = new Map<number, readonly Edit[]>();
  for (const { map } of mapsIn(documents))
    for (const way of waysFrom(map)) {
      const { map: owner, key: last } = way[way.length - 1] ?? { map, key: '' };
      const all = entriesIn(nodeAt(owner, last));
      const unused = all.filter(({ span }) => gone.has(span.start));
      const together = new Set(unused.flatMap(keysOf));
      const isWhole = all.every(({ key }) => together.has(key));
      const whole = isWhole && all.length > 0 ? removeEntries(view, way, (key) => together.has(key)) : undefined;
      for (const each of unused.slice(0, isWhole ? unused.length : MOST)) {
        const own = keysOf(each);
        const removed = isWhole ? whole : removeEntries(view, way, (key) => own.includes(key));
        if (removed !== undefined) edits.set(each.span.start, removed);
      }
    }
  return edits;
};

/** So many of one map are taken out by themselves: each looks at all. */
const MOST = 100;

const waysFrom = (map: MapValue): readonly Way[] => {
  const metadata = mapOf(map, 'metadata');
  const labels: Way = [{ map, key: 'labels' }];
  return metadata === undefined
    ? [labels]
    : [
        labels,
        [
          { map, key: 'metadata' },
          { map: metadata, key: 'annotations' },
        ],
      ];
};

/** Its own, and that of its last day. */
const keysOf = ({ key }: Entry): readonly string[] => [
  key,
  key.replace(/^(dockerfile-nonroot[/.](?:ignore|allow-root))/, '$1-until'),
];
