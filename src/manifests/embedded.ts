import { type MapValue, mapOf, mapsOf, nodeAt, scalarOf, textOf, type Value } from './tree.js';

/** Containers of an object that is none of Kubernetes' own. */
export type EmbeddedPod = {
  /** The map that holds the pod, with the metadata of its template. */
  readonly template: MapValue;
  readonly pod: MapValue;
  /** The security context that counts where a container says nothing. */
  readonly security: MapValue | undefined;
  readonly containers: readonly EmbeddedContainer[];
  /** Something else decides as well who they run as: nothing can be said about what is left out. */
  readonly partial: boolean;
  /** The pod itself has no security context that anybody could write. */
  readonly loose: boolean;
};

export type EmbeddedContainer = {
  readonly list: 'initContainers' | 'containers' | 'ephemeralContainers';
  readonly node: MapValue;
  /** What it is called where it has no name. */
  readonly name: string;
};

/** So deep pods are looked for, through so many values of one object, and so many are taken. */
const DEEPEST = 16;
const MOST_VALUES = 100_000;
const MOST_PODS = 200;

/**
 * The pods that an object has in it: those of a template (`template` with `spec`), of Argo's workflows and of Tekton's
 * tasks, and lists of containers that are laid over others.
 * Source: argoproj/argo-workflows@v3.5.5:docs/fields.md, Template; tektoncd/pipeline@v0.59.0:docs/tasks.md;
 * knative/serving@v1.14.0:docs/serving-api.md.
 */
export const embeddedPods = (object: MapValue): readonly EmbeddedPod[] => {
  const group = textOf(object, 'apiVersion')?.split('/')[0] ?? '';
  const search: Search = { group, found: [], seen: new Set(), left: MOST_VALUES };
  for (const { key, value } of object.pairs) if (!ASIDE.has(key)) visit(search, value, object, [key]);
  return search.found;
};

/** What says nothing of containers that are to run: of what was, and of how others have to be. */
const ASIDE: ReadonlySet<string> = new Set(['metadata', 'status', 'pattern', 'anyPattern', 'openAPIV3Schema']);

type Search = {
  readonly group: string;
  readonly found: EmbeddedPod[];
  readonly seen: Set<Value>;
  left: number;
  /** That of the workflow around. */
  security?: MapValue | undefined;
};

const visit = (search: Search, value: Value, parent: MapValue, path: readonly string[]): void => {
  search.left -= 1;
  if (value.kind === 'scalar' || search.left < 0 || path.length > DEEPEST || search.seen.has(value)) return;
  search.seen.add(value);
  if (value.kind === 'list') {
    for (const item of value.items) visit(search, item, parent, path);
    return;
  }
  const pod = search.found.length < MOST_PODS ? podOf(search, value, parent, path) : undefined;
  if (pod !== undefined) {
    search.found.push(pod);
    return;
  }
  const outer = search.security;
  if (isArgo(search) && nodeAt(value, 'templates') !== undefined) search.security = mapOf(value, 'securityContext');
  for (const pair of value.pairs) if (!ASIDE.has(pair.key)) visit(search, pair.value, value, [...path, pair.key]);
  search.security = outer;
};

const isArgo = ({ group }: Search): boolean => group === 'argoproj.io';

const podOf = (search: Search, map: MapValue, parent: MapValue, path: readonly string[]): EmbeddedPod | undefined => {
  if (isArgo(search) && (isContainer(mapOf(map, 'container')) || isContainer(mapOf(map, 'script'))))
    return isPlugin(path) ? undefined : argoPod(search, map);
  if (search.group === 'tekton.dev' && mapsOf(map, 'steps').some(isContainer)) return tektonPod(map);
  if (!mapsOf(map, 'containers').some(isContainer)) return undefined;
  const isTemplate = path.at(-1) === 'spec' && /template$/i.test(path.at(-2) ?? '');
  const containers = [
    ...containersIn(map, 'initContainers', 'initContainers'),
    ...containersIn(map, 'containers', 'containers'),
    ...containersIn(map, 'ephemeralContainers', 'ephemeralContainers'),
  ];
  return {
    template: parent,
    pod: map,
    security: mapOf(map, 'securityContext'),
    containers,
    partial: !isTemplate || containers.some(({ node }) => !isContainer(node) || nodeAt(node, '$patch') !== undefined),
    loose: !isTemplate || search.group === 'serving.knative.dev',
  };
};

/**
 * A plugin runs in a pod that the controller makes and gives a user (argoproj/argo-workflows: MinimalPodSC of
 * workflow/controller/agent.go).
 */
const isPlugin = (path: readonly string[]): boolean => path.at(-1) === 'sidecar' && path.at(-2) === 'spec';

const isContainer = (map: MapValue | undefined): map is MapValue => scalarOf(map, 'image') !== undefined;

const containersIn = (map: MapValue, key: string, list: EmbeddedContainer['list']): readonly EmbeddedContainer[] =>
  mapsOf(map, key).map((node) => ({ list, node, name: shortName(node) }));

/** `nginx` of `h/nginx:1`: where only one container may be, it need not have a name. */
const shortName = (node: MapValue): string =>
  (textOf(node, 'image') ?? '').replace(/^.*\//s, '').replace(/[:@].*$/s, '');

/** A template of a workflow, whose name is that of its container. */
const argoPod = ({ security }: Search, map: MapValue): EmbeddedPod => {
  const name = textOf(map, 'name') ?? 'main';
  const own = [mapOf(map, 'container'), mapOf(map, 'script')].filter(isContainer);
  return {
    template: map,
    pod: map,
    security: mapOf(map, 'securityContext') ?? security,
    containers: [
      ...containersIn(map, 'initContainers', 'initContainers'),
      ...own.map((node) => ({ list: 'containers', node, name }) as const),
      ...containersIn(map, 'sidecars', 'containers'),
    ],
    partial: false,
    loose: false,
  };
};

/** Steps of a task: whoever runs it may give the pod a user. */
const tektonPod = (map: MapValue): EmbeddedPod => ({
  template: map,
  pod: map,
  security: mapOf(map, 'stepTemplate', 'securityContext'),
  containers: [...containersIn(map, 'steps', 'containers'), ...containersIn(map, 'sidecars', 'containers')],
  partial: true,
  loose: true,
});
