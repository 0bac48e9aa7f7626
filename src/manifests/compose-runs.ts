import type { Source } from '../dockerfile/model.js';
import type { SaidBuild } from '../image/builds.js';
import type { ImageRun, RunFact } from '../image/run-facts.js';
import { normalised } from '../text/path.js';
import { lineStarts, positionAt } from '../text/span.js';
import { joinPath, type Service, servicesOf } from './compose-file.js';
import { entriesOf, layered } from './compose-layers.js';
import { type ComposeEnvironment, interpolated, withValues } from './interpolate.js';
import { bareName } from './join.js';
import { readDocuments } from './read.js';
import { composeRuns as say } from './sentences.js';
import {
  booleanOf,
  isNull,
  itemsOf,
  type MapValue,
  mapOf,
  mapsOf,
  nodeAt,
  scalarOf,
  textOf,
  textsOf,
  type Value,
} from './tree.js';
import { MAX_NAME } from './workloads.js';

/** What a service of a Compose file says of the image of one Dockerfile. */
export type ComposeBuild = { readonly build: SaidBuild; readonly runs: readonly RunFact[] };

/** So many other files are read for one. */
const MOST_OTHERS = 20;

/** So many builds of one file are kept, and so many arguments of one. */
const MOST_BUILDS = 1_000;
const MOST_ARGS = 200;

/** So many facts of one service are kept. */
const MOST_FACTS = 100;

/** A build for each service that has one. Source: compose-spec/compose-spec@main:spec.md, build.md. */
export const composeBuilds = (
  { path, text }: Source,
  environment: ComposeEnvironment = {},
  base: Source | undefined = undefined,
  other: (path: string) => Source | undefined = () => undefined,
): readonly ComposeBuild[] => {
  const documents = readDocuments(path, text);
  if (!Array.isArray(documents)) return [];
  const starts = lineStarts(text);
  const lineOf = ({ span }: Value) => positionAt(starts, span.start).line;
  const where = (value: Value) => ({ file: path, line: lineOf(value) });
  const below = base === undefined ? [] : servicesIn(base, environment);
  const known = new Map<string, readonly Service[]>();
  const otherFile = (name: string): readonly Service[] => {
    const before = known.get(name);
    if (before !== undefined || known.size >= MOST_OTHERS) return before ?? [];
    const source = other(joinPath(path, '..', name));
    const found = source === undefined ? [] : servicesIn(source, environment);
    known.set(name, found);
    return found;
  };
  return documents.flatMap((document: Value) => {
    const services = layered(servicesOf(withValues(document, environment)), below, otherFile);
    const writers = writersOf(services);
    const built = services.filter(({ build }) => build !== undefined).slice(0, MOST_BUILDS);
    return built.flatMap((service): readonly ComposeBuild[] => {
      const { build } = service;
      if (build === undefined || interpolated(build.path) === undefined) return [];
      const told = [
        usersOf(service, where),
        rightsOf(service, where),
        mountsOf(service, where),
        sharedOf(service, writers, where),
      ];
      const facts = [...told.flat(), ...syncsOf(service, where)].slice(0, MOST_FACTS);
      const { target } = build;
      const runs = facts.map((fact): RunFact => ({ ...fact, service: service.name, target }));
      return [{ build: saidBuild(path, service, build, lineOf), runs }];
    });
  });
};

const servicesIn = ({ path, text }: Source, environment: ComposeEnvironment): readonly Service[] => {
  const documents = readDocuments(path, text);
  return Array.isArray(documents)
    ? documents.flatMap((document: Value) => servicesOf(withValues(document, environment)))
    : [];
};

type Fact = Omit<RunFact, 'service' | 'target'>;
type Where = (value: Value) => Pick<RunFact, 'file' | 'line'>;

const usersOf = ({ user }: Service, where: Where): readonly Fact[] => {
  const what = user === undefined ? undefined : interpolated(user.text);
  return user === undefined || what === undefined || what === ''
    ? []
    : [{ kind: 'user', ...where(user), what, path: undefined }];
};

