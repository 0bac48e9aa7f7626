import { innerView } from '../inner-view.js';
import type { ManifestOptions } from '../options.js';
import { readMap } from '../read.js';
import { type MapValue, mapOf, mapsOf, ownPair, type Pair, pairOf, scalarOf, textOf, type Value } from '../tree.js';
import type { View } from '../view.js';
import { type Container, MAX_NAME, type Workload } from '../workloads.js';
import type { ConsoleUrl, Deployed, Settings } from './model.js';
import { originOf } from './origins.js';

const KEY = 'ADMIN_API_URL';
/** Where charts keep the admin server's settings: flyte-core, the wrapper around it, and flyte-binary. */
const CHARTS: readonly (readonly string[])[] = [[], ['flyte'], ['flyte-core'], ['flyte-binary']];
const VALUES: readonly (readonly string[])[] = [
  ['configmap', 'adminServer'],
  ['configuration', 'inline'],
];

/** Flyte's settings in a file, found by what they hold and not by their names; `undefined` where there are none. */
export const findFlyte = (
  view: View,
  documents: readonly Value[],
  workloads: readonly Workload[],
  options: ManifestOptions,
): Deployed | undefined => {
  if (!/flyte/i.test(view.text) && !documents.some(isSnippet)) return undefined;
  const maps = documents.flatMap((document) => (document.kind === 'map' ? [...itemsIn(document)] : []));
  const settings = maps.flatMap((map) => settingsIn(view, map));
  const consoles = [...maps.flatMap((map) => consolesIn(view, map)), ...environments(view, workloads)];
  if (settings.length === 0 && consoles.length === 0) return undefined;
  const console = originOf(options.consoleUrl);
  const said = consoles.flatMap(({ url }) => originOf(url?.text) ?? []);
  const admin = originOf(options.adminUrl) ?? said[0];
  const cross = console === undefined || admin === undefined ? undefined : console !== admin;
  return { settings, consoles, console, admin, cross, version: versionOf(workloads, maps) };
};

const itemsIn = (document: MapValue): readonly MapValue[] =>
  /List$/.test(textOf(document, 'kind') ?? '') ? mapsOf(document, 'items') : [document];

const settingsIn = (view: View, map: MapValue): readonly Settings[] => {
  if (textOf(map, 'kind') === 'ConfigMap') {
    const data = mapOf(map, 'data');
    return (data?.pairs ?? []).flatMap((pair) => (data === undefined ? [] : configured(view, map, data, pair)));
  }
  if (pairOf(map, 'kind') !== undefined) return [];
  if (isSnippet(map)) return [{ ...partsOf(map), view, root: map, where: '', origin: 'snippet', configMap: undefined }];
  return CHARTS.flatMap((chart) =>
    VALUES.flatMap((path) => {
      const root = mapOf(map, ...chart, ...path);
      if (root === undefined || !isFlyte(root)) return [];
      return [
        { ...partsOf(root), view, root, where: [...chart, ...path].join('.'), origin: 'values', configMap: undefined },
      ];
    }),
  );
};

/** The settings alone, as Flyte's page on security shows them. Source: flyteorg/flyte@aff1150e:docs/deployment/security/index.rst. */
const isSnippet = (document: Value): boolean => {
  if (document.kind !== 'map' || pairOf(document, 'kind') !== undefined) return false;
  const security = mapOf(document, 'security');
  return ['allowCors', 'allowedOrigins'].every((key) => pairOf(security, key) !== undefined);
};

/** YAML in the string of a ConfigMap's key. */
const configured = (outer: View, map: MapValue, data: MapValue, pair: Pair): readonly Settings[] => {
  if (pair.value.kind !== 'scalar' || !/^[^\S\n]*"?(?:server|security)"?:/m.test(pair.value.text)) return [];
  const view = innerView(outer, data, pair);
  const root = view && readMap(view.text);
  if (view === undefined || root === undefined || !isFlyte(root)) return [];
  const name = (textOf(map, 'metadata', 'name') ?? '').slice(0, MAX_NAME);
  const where = `ConfigMap/${name}, ${pair.key}`;
  return [{ ...partsOf(root), view, root, where, origin: 'configmap', configMap: { name, key: pair } }];
};

