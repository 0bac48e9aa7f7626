import type { RunFact } from '../image/run-facts.js';
import { environmentGiven, portsGiven } from '../image/run-values.js';
import { normalised } from '../text/path.js';
import { isSocket } from './compose-mounts.js';
import { composeRuns as say } from './sentences.js';
import {
  booleanOf,
  type MapValue,
  mapOf,
  mapsOf,
  nodeAt,
  numberOf,
  scalarOf,
  textOf,
  textsOf,
  type Value,
} from './tree.js';
import { claimsOf } from './volumes.js';
import type { Container, Workload } from './workloads.js';

/** What a pod gives one of its containers, and what says so. */
export type PodFact = Pick<RunFact, 'kind' | 'what' | 'path' | 'ports' | 'variables'> & {
  readonly at: Pick<Value, 'span'>;
};

/** So many things of each kind are looked at. */
const MOST = 50;

/** Rights, the network of the host, mounts that others wrote, ports and variables. */
export const podFacts = (workload: Workload, container: Container): readonly PodFact[] => [
  ...rightsOf(workload.pod, container),
  ...mountsOf(workload, container),
  ...portsOf(container),
  ...variablesOf(container),
];

const rightsOf = (pod: MapValue, { security }: Container): readonly PodFact[] => {
  const right = (at: Pick<Value, 'span'>, what: string) => [{ kind: 'rights', at, what, path: undefined }] as const;
  const privileged = scalarOf(security, 'privileged');
  const added = nodeAt(mapOf(security, 'capabilities'), 'add');
  const names = textsOf(mapOf(security, 'capabilities'), 'add').slice(0, MOST);
  const spaces = [
    ['hostPID', 'pid'],
    ['hostIPC', 'ipc'],
  ] as const;
  return [
    ...(privileged !== undefined && booleanOf(privileged) === true ? right(privileged, say.privileged) : []),
    ...(added === undefined ? [] : names.flatMap((name) => right(added, `${say.capability} ${name}`))),
    ...spaces.flatMap(([key, name]) => {
      const at = scalarOf(pod, key);
      return at !== undefined && booleanOf(at) === true ? right(at, say.namespace(name)) : [];
    }),
  ];
};

/** `emptyDir` and the like are made for the pod, and open to its user. */
const mountsOf = ({ pod, object, security }: Workload, { node }: Container): readonly PodFact[] => {
  const volumes = new Map(mapsOf(pod, 'volumes').map((each) => [textOf(each, 'name') ?? '', each] as const));
  const claims = new Set(claimsOf(object));
  const isOpen = numberOf(scalarOf(security, 'fsGroup')) !== undefined;
  return mapsOf(node, 'volumeMounts')
    .slice(0, MOST)
    .flatMap((mount): readonly PodFact[] => {
      const [name, path] = [textOf(mount, 'name') ?? '', textOf(mount, 'mountPath') ?? ''];
      const volume = volumes.get(name);
      const host = textOf(volume, 'hostPath', 'path');
      const reads = booleanOf(scalarOf(mount, 'readOnly')) === true;
      if (!path.startsWith('/') || (reads && host === undefined)) return [];
      const at = { at: mount, path: normalised(path) };
      if (host !== undefined && (isSocket(host) || isSocket(path)))
        return [{ ...at, kind: 'rights', what: say.socket(host), path: undefined }];
      if (host !== undefined) return [{ ...at, kind: reads ? 'reads' : 'bind', what: host }];
      const isClaim = claims.has(name) || nodeAt(volume, 'persistentVolumeClaim') !== undefined;
      return isClaim && !isOpen ? [{ ...at, kind: 'volume', what: name }] : [];
    });
};

const portsOf = ({ node }: Container): readonly PodFact[] => {
  const at = nodeAt(node, 'ports');
  const texts = mapsOf(node, 'ports').flatMap((each) => textOf(each, 'containerPort') ?? []);
  return at === undefined ? [] : portsGiven(texts.slice(0, MOST)).map((given) => ({ ...given, at }));
};

const variablesOf = ({ node }: Container): readonly PodFact[] => {
  const at = nodeAt(node, 'env');
  const pairs = mapsOf(node, 'env').map((each) => [textOf(each, 'name') ?? '', textOf(each, 'value')] as const);
  return at === undefined ? [] : environmentGiven(pairs.slice(0, MOST)).map((given) => ({ ...given, at }));
};
