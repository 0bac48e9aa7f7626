import type { RunFact } from '../image/run-facts.js';
import { remembered } from '../text/memory.js';
import { isElsewhere, joinPath, type Service, serviceOf } from './compose-file.js';
import { interpolated } from './interpolate.js';
import { type MapValue, nodeAt, type Pair, textOf, type Value } from './tree.js';

/** Services that extend each other are followed so far, and so many files are laid over each other. */
const DEEPEST = 8;

/** The place of a value of one file. */
export type Where = (value: Pick<Value, 'span'>) => Pick<RunFact, 'file' | 'line'>;

/** A service as it is written in one file. */
export type Part = { readonly service: Service; readonly where: Where };

/** A service once all is laid over each other, and what it is made of, the topmost first. */
export type LaidService = Service & { readonly parts: readonly Part[] };

/** The services of one file, by name. */
export type Layer = { readonly services: ReadonlyMap<string, Service>; readonly where: Where };

/** The services of another file, by its path relative to the project; none where it cannot be read. */
export type OtherFile = (path: string) => Layer | undefined;

/**
 * The services of the first layer as they are once all is laid over each other: what a service extends, then the same one
 * of the layers below with what that extends, then its own.
 * Source: compose-spec/compose-spec@main:05-services.md, extends, 13-merge.md.
 */
export const layered = (layers: readonly Layer[], otherFile: OtherFile): readonly LaidService[] => {
  const scopes = layers.slice(0, DEEPEST).map((layer) => ({ ...layer, path: '' }));
  return [...(scopes[0]?.services.values() ?? [])].map((service) => {
    const written = scopes.flatMap((scope): readonly Written[] => {
      const same = scope.services.get(service.name);
      return same === undefined ? [] : writtenParts(same, scope, otherFile, 0);
    });
    const parts = written.map(({ part }) => part);
    return parts.length < 2 ? { ...service, parts } : { ...laid(service, written), parts };
  });
};

/** `path` is that of the file, relative to the project: paths in it are relative to it. Empty for those of the project. */
type Scope = Layer & { readonly path: string };

type Written = { readonly part: Part; readonly build: Value | undefined };

/** A service, and all that it extends, through as many files as there are. */
const writtenParts = (service: Service, scope: Scope, otherFile: OtherFile, depth: number): readonly Written[] => {
  const { node } = service;
  const own = { part: { service, where: scope.where }, build: moved(nodeAt(node, 'build'), scope.path) };
  const name = textOf(node, 'extends', 'service') ?? textOf(node, 'extends');
  if (name === undefined || depth >= DEEPEST) return [own];
  const from = scopeOf(textOf(node, 'extends', 'file'), scope, otherFile);
  const parent = from?.services.get(name);
  if (from === undefined || parent === undefined) return [own];
  return [own, ...writtenParts(parent, from, otherFile, depth + 1)];
};

const scopeOf = (file: string | undefined, scope: Scope, otherFile: OtherFile): Scope | undefined => {
  if (file === undefined) return scope;
  const name = interpolated(file);
  const path = name === undefined ? undefined : scope.path === '' ? name : joinPath(scope.path, '..', name);
  const layer = path === undefined ? undefined : otherFile(path);
  return layer === undefined || path === undefined ? undefined : { ...layer, path };
};

/** A build of another file, as the project would write it. */
const moved = (build: Value | undefined, path: string): Value | undefined => {
  if (path === '' || build === undefined || build.kind === 'list') return build;
  const from = (context: string) => (isElsewhere(context) ? context : joinPath(path, '..', context));
  if (build.kind === 'scalar') return { ...build, text: from(build.text) };
  const context = nodeAt(build, 'context');
  if (context?.kind !== 'scalar') return build;
  return withPairs(build, [pairFor('context', { ...context, text: from(context.text) })]);
};

/** The line of what it takes from elsewhere is its own. */
const laid = ({ name, node, span }: Service, written: readonly Written[]): Service => {
  const build = written.reduceRight<Value | undefined>((below, each) => over(below, each.build), undefined);
  const first = (key: string) =>
    written
      .flatMap(({ part }) => nodeAt(part.service.node, key) ?? [])
      .slice(0, 1)
      .map((value) => pairFor(key, value));
  const own = nodeAt(node, 'build')?.span ?? node.span;
  const built = build === undefined ? [] : [pairFor('build', { ...build, span: own })];
  return serviceOf(name, span, withPairs(node, [...first('image'), ...first('user'), ...built]));
};

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
export const entriesOf = remembered((map: MapValue): readonly Pair[] => [
  ...new Map(
    [...map.merged.toReversed().flatMap(({ pairs }) => pairs), ...map.pairs].map((pair) => [pair.key, pair]),
  ).values(),
]);