const partsOf = (root: MapValue): Pick<Settings, 'server' | 'security' | 'misplaced'> => {
  const misplaced = ownPair(root, 'security');
  return {
    server: mapOf(root, 'server'),
    security: mapOf(root, 'server', 'security'),
    misplaced: misplaced?.value.kind === 'map' && speaksOfCors(misplaced.value) ? misplaced : undefined,
  };
};

const speaksOfCors = (map: MapValue | undefined): boolean =>
  ['allowCors', 'allowedOrigins', 'allowedHeaders'].some((key) => pairOf(map, key) !== undefined);

const isFlyte = (root: MapValue): boolean =>
  speaksOfCors(mapOf(root, 'server', 'security')) ||
  speaksOfCors(mapOf(root, 'security')) ||
  (mapOf(root, 'server') !== undefined && pairOf(root, 'flyteadmin') !== undefined);

/** ConfigMaps and values that the console's environment is made of. */
const consolesIn = (view: View, map: MapValue): readonly ConsoleUrl[] => {
  if (textOf(map, 'kind') === 'ConfigMap') {
    const data = mapOf(map, 'data');
    const named = /console/.test(textOf(map, 'metadata', 'name') ?? '') && pairOf(data, 'BASE_URL') !== undefined;
    if (data === undefined || (!named && pairOf(data, KEY) === undefined)) return [];
    const where = `ConfigMap/${(textOf(map, 'metadata', 'name') ?? '').slice(0, MAX_NAME)}`;
    return [{ view, owner: data, key: KEY, url: scalarOf(data, KEY), where, origin: 'configmap' }];
  }
  if (pairOf(map, 'kind') !== undefined) return [];
  return CHARTS.flatMap((chart) => {
    const owner = mapOf(map, ...chart, 'configmap', 'console');
    const where = [...chart, 'configmap', 'console'].join('.');
    const env = mapsOf(map, ...chart, 'flyteconsole', 'podEnv').flatMap((entry) => entryOf(view, entry, where));
    if (owner === undefined) return env;
    return [{ view, owner, key: KEY, url: scalarOf(owner, KEY), where, origin: 'values' } as const, ...env];
  });
};

const environments = (view: View, workloads: readonly Workload[]): readonly ConsoleUrl[] =>
  workloads.flatMap(({ kind, name, containers }) =>
    containers.flatMap(({ node }) =>
      mapsOf(node, 'env').flatMap((entry) => entryOf(view, entry, `${kind}/${name}, env`)),
    ),
  );

const entryOf = (view: View, owner: MapValue, where: string): readonly ConsoleUrl[] =>
  textOf(owner, 'name') === KEY
    ? [{ view, owner, key: 'value', url: scalarOf(owner, 'value'), where, origin: 'env' }]
    : [];

const versionOf = (workloads: readonly Workload[], maps: readonly MapValue[]): Deployed['version'] => {
  const images = workloads.flatMap(({ containers }) => containers.map(({ image }: Container) => image?.text ?? ''));
  const tags = [
    ...images.flatMap((image) => /\/flyteadmin(?:-release)?:([^\s/:]*)$/.exec(image)?.[1] ?? []),
    ...maps.flatMap((map) => CHARTS.flatMap((chart) => textOf(map, ...chart, 'flyteadmin', 'image', 'tag') ?? [])),
  ];
  const parts = /^v(\d{1,4})\.(\d{1,4})\.(\d{1,4})/.exec(tags[0] ?? '');
  return parts === null ? undefined : [Number(parts[1]), Number(parts[2]), Number(parts[3])];
};
