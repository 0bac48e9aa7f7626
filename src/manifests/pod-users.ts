import type { Source } from '../dockerfile/model.js';
import type { ImageRun, RunFact } from '../image/run-facts.js';
import { isPlainFact } from '../image/run-values.js';
import { tagOf } from '../image/short-name.js';
import { normalised } from '../text/path.js';
import { lineStarts, positionAt } from '../text/span.js';
import { interpolatedName } from './interpolate.js';
import { bareName } from './join.js';
import { commandOf } from './pod-commands.js';
import { podFacts } from './pod-rights.js';
import { readDocuments } from './read.js';
import { composeRuns as say } from './sentences.js';
import {
  booleanOf,
  isBadId,
  type MapValue,
  mapOf,
  mapsOf,
  numberOf,
  type ScalarValue,
  scalarOf,
  textOf,
  type Value,
} from './tree.js';
import { type Container, MAX_NAME, workloadsOf } from './workloads.js';

/** So many are taken from one file, from maps of such a depth. */
const MOST_RUNS = 200;
const MOST_PLAIN = 600;
const DEEPEST = 12;

/**
 * That pods start images, and values of a chart do; the ids as which they do, and what they are given: rights, the network
 * of the host, a root that is read-only, mounts, ports, variables. Init containers prepare things, and say nothing of whom an image is for.
 */
export const podRuns = ({ path, text }: Source): readonly ImageRun[] => {
  const documents = readDocuments(path, text);
  if (!Array.isArray(documents)) return [];
  const lines = lineStarts(text);
  const run = ({ image, tag, name, at, kind = 'user', ...given }: Said): ImageRun => {
    const line = positionAt(lines, at.span.start).line;
    const service = name.slice(0, MAX_NAME);
    return { image, tag, fact: { path: undefined, ...given, kind, file: path, line, service, target: undefined } };
  };
  const said = documents.flatMap((document: Value) => [...inWorkloads(document), ...inValues(document)]);
  const isPlain = ({ kind = 'user' }: Said) => isPlainFact({ kind });
  const plain = said.filter(isPlain).slice(0, MOST_PLAIN);
  return [...said.filter((each) => !isPlain(each)).slice(0, MOST_RUNS), ...plain].map(run);
};

type Said = Pick<RunFact, 'what' | 'ports' | 'variables' | 'command'> & {
  readonly image: string;
  readonly tag?: string | undefined;
  readonly name: string;
  readonly kind?: RunFact['kind'];
  /** What says it. */
  readonly at: Pick<Value, 'span'>;
  readonly path?: string | undefined;
};

const inWorkloads = (document: Value): readonly Said[] =>
  workloadsOf(document).flatMap((workload) => {
    const { containers, security, pod } = workload;
    return containers.flatMap((container) => {
      const { list, name, image, security: own } = container;
      if (image === undefined) return [];
      const told = { image: nameOf(image.text), tag: tagOf(image.text), name };
      const command = commandOf(workload, container);
      const what = command === undefined ? '' : say.command;
      const start = { ...told, kind: 'start', at: image, what, ...(command && { command }) } as const;
      const given = () => podFacts(workload, container).map((fact) => ({ ...fact, ...told }));
      // It says nothing of whom the image is for, and is no server; where the image says the user, it needs what it needs.
      if (list !== 'containers') return [start, ...(command?.asImage === true ? given().filter(isMount) : [])];
      return [
        start,
        ...saidOf(image.text, name, [own, security]),
        ...networkOf(pod, told),
        ...readOnlyOf(container, told),
        ...given(),
      ];
    });
  });

const isMount = ({ kind }: Pick<Said, 'kind'>): boolean => kind === 'bind' || kind === 'reads' || kind === 'volume';

/** The first of the contexts that has an id decides. */
const saidOf = (image: string, name: string, contexts: readonly (MapValue | undefined)[]): readonly Said[] => {
  const first = (key: string) => contexts.map((each) => idIn(each, key)).find((each) => each !== undefined);
  const [user, group] = [first('runAsUser'), first('runAsGroup')];
  if (user === undefined) return [];
  const what = group === undefined ? user.text : `${user.text}:${group.text}`;
  return [{ image: nameOf(image), tag: tagOf(image), name, at: user, what }];
};

/** What fills a text in may leave a tag or a registry open. */
const nameOf = (image: string): string => interpolatedName(image) ?? bareName(image);

type Told = Pick<Said, 'image' | 'tag' | 'name'>;

const networkOf = (pod: MapValue, told: Told): readonly Said[] => {
  const at = scalarOf(pod, 'hostNetwork');
  return at !== undefined && booleanOf(at) === true ? [{ ...told, kind: 'network', at, what: say.network }] : [];
};

/** With what is mounted for writing. */
const readOnlyOf = ({ node, security }: Container, told: Told): readonly Said[] => {
  const at = scalarOf(security, 'readOnlyRootFilesystem');
  if (at === undefined || booleanOf(at) !== true) return [];
  const mounts = mapsOf(node, 'volumeMounts')
    .slice(0, MOST_MOUNTS)
    .flatMap((mount): readonly Said[] => {
      const path = textOf(mount, 'mountPath');
      if (path?.startsWith('/') !== true || booleanOf(scalarOf(mount, 'readOnly')) === true) return [];
      const what = textOf(mount, 'name') ?? '';
      return [{ ...told, kind: 'mount', at: mount, what, path: normalised(path) }];
    });
  return [{ ...told, kind: 'read-only', at, what: say.readOnly }, ...mounts];
};

const MOST_MOUNTS = 50;

const idIn = (context: MapValue | undefined, key: string): ScalarValue | undefined => {
  const scalar = scalarOf(context, key);
  return scalar !== undefined && numberOf(scalar) !== undefined && !isBadId(scalar) ? scalar : undefined;
};

/** `image.repository`, with the contexts of the container and the pod beside it, as charts that `helm create` makes have them. */
const inValues = (value: Value, name = '', depth = 0): readonly Said[] => {
  if (value.kind !== 'map' || depth > DEEPEST || isObject(value)) return [];
  const repository = textOf(mapOf(value, 'image'), 'repository');
  const contexts = CONTEXTS.map((key) => mapOf(value, key));
  const at = scalarOf(value, 'image', 'repository');
  const start = at === undefined ? [] : [{ image: nameOf(at.text), name, kind: 'start', at, what: '' } as const];
  const own = repository === undefined ? [] : [...saidOf(repository, name, contexts), ...start];
  return [...own, ...value.pairs.flatMap((pair) => inValues(pair.value, pair.key, depth + 1))];
};

const CONTEXTS = ['containerSecurityContext', 'securityContext', 'podSecurityContext'] as const;

const isObject = (map: MapValue): boolean => textOf(map, 'apiVersion') !== undefined;
