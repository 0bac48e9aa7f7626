import { joinPath, type Service, serviceOf } from './compose-file.js';
import { interpolated } from './interpolate.js';
import { type MapValue, nodeAt, type Pair, textOf, type Value } from './tree.js';

/** Services that extend each other are followed so far. */
const DEEPEST = 8;

/** The services of another file, whose path is written as in `extends`; none where it cannot be read. */
export type OtherFile = (path: string) => readonly Service[];

/**
 * Services with the builds that they have once all is laid over each other: what a service extends, then the same one of
 * the file that this one is laid over, then its own. Source: compose-spec/compose-spec@main:05-services.md, extends, 13-merge.md.
 */
export const layered = (
  services: readonly Service[],
  below: readonly Service[],
  otherFile: OtherFile,
): readonly Service[] => {
  const own = new Map(services.map((each) => [each.name, each]));
  const under = new Map(below.map((each) => [each.name, each]));
  const buildOf = (service: Service, others: ReadonlyMap<string, Service>, depth: number): Value | undefined => {
    const written = nodeAt(service.node, 'build');
    const name = textOf(service.node, 'extends', 'service') ?? textOf(service.node, 'extends');
    const file = textOf(service.node, 'extends', 'file');
    const parent = name === undefined || file !== undefined || depth > DEEPEST ? undefined : others.get(name);
    const extended =
      file === undefined || name === undefined
        ? parent && buildOf(parent, others, depth + 1)
        : elsewhere(otherFile, file, name);
    return over(extended, written);
  };
  return services.map((service) => {
    const lower = under.get(service.name);
    const build = over(lower && buildOf(lower, under, 0), buildOf(service, own, 0));
    return build === nodeAt(service.node, 'build') || build === undefined ? service : withBuild(service, build);
  });
};

/** Paths of another file are relative to it. One that extends a third one is not followed. */
const elsewhere = (otherFile: OtherFile, file: string, name: string): Value | undefined => {
  const path = interpolated(file);
  const service = path === undefined ? undefined : otherFile(path).find((each) => each.name === name);
  const build = nodeAt(service?.node, 'build');
  if (path === undefined || build === undefined || build.kind === 'list') return undefined;
  const moved = (context: string) => joinPath(path, '..', context);
  if (build.kind === 'scalar') return { ...build, text: moved(build.text) };
  const context = nodeAt(build, 'context');
  const text = moved(context?.kind === 'scalar' ? context.text : '.');
  return withPairs(build, [pairFor('context', { ...NOTHING, ...build, kind: 'scalar', text })]);
};

const NOTHING = { style: 'plain' } as const;

/** Maps are put together, also those of arguments; a build that is a text is its context. */
const over = (below: Value | undefined, above: Value | undefined): Value | undefined => {
  if (below === undefined || above === undefined) return above ?? below;
  const [lower, upper] = [asMap(below), asMap(above)];
  if (lower === undefined || upper === undefined) return above;
  const inner = ['args', 'additional_contexts'].flatMap((key) => {
    const [first, second] = [nodeAt(lower, key), nodeAt(upper, key)];
    return first?.kind === 'map' && second?.kind === 'map'
      ? [pairFor(key, mapWith(second, [...entriesOf(first).slice(-MOST_ENTRIES), ...entriesOf(second)]))]
      : [];
  });
  return { ...withPairs(lower, [...entriesOf(upper), ...inner]), span: upper.span };
};

/** Only what is read of a build is handed down: thousands of services may extend one. */
const asMap = (value: Value): MapValue | undefined => {
  if (value.kind === 'list') return undefined;
  const pairs =
    value.kind === 'scalar' ? [pairFor('context', value)] : entriesOf(value).filter(({ key }) => READ.has(key));
  return mapWith(value, pairs);
};

const READ: ReadonlySet<string> = new Set([
  'context',
  'dockerfile',
  'dockerfile_inline',
  'target',
  'args',
  'additional_contexts',
  'platforms',
]);

/** So many arguments of what is below are handed down. */
const MOST_ENTRIES = 200;

const pairFor = (key: string, value: Value): Pair => ({ key, keySpan: value.span, value, end: value.span.end });

const withPairs = (map: MapValue, above: readonly Pair[]): MapValue => mapWith(map, [...entriesOf(map), ...above]);

/** Of a key that stands twice the last pair counts. */
const mapWith = ({ span, shared }: Value, all: readonly Pair[]): MapValue => {
  const byKey = new Map(all.map((pair) => [pair.key, pair]));
  return { kind: 'map', span, shared, flow: false, pairs: [...byKey.values()], byKey, merged: [] };
};

/** Its own pairs, over those that `<<` merges in. */
export const entriesOf = (map: MapValue): readonly Pair[] => [
  ...new Map(
    [...map.merged.toReversed().flatMap(({ pairs }) => pairs), ...map.pairs].map((pair) => [pair.key, pair]),
  ).values(),
];

/** The line of what it takes from elsewhere is its own. */
const withBuild = ({ name, node, span }: Service, build: Value): Service => {
  const own = nodeAt(node, 'build')?.span ?? node.span;
  return serviceOf(name, span, withPairs(node, [pairFor('build', { ...build, span: own })]));
};
