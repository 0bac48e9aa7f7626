import type { Span } from '../text/span.js';
import { embeddedPods } from './embedded.js';
import {
  itemsOf,
  type MapValue,
  mapOf,
  mapsOf,
  pairOf,
  type ScalarValue,
  scalarOf,
  textOf,
  type Value,
} from './tree.js';

/** Kubernetes' own limit; what is longer is cut, so that messages stay short. */
export const MAX_NAME = 253;

const LISTS = ['initContainers', 'containers', 'ephemeralContainers'] as const;

/** Where the pod template of a kind is, from the object. A pod is its own template. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  PodTemplate: ['template'],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

export const isWorkloadKind = (kind: string): boolean => Object.hasOwn(TEMPLATES, kind);

/** Kinds that the API server takes only with a selector: without one, the object is a patch. */
const SELECTED: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']);

/** Versions in which it need not be written. Source: kubernetes/kubernetes@v1.15.0:pkg/apis/{apps/v1beta1,extensions/v1beta1}/defaults.go. */
const SELECTING: ReadonlySet<string> = new Set(['apps/v1beta1', 'extensions/v1beta1']);

export type Container = {
  readonly list: (typeof LISTS)[number];
  readonly name: string;
  readonly node: MapValue;
  /** The name, to point at. */
  readonly span: Span;
  readonly image: ScalarValue | undefined;
  readonly security: MapValue | undefined;
};

export type Workload = {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly object: MapValue;
  readonly template: MapValue;
  readonly pod: MapValue;
  readonly security: MapValue | undefined;
  /** In the order in which they start: init containers first. */
  readonly containers: readonly Container[];
  /** A patch, which says only what it changes: nothing can be said about what it leaves out. */
  readonly partial: boolean;
  /** The pod itself has no security context that anybody could write. */
  readonly loose?: boolean;
  readonly span: Span;
};

/**
 * The workloads of a document; a List has those of its items, a Template of OpenShift those of its objects.
 * Source: openshift/api@release-4.16:template/v1/types.go.
 */
export const workloadsOf = (document: Value): readonly Workload[] => {
  if (document.kind !== 'map') return [];
  const kind = textOf(document, 'kind') ?? '';
  if (kind === 'Template' && itemsOf(document, 'objects').length > 0)
    return mapsOf(document, 'objects').flatMap((object) => workloadOf(object, textOf(object, 'kind') ?? ''));
  if (/List$/.test(kind)) return mapsOf(document, 'items').flatMap((item) => workloadOf(item, itemKind(item, kind)));
  return workloadOf(document, kind);
};

/** Items of a `DeploymentList` may leave their kind out. */
const itemKind = (item: MapValue, listKind: string): string => textOf(item, 'kind') ?? listKind.replace(/List$/, '');

const workloadOf = (object: MapValue, kind: string): readonly Workload[] => {
  if (isOtherKind(object, kind)) return embeddedIn(object, kind);
  const path = isWorkloadKind(kind) ? TEMPLATES[kind] : undefined;
  const template = path === undefined ? undefined : mapOf(object, ...path);
  const pod = mapOf(template, 'spec');
  if (template === undefined || pod === undefined) return [];
  const containers = LISTS.flatMap((list) => mapsOf(pod, list).map((node) => containerOf(list, node)));
  return [
    {
      ...named(object, kind),
      template,
      pod,
      security: mapOf(pod, 'securityContext'),
      containers,
      partial: isPatch(object, kind, pod, containers),
    },
  ];
};

const named = (object: MapValue, kind: string) => {
  const name = scalarOf(object, 'metadata', 'name');
  return {
    kind,
    name: (name?.text ?? textOf(object, 'metadata', 'generateName') ?? '').slice(0, MAX_NAME),
    namespace: textOf(object, 'metadata', 'namespace'),
    object,
    span: name?.span ?? headOf(object),
  };
};

/** Another kind, or one of that name from elsewhere: `Job` is one of Volcano's as well. */
const isOtherKind = (object: MapValue, kind: string): boolean => {
  const version = textOf(object, 'apiVersion');
  if (kind === '' || version === undefined || NOTHING.has(kind)) return false;
  const group = version.includes('/') ? version.slice(0, version.indexOf('/')) : '';
  return !isWorkloadKind(kind) || !OWN.has(group);
};

/** Groups of Kubernetes itself; the first is that of `v1`. */
const OWN: ReadonlySet<string> = new Set(['', 'apps', 'batch', 'extensions']);

/** Kinds that hold texts and rules, and are many. */
const NOTHING: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'CustomResourceDefinition', 'Kustomization']);

/** Of several pods in one object each is told at its own place. */
const embeddedIn = (object: MapValue, kind: string): readonly Workload[] => {
  const pods = embeddedPods(object);
  const own = named(object, kind);
  return pods.map(({ containers: found, ...pod }) => {
    const containers = found.map(({ list, node, name }) => containerOf(list, node, name));
    const span = pods.length > 1 ? (containers[0]?.span ?? own.span) : own.span;
    return { ...own, ...pod, span, containers };
  });
};

const containerOf = (list: Container['list'], node: MapValue, other = ''): Container => {
  const name = scalarOf(node, 'name');
  return {
    list,
    name: (name?.text ?? other).slice(0, MAX_NAME),
    node,
    span: name?.span ?? headOf(node),
    image: scalarOf(node, 'image'),
    security: mapOf(node, 'securityContext'),
  };
};

const headOf = (map: MapValue): Span => map.pairs[0]?.keySpan ?? map.span;

const isPatch = (object: MapValue, kind: string, pod: MapValue, containers: readonly Container[]): boolean =>
  itemsOf(pod, 'containers').length === 0 ||
  containers.some(({ node, image }) => image === undefined || pairOf(node, '$patch') !== undefined) ||
  (SELECTED.has(kind) &&
    !SELECTING.has(textOf(object, 'apiVersion') ?? '') &&
    mapOf(object, 'spec', 'selector') === undefined) ||
  pairOf(object, '$patch') !== undefined;