/** The users of services that are built elsewhere, by the images that they name. */
export const composeUsers = ({ path, text }: Source, environment: ComposeEnvironment = {}): readonly ImageRun[] => {
  const documents = /\buser\b/.test(text) ? readDocuments(path, text) : [];
  if (!Array.isArray(documents)) return [];
  const starts = lineStarts(text);
  const where = ({ span }: Value) => ({ file: path, line: positionAt(starts, span.start).line });
  return documents
    .flatMap((document: Value) => servicesOf(withValues(document, environment)))
    .flatMap((service): readonly ImageRun[] => {
      const image = service.build === undefined ? interpolated(service.image?.text ?? '') : undefined;
      if (image === undefined || image === '') return [];
      return usersOf(service, where).map((fact) => ({
        image: bareName(image),
        fact: { ...fact, service: service.name, target: undefined },
      }));
    })
    .slice(0, MOST_FACTS);
};

const rightsOf = ({ node }: Service, where: Where): readonly Fact[] => {
  const fact = (value: Value, what: string): Fact => ({ kind: 'rights', ...where(value), what, path: undefined });
  const privileged = scalarOf(node, 'privileged');
  const modes = ['pid', 'ipc'].flatMap((key) => {
    const value = scalarOf(node, key);
    return value?.text === 'host' ? [fact(value, say.namespace(key))] : [];
  });
  const named = (key: string, what: string) =>
    itemsOf(node, key).flatMap((item) => (item.kind === 'scalar' ? [fact(item, `${what} ${item.text}`)] : []));
  return [
    ...(privileged !== undefined && booleanOf(privileged) === true ? [fact(privileged, say.privileged)] : []),
    ...modes,
    ...named('cap_add', say.capability),
    ...named('devices', say.device),
  ];
};

const saidBuild = (
  path: string,
  service: Service,
  build: NonNullable<Service['build']>,
  lineOf: (value: Value) => number,
): SaidBuild => ({
  file: path,
  line: lineOf(nodeAt(service.node, 'build') ?? service.node),
  name: service.name,
  ...imageNameOf(service),
  target: build.target === undefined ? undefined : (interpolated(build.target) ?? null),
  ...argsOf(service),
  ...contextsOf(service),
  platforms: textsOf(mapOf(service.node, 'build'), 'platforms'),
  places: [
    {
      dockerfile: joinPath(path, '..', interpolated(build.path) ?? build.path),
      context: joinPath(path, '..', interpolated(build.context) ?? build.context),
    },
  ],
});

/** What Compose calls an image that has no name depends on where it runs. */
const imageNameOf = (service: Service): Pick<SaidBuild, 'image'> => {
  const image = bareName(interpolated(service.image?.text ?? '') ?? '').slice(0, MAX_NAME);
  return image === service.name ? {} : { image };
};

/** What `docker compose watch` copies into the running container. Source: compose-spec/compose-spec@main:develop.md. */
const syncsOf = ({ node }: Service, where: Where): readonly Fact[] =>
  mapsOf(node, 'develop', 'watch').flatMap((each): readonly Fact[] => {
    if (textOf(each, 'action')?.startsWith('sync') !== true) return [];
    const target = interpolated(textOf(each, 'target') ?? '');
    const path = target?.startsWith('/') === true ? normalised(target) : undefined;
    return [{ kind: 'sync', ...where(each), what: textOf(each, 'path') ?? '.', path }];
  });

type Writer = { readonly service: string; readonly image: string };

/** The services that mount each named volume for writing. */
const writersOf = (services: readonly Service[]): ReadonlyMap<string, readonly Writer[]> => {
  const writers = new Map<string, Writer[]>();
  for (const service of services) {
    for (const { source, readOnly } of volumesOf(service)) {
      if (readOnly) continue;
      const known = writers.get(source) ?? [];
      writers.set(source, known);
      if (known.length < MOST_FACTS) known.push({ service: service.name, image: imageOf(service) });
    }
  }
  return writers;
};

const imageOf = ({ name, build, image }: Service): string =>
  build === undefined ? (image?.text ?? name) : `${build.path}#${build.target ?? ''}`;

/** What another image writes into a volume may be closed to whoever is not root. */
const sharedOf = (service: Service, writers: ReadonlyMap<string, readonly Writer[]>, where: Where): readonly Fact[] =>
  volumesOf(service).flatMap(({ source, item }): readonly Fact[] => {
    const other = writers.get(source)?.find(({ image }) => image !== imageOf(service));
    const what = `${source} with ${other?.service}`;
    return other === undefined ? [] : [{ kind: 'shared', ...where(item), what, path: undefined }];
  });

