import { stateOf } from '../text/pragmas.js';
import type { Span } from '../text/span.js';
import type { Place } from '../text/waivers.js';
import { type MapValue, mapOf, type Pair, textOf, type Value } from './tree.js';

/** On an object or a pod template: `dockerfile-nonroot/ignore.RULE: reason`, and until when. */
const ANNOTATION = ['dockerfile-nonroot/ignore.', 'dockerfile-nonroot/ignore-until.'] as const;
/** On a Compose service. */
const LABEL = ['dockerfile-nonroot.ignore.', 'dockerfile-nonroot.ignore-until.'] as const;

/** Exceptions in annotations and labels: each counts for the object, template or service that has it. */
export const annotatedIn = (text: string, documents: readonly Value[], today: string | undefined): readonly Place[] => {
  if (!MAY_HAVE.test(text)) return [];
  return [...mapsIn(documents)].flatMap(({ map, named }) => [
    ...placesIn(map.span, mapOf(map, 'metadata', 'annotations'), ANNOTATION, today),
    ...placesIn(named, mapOf(map, 'labels'), LABEL, today),
  ]);
};

const MAY_HAVE = /dockerfile-nonroot[/.]ignore\./;

/** A map, and the same with the key that it stands behind, as a service does behind its name. */
type Named = { readonly map: MapValue; readonly named: Span };

/** All maps of a file, each once. */
function* mapsIn(documents: readonly Value[]): Generator<Named> {
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
  said: MapValue | undefined,
  [rule, until]: readonly [string, string],
  today: string | undefined,
): readonly Place[] =>
  (said?.pairs ?? []).flatMap((pair) => {
    if (!pair.key.startsWith(rule)) return [];
    const name = pair.key.slice(rule.length);
    const [reason, end] = [reasonIn(pair), textOf(said, until + name)];
    const state = stateOf(reason, end, today);
    const words = { word: 'ignore', rules: [name], reason, until: end, state, mistake: undefined };
    const written = { start: pair.keySpan.start, end: pair.end };
    return [{ waiver: { ...words, span: written, isAnnotation: true as const }, span }];
  });

const reasonIn = ({ value }: Pair): string => (value.kind === 'scalar' ? value.text.trim() : '');
