import type { Source } from '../dockerfile/model.js';
import { newMemory, remembered } from '../text/memory.js';
import { lineStarts, positionAt } from '../text/span.js';
import { joinPath, servicesOf } from './compose-file.js';
import { type LaidService, type Layer, layered, type OtherFile, type Where } from './compose-layers.js';
import { type ComposeEnvironment, environmentIn, interpolated, withValues } from './interpolate.js';
import { readDocuments } from './read.js';
import { itemsOf, type MapValue, mapOf, nodeAt, type ScalarValue, scalarOf, type Value } from './tree.js';

/** What a Compose file is read with. Paths are as reports name them. */
export type ComposeBeside = {
  /** What `.env` sets. */
  readonly environment?: ComposeEnvironment;
  /** The files that it is laid over, the topmost first. */
  readonly below?: readonly Source[];
  /** The same run checks those and the ones of `over`: what they say is told there. */
  readonly told?: boolean;
  /** The files that are laid over it: they tell of the services that both have. */
  readonly above?: readonly Source[];
  /** The same, and the file that Compose lays over it where nobody names one: they say who a service runs as. */
  readonly over?: readonly Source[];
  /** What paths in it are relative to; where it lies, if nothing else is said. */
  readonly directory?: string;
  /** Another file. */
  readonly other?: (path: string) => Source | undefined;
};

/** One file of a project, with its services as they are once all is laid over each other. */
export type ComposeFile = {
  readonly path: string;
  readonly directory: string;
  readonly where: Where;
  readonly services: readonly LaidService[];
  /** Its named volumes, and whether Compose makes each, empty. */
  readonly volumes: readonly (readonly [name: string, isMade: boolean])[];
};

/** So many other files are read for one, with so much text, and files that include each other are followed so far. */
const MOST_OTHERS = 20;
const MOST_TEXT = 500_000;
const DEEPEST = 4;

/** A Compose file, and those that it includes. Source: compose-spec/compose-spec@main:14-include.md. */
export const composeFiles = (source: Source, beside: ComposeBeside): readonly ComposeFile[] => {
  const other = fewOf(beside.other);
  return filesOf(source, { ...beside, other }, new Set([source.path]), 0);
};

/** Each file is read once, and so many alone, however often it is asked for. */
const fewOf = (other: ComposeBeside['other'] = nobody): NonNullable<ComposeBeside['other']> => {
  const before = few.get(other);
  if (before !== undefined) return before;
  const read = new Map<string, Source | undefined>();
  let left = MOST_TEXT;
  const now = (path: string): Source | undefined => {
    if (read.has(path) || read.size >= MOST_OTHERS) return read.get(path);
    const source = other(path);
    left -= source?.text.length ?? 0;
    read.set(path, left < 0 ? undefined : source);
    return read.get(path);
  };
  few.set(other, now);
  return now;
};

const nobody = (): undefined => undefined;

type Other = NonNullable<ComposeBeside['other']>;

const few = newMemory<Other, Other>();

/** Whether a service of the file has nothing to start: another file has it. */
export const isComposePart = (source: Source): boolean =>
  parsed(source)
    .flatMap(servicesOf)
    .some(({ node }) => !STARTING.some((key) => nodeAt(node, key) !== undefined));

const STARTING = ['image', 'build', 'extends'] as const;

/** The services of one file alone, as they are once all is laid over each other, by name. */
export const laidServices = (source: Source, beside: ComposeBeside): ReadonlyMap<string, LaidService> => {
  const { environment = NO_VALUES, below = [], directory = joinPath(source.path, '..'), other } = beside;
  const all = [source, ...below].map((each) => layerOf(each, environment));
  return new Map(layered(all, othersOf(directory, environment, fewOf(other))).map((each) => [each.name, each]));
};

/** Who the topmost file over a Compose file says that a service of it runs as, and where. */
export const userOver = (
  name: string,
  { over = [], environment = NO_VALUES }: ComposeBeside,
): { readonly user: ScalarValue; readonly place: ReturnType<Where> } | undefined =>
  over
    .map((source) => layerOf(source, environment))
    .flatMap(({ services, where }) => {
      const user = services.get(name)?.user;
      return user === undefined ? [] : [{ user, place: where(user) }];
    })
    .at(-1);

const filesOf = (source: Source, beside: ComposeBeside, known: Set<string>, depth: number): readonly ComposeFile[] => {
  const { environment = NO_VALUES, below = [], above = [], directory = joinPath(source.path, '..'), other } = beside;
  const documents = documentsOf(source, environment);
  const hidden = new Set(above.flatMap((each) => [...layerOf(each, environment).services.keys()]));
  const otherFile = othersOf(directory, environment, other);
  const all = [layerIn(source, documents), ...below.map((each) => layerOf(each, environment))];
  const services = layered(all, otherFile).filter(({ name }) => !hidden.has(name));
  const where = all[0]?.where ?? whereIn(source);
  const volumes = [documents, ...below.map((each) => documentsOf(each, environment))].flat().flatMap(volumesIn);
  const included = depth >= DEEPEST ? [] : documents.flatMap((each) => includesIn(each));
  const told = { ...beside, environment, directory };
  return [
    { path: source.path, directory, where, services, volumes },
    ...included.flatMap((each) => includedFiles(each, told, known, depth)),
  ];
};