/** The mounts of volumes that have a name. */
const volumesOf = ({ node }: Service): readonly (Mounted & { readonly item: Value })[] =>
  itemsOf(node, 'volumes').flatMap((item) => {
    const mount = item.kind === 'scalar' ? shortMount(item.text) : longMount(item);
    const named = mount.source !== '' && kindOf(mount) === 'volume' && interpolated(mount.source) !== undefined;
    return named ? [{ ...mount, item }] : [];
  });

const kindOf = ({ type, source }: Mounted): string => type ?? (/^(?:[./~]|\$)/.test(source) ? 'bind' : 'volume');

const mountsOf = ({ node }: Service, where: Where): readonly Fact[] =>
  itemsOf(node, 'volumes').flatMap((item): readonly Fact[] => {
    const mount = item.kind === 'scalar' ? shortMount(item.text) : longMount(item);
    const source = interpolated(mount.source);
    const target = interpolated(mount.target);
    if (target === undefined || !target.startsWith('/')) return [];
    const path = normalised(target);
    const what = source ?? mount.source;
    if (isSocket(path) || (source !== undefined && isSocket(source)))
      return [{ kind: 'rights', ...where(item), what: say.socket(what), path: undefined }];
    if (mount.readOnly) return [];
    const kind = kindOf(mount);
    return kind === 'bind' || kind === 'volume' ? [{ kind, ...where(item), what, path }] : [];
  });

/** What a server of the host listens on is open to root, and to a group that the image does not know. */
const isSocket = (path: string): boolean => path.endsWith('.sock');

type Mounted = {
  readonly type: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
};

/** `source:target:mode`; a target alone is a volume without a name. A colon in `${A:-b}` divides nothing. */
const shortMount = (text: string): Mounted => {
  const parts = text.split(/:(?![-?+]|[^{}]*\})/);
  const [source = '', target, mode = ''] = parts;
  const readOnly = mode.split(',').includes('ro');
  return target === undefined
    ? { type: 'volume', source: '', target: source, readOnly }
    : { type: undefined, source, target, readOnly };
};

const longMount = (item: Value): Mounted => {
  const map = item.kind === 'map' ? item : undefined;
  return {
    type: textOf(map, 'type'),
    source: textOf(map, 'source') ?? textOf(map, 'src') ?? '',
    target: textOf(map, 'target') ?? textOf(map, 'destination') ?? textOf(map, 'dst') ?? '',
    readOnly: booleanOf(scalarOf(map, 'read_only')) === true,
  };
};

/** Of a map or a list of `NAME=value`; a name alone takes its value from the environment, which is not known: `null`. */
const pairsIn = ({ node }: Service, key: string): readonly (readonly [string, string | null])[] => {
  const value = nodeAt(mapOf(node, 'build'), key);
  const pairs =
    value?.kind === 'map'
      ? entriesOf(value).flatMap(pairOfMap)
      : value?.kind === 'list'
        ? value.items.flatMap(pairOfItem)
        : [];
  return pairs
    .slice(0, MOST_ARGS + 1)
    .map(([name, text]) => [name, text === undefined ? null : (interpolated(text) ?? null)] as const);
};

/** Of more arguments than are kept any may be passed, too. */
const argsOf = (service: Service): Pick<SaidBuild, 'args' | 'open'> => {
  const pairs = pairsIn(service, 'args');
  const args = Object.fromEntries(pairs.slice(0, MOST_ARGS));
  return pairs.length > MOST_ARGS ? { args, open: true } : { args };
};

/** `additional_contexts`, a name of which may be worked out, too. */
const contextsOf = (service: Service): Pick<SaidBuild, 'contexts'> => {
  const contexts = pairsIn(service, 'additional_contexts').map(([name, value]) =>
    interpolated(name) === name ? { name, value } : { name: null, value: null },
  );
  return contexts.length === 0 ? {} : { contexts };
};

type Argument = readonly [name: string, value: string | undefined];

const pairOfMap = ({ key, value }: MapValue['pairs'][number]): readonly Argument[] =>
  value.kind === 'scalar' ? [[key, isNull(value) ? undefined : value.text]] : [];

const pairOfItem = (item: Value): readonly Argument[] => {
  if (item.kind !== 'scalar') return [];
  const [, name, value] = /^([^=]+)(?:=(.*))?$/s.exec(item.text) ?? [];
  return name === undefined ? [] : [[name, value]];
};
