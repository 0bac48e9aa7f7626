import type { OwnCommand, RunWord } from '../image/run-facts.js';
import { isSecretVariable } from '../knowledge/variables.js';
import { normalised } from '../text/path.js';
import { isNull, type MapValue, mapsOf, nodeAt, scalarOf, textOf, type Value } from './tree.js';
import { mountPaths } from './volumes.js';
import type { Container, Workload } from './workloads.js';

/** What a container of a pod starts; `undefined` where it says nothing of it. */
export const commandOf = ({ security: pod }: Workload, container: Container): OwnCommand | undefined => {
  const { node, security } = container;
  const variables = variablesOf(node);
  const words = (key: string): readonly RunWord[] | undefined => {
    const value = nodeAt(node, key);
    if (value === undefined || isNull(value) || (value.kind === 'list' && value.items.length === 0)) return undefined;
    return (value.kind === 'list' ? value.items : [value]).map((item) => expanded(writtenIn(item), variables));
  };
  const [entrypoint, command] = [words('command'), words('args')];
  if (entrypoint === undefined && command === undefined) return undefined;
  const directory = scalarOf(node, 'workingDir');
  return {
    entrypoint,
    // A command of its own forgets the CMD of the image.
    command,
    directory: directory && expanded(directory.text, new Map()),
    asImage: [security, pod].every((each) => scalarOf(each, 'runAsUser') === undefined),
    mounts: mountPaths(container)
      .filter((path) => path.startsWith('/'))
      .map(normalised),
  };
};

/** Braces of a template that begin a value are a map to YAML. */
const writtenIn = (value: Value): string => (value.kind === 'scalar' ? value.text : TEMPLATE);

const TEMPLATE = '{{ value }}';

/** So many variables of one container are looked at. */
const MOST = 200;

/** The variables of a container by name, `null` where nobody knows the value; and whether there may be others. */
type Variables = ReadonlyMap<string, string | null>;

/** Stands for those that come from elsewhere as a whole. */
const OTHERS = '*';

/** What a value names has to stand above it. What may be a secret is not told, nor put in. */
const variablesOf = (node: MapValue): Variables => {
  const found = new Map<string, string | null>();
  if (nodeAt(node, 'envFrom') !== undefined) found.set(OTHERS, null);
  for (const each of mapsOf(node, 'env').slice(0, MOST)) {
    const name = textOf(each, 'name') ?? '';
    const value = scalarOf(each, 'value')?.text ?? (nodeAt(each, 'valueFrom') === undefined ? '' : undefined);
    const word = value === undefined || isSecretVariable(name, value) ? undefined : expanded(value, found);
    found.set(name, word?.known === true ? word.text : null);
  }
  return found;
};

/** Longer words are not looked into. */
const LONGEST = 20_000;

/**
 * `$(NAME)` of a variable that the container has, `$$` for a dollar; what nobody says stays as it is.
 * Source: kubernetes/kubernetes@v1.31.0:third_party/forked/golang/expansion/expand.go.
 */
const expanded = (written: string, variables: Variables): RunWord => {
  if (written.length > LONGEST) return { text: written, known: false };
  let known = true;
  const text = written
    .replace(/\{\{-?\s{0,9}([^{}\s]{1,200})[^{}]{0,500}\}\}/g, (_, name: string) => {
      known = false;
      return `$$(${name})`;
    })
    .replace(/\$\$|\$\(([^()\s]{1,200})\)/g, (whole, name?: string) => {
      if (name === undefined) return '$';
      const value = valueOf(name, variables);
      if (value === null) known = false;
      return value ?? whole;
    });
  return { text, known };
};

/** `undefined`: it is none. Services of the cluster are variables, too, of which no manifest of the pod tells. */
const valueOf = (name: string, variables: Variables): string | null | undefined => {
  const own = variables.get(name);
  if (own !== undefined) return own;
  const mayBe = variables.has(OTHERS) ? /^[A-Z_][A-Z\d_]*$/ : /^[A-Z_][A-Z\d_]*_(?:SERVICE_HOST|(?:SERVICE_)?PORT\w*)$/;
  return mayBe.test(name) ? null : undefined;
};
