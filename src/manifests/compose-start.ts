import { wordsIn } from './commands.js';
import { type Service, servicesOf } from './compose-file.js';
import { type ComposeEnvironment, interpolated, withValues } from './interpolate.js';
import { readDocuments } from './read.js';
import { itemsOf, mapOf, mapsOf, nodeAt, scalarOf, textOf, textsOf, type Value } from './tree.js';

/** How a service of a Compose file runs its image, as far as its values are known. */
export type ComposeStart = {
  /** `NAME=VALUE`. */
  readonly environment: readonly string[];
  /** As written, relative to the file. */
  readonly envFiles: readonly string[];
  /** Takes the place of CMD unless it is empty. */
  readonly command: readonly string[];
  /** Named volumes; what is mounted from the machine is left out. */
  readonly volumes: readonly { readonly source: string; readonly path: string }[];
  /** TCP ports of the container that are published or exposed. */
  readonly ports: readonly number[];
};

/** So many of each are read. */
const MOST = 200;

/** `undefined`: there is no such service. Source: compose-spec/compose-spec@main:05-services.md. */
export const composeStart = (
  path: string,
  text: string,
  name: string,
  environment: ComposeEnvironment,
): ComposeStart | undefined => {
  const documents = readDocuments(path, text);
  if (!Array.isArray(documents)) return undefined;
  const services = documents.flatMap((document: Value) => servicesOf(withValues(document, environment)));
  const service = services.find((each) => each.name === name);
  return service === undefined ? undefined : startOf(service);
};

const startOf = ({ node }: Service): ComposeStart => ({
  environment: variablesOf(node).slice(0, MOST),
  envFiles: [...scalarsOf(node, 'env_file'), ...mapsOf(node, 'env_file').flatMap((each) => textOf(each, 'path') ?? [])],
  command: wordsIn(nodeAt(node, 'command')),
  volumes: volumesOf(node).slice(0, MOST),
  ports: portsOf(node).slice(0, MOST),
});

type Node = Service['node'];

/** A text, or a list of texts. */
const scalarsOf = (node: Node, key: string): readonly string[] => {
  const one = scalarOf(node, key);
  return one === undefined ? textsOf(node, key) : [one.text];
};

/** A variable whose value nobody knows here is left out. */
const variablesOf = (node: Node): readonly string[] => {
  const pairs = mapOf(node, 'environment')?.pairs ?? [];
  const listed = textsOf(node, 'environment');
  const mapped = pairs.flatMap(({ key, value }) => (value.kind === 'scalar' ? [`${key}=${value.text}`] : []));
  return [...mapped, ...listed].flatMap((each) => interpolated(each) ?? []);
};

/** A name without a slash or a dot is that of a volume. */
const VOLUME = /^([\w-][\w.-]*):(\/[^:]*)(?::[\w,]+)?$/;

const volumesOf = (node: Node): ComposeStart['volumes'] =>
  itemsOf(node, 'volumes').flatMap((item) => {
    if (item.kind === 'scalar') {
      const [, source, path] = VOLUME.exec(item.text) ?? [];
      return source === undefined || path === undefined ? [] : [{ source, path }];
    }
    if (item.kind !== 'map' || textOf(item, 'type') !== 'volume') return [];
    const [source, path] = [textOf(item, 'source'), textOf(item, 'target')];
    return source === undefined || path?.startsWith('/') !== true ? [] : [{ source, path }];
  });

const portsOf = (node: Node): readonly number[] =>
  [...itemsOf(node, 'ports'), ...itemsOf(node, 'expose')].flatMap((item) => {
    const text = item.kind === 'scalar' ? item.text : item.kind === 'map' ? (textOf(item, 'target') ?? '') : '';
    const port = /^(?:.*:)?(\d{1,5})(?:\/tcp)?$/.exec(text)?.[1];
    return port === undefined ? [] : [Number(port)];
  });