/**
 * An external one is there already, and what options of a driver name may be a directory of anybody's.
 * Source: compose-spec/compose-spec@main:07-volumes.md.
 */
const volumesIn = (document: Value): ComposeFile['volumes'] =>
  (document.kind === 'map' ? (mapOf(document, 'volumes')?.pairs ?? []) : []).map(({ key, value }) => [
    key,
    !OF_OTHERS.some((each) => value.kind === 'map' && nodeAt(value, each) !== undefined),
  ]);

const OF_OTHERS = ['external', 'driver', 'driver_opts'] as const;

const documentsOf = (source: Source, environment: ComposeEnvironment): readonly Value[] =>
  parsed(source).map((each) => withValues(each, environment));

const parsed = remembered(({ path, text }: Source): readonly Value[] => {
  const documents = readDocuments(path, text);
  return Array.isArray(documents) ? documents : [];
});

/** Nothing is taken apart twice with the same values. */
const layerOf = (source: Source, given: ComposeEnvironment): Layer => {
  const environment = Object.keys(given).length === 0 ? NO_VALUES : given;
  const before = layers.get(source);
  if (before?.environment === environment) return before.layer;
  const layer = layerIn(source, documentsOf(source, environment));
  layers.set(source, { environment, layer });
  return layer;
};

const layers = newMemory<Source, { readonly environment: ComposeEnvironment; readonly layer: Layer }>();

const NO_VALUES: ComposeEnvironment = {};

const layerIn = (source: Source, documents: readonly Value[]): Layer => ({
  services: new Map(documents.flatMap(servicesOf).map((each) => [each.name, each])),
  where: whereIn(source),
});

const whereIn = ({ path, text }: Source): Where => {
  const starts = lineStarts(text);
  return ({ span }) => ({ file: path, line: positionAt(starts, span.start).line });
};

/** Each file is taken apart once. */
const othersOf = (directory: string, environment: ComposeEnvironment, other: ComposeBeside['other']): OtherFile => {
  const known = new Map<string, Layer | undefined>();
  return (path) => {
    if (known.has(path)) return known.get(path);
    const source = other?.(joinPath(directory, path));
    const layer = source === undefined ? undefined : layerOf(source, environment);
    known.set(path, layer);
    return layer;
  };
};

/** A text, or a map. */
const includesIn = (document: Value): readonly Value[] => (document.kind === 'map' ? itemsOf(document, 'include') : []);

/** What a file includes with a directory of its own; all relative to where it lies. */
export const composeIncludes = (
  source: Source,
): readonly { readonly paths: readonly string[]; readonly directory: string }[] =>
  parsed(source)
    .flatMap(includesIn)
    .flatMap((entry) => {
      const map = entry.kind === 'map' ? entry : undefined;
      const own = scalarOf(map, 'project_directory');
      const directory = own === undefined ? undefined : interpolated(own.text);
      return map === undefined || directory === undefined ? [] : [{ paths: listed(map, 'path'), directory }];
    });

/** What an entry of `include` names, each once: a file that includes itself ends. */
const includedFiles = (
  entry: Value,
  { environment = {}, directory = '', other }: ComposeBeside,
  known: Set<string>,
  depth: number,
): readonly ComposeFile[] => {
  const map = entry.kind === 'map' ? entry : undefined;
  const paths = (map === undefined ? textsIn(entry) : listed(map, 'path')).map((each) => joinPath(directory, each));
  const own = scalarOf(map, 'project_directory');
  const moved = own === undefined ? joinPath(paths[0] ?? '', '..') : joinPath(directory, interpolated(own.text) ?? '.');
  const envs = map === undefined ? [] : listed(map, 'env_file').map((each) => joinPath(directory, each));
  const texts = (envs.length > 0 ? envs : [joinPath(moved, '.env')]).map((each) => other?.(each)?.text ?? '');
  const inside = { ...Object.assign({}, ...texts.map(environmentIn)), ...environment };
  const sources = paths.flatMap((each) => other?.(each) ?? []);
  return sources.flatMap((source, index) => {
    const key = `${moved} ${source.path}`;
    if (known.has(key) || known.has(source.path) || known.size > MOST_OTHERS) return [];
    known.add(key);
    const below = sources.slice(0, index).toReversed();
    const beside = { environment: inside, below, above: sources.slice(index + 1), directory: moved };
    return filesOf(source, other === undefined ? beside : { ...beside, other }, known, depth + 1);
  });
};

const listed = (map: MapValue, key: string): readonly string[] => {
  const value = nodeAt(map, key);
  return value === undefined ? [] : value.kind === 'list' ? value.items.flatMap(textsIn) : textsIn(value);
};

const textsIn = (value: Value): readonly string[] => {
  const text = value.kind === 'scalar' ? interpolated(value.text) : undefined;
  return text === undefined || text === '' ? [] : [text];
};
