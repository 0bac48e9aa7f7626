import type { OwnCommand, RunFact, RunWord } from '../image/run-facts.js';
import { environmentGiven, foreignMounts, pairOf, portsGiven } from '../image/run-values.js';
import { normalised } from '../text/path.js';
import { partsOf } from './commands.js';
import type { LaidService, Part } from './compose-layers.js';
import { isSocket, kindOf, mountOf, someItems } from './compose-mounts.js';
import { interpolated } from './interpolate.js';
import { composeRuns as say } from './sentences.js';
import { isNull, type MapValue, mapsOf, nodeAt, type ScalarValue, scalarOf, textOf, type Value } from './tree.js';

/** So many facts of one service are kept. */
const MOST_FACTS = 100;

/** A fact without the service that it is of. */
export type Fact = Omit<RunFact, 'service' | 'target'>;

/** What a service says of how its image is run; where several of its parts say it, the topmost does. */
export const factsOfService = (service: LaidService, shared: readonly Fact[]): readonly Fact[] => {
  const { parts } = service;
  const mounts = mountsOf(parts);
  const told = [
    userOf(service),
    switchesOf(parts),
    parts.flatMap(listsOf),
    mounts,
    secretsOf(parts),
    shared,
    parts.flatMap(syncsOf),
  ];
  return [...told.flat().slice(0, MOST_FACTS), ...startOf(service, mounts), ...portsOf(parts), ...environmentOf(parts)];
};

const startOf = (service: LaidService, mounts: readonly Fact[]): readonly Fact[] => {
  const { parts, span } = service;
  const isOwn = parts.some(({ service: { node } }) => STARTING.some((key) => nodeAt(node, key) !== undefined));
  const [own] = parts;
  if (own === undefined) return [];
  const start = { kind: 'start', ...own.where({ span }), path: undefined, engine: 'docker' } as const;
  if (!isOwn) return [{ ...start, what: '' }];
  return [{ ...start, what: say.command, command: ownCommandOf(service, mounts) }];
};

/** What a service starts in place of what its image says, and how. */
export const ownCommandOf = (service: LaidService, mounts = mountsOf(service.parts)): OwnCommand => ({
  ...commandOf(service.parts),
  asImage: userOf(service).length === 0,
  mounts: foreignMounts(mounts),
});

const STARTING = ['command', 'entrypoint'] as const;

/** The topmost part that says it decides; null is none. */
const commandOf = (parts: readonly Part[]): Pick<OwnCommand, 'entrypoint' | 'command' | 'directory'> => {
  const said = (key: string): Value | undefined =>
    parts.map(({ service }) => nodeAt(service.node, key)).find((each) => each !== undefined);
  const words = (key: string): readonly RunWord[] | undefined => {
    const value = said(key);
    if (value === undefined || isNull(value)) return undefined;
    if (value.kind === 'list') return value.items.flatMap((item) => wordsOf(item, (text) => [text]));
    return wordsOf(value, partsOf);
  };
  const directory = said('working_dir');
  const [start] = directory === undefined ? [] : wordsOf(directory, (text) => [text]);
  return { entrypoint: words('entrypoint'), command: words('command'), directory: start };
};

/** With defaults of variables, and without values of `.env`, which may be secrets: reports tell words of commands. */
const wordsOf = (value: Value, split: (text: string) => readonly string[]): readonly RunWord[] => {
  if (value.kind !== 'scalar') return [];
  const written = value.written ?? value.text;
  const settled = (text: string): string | undefined =>
    value.written !== undefined && text.includes('$') ? undefined : interpolated(text);
  const whole = settled(written);
  if (whole !== undefined) return split(whole).map((text) => ({ text, known: true }));
  return split(written).map((each) => {
    const text = settled(each);
    return { text: text ?? each, known: text !== undefined };
  });
};

/** Lists are put together; ports have a short and a long form. */
const portsOf = (parts: readonly Part[]): readonly Fact[] => {
  const part = parts.find(({ service }) => nodeAt(service.node, 'ports') !== undefined);
  const at = part && nodeAt(part.service.node, 'ports');
  if (part === undefined || at === undefined) return [];
  const texts = parts.flatMap(({ service }) => someItems(service.node, 'ports')).flatMap((item) => portIn(item) ?? []);
  return portsGiven(texts).map((given) => ({ ...given, ...part.where(at) }));
};

const portIn = (item: Value): string | undefined => {
  if (item.kind === 'scalar') return interpolated(item.text);
  if (item.kind !== 'map') return undefined;
  const [published, target] = ['published', 'target'].map((key) => interpolated(textOf(item, key) ?? ''));
  return target === undefined || target === '' ? undefined : `${published ? `${published}:` : ''}${target}`;
};

/** A map or a list of `NAME=value`; the topmost part that says a variable decides. */
const environmentOf = (parts: readonly Part[]): readonly Fact[] => {
  const part = parts.find(({ service }) => nodeAt(service.node, 'environment') !== undefined);
  const at = part && nodeAt(part.service.node, 'environment');
  if (part === undefined || at === undefined) return [];
  const pairs = parts.toReversed().flatMap(({ service }) => variablesIn(nodeAt(service.node, 'environment')));
  return environmentGiven(pairs).map((given) => ({ ...given, ...part.where(at) }));
};

const MOST_VARIABLES = 200;

const variablesIn = (value: Value | undefined): readonly (readonly [string, string | undefined])[] => {
  if (value?.kind === 'map')
    return value.pairs
      .slice(0, MOST_VARIABLES)
      .flatMap((pair) => (pair.value.kind === 'scalar' ? [[pair.key, knownText(pair.value)] as const] : []));
  return (value?.kind === 'list' ? value.items : []).slice(0, MOST_VARIABLES).flatMap((item) => {
    if (item.kind !== 'scalar') return [];
    const [name, text] = pairOf(item.text);
    return [[name, text === undefined ? undefined : interpolated(text)] as const];
  });
};

/** Without a value, it comes from where Compose runs. */
const knownText = (scalar: ScalarValue): string | undefined => (isNull(scalar) ? undefined : interpolated(scalar.text));

export const userOf = ({ parts }: LaidService): readonly Fact[] => {
  const part = parts.find(({ service }) => nodeAt(service.node, 'user') !== undefined);
  const user = part?.service.user;
  const what = user === undefined ? undefined : interpolated(user.text);
  return part === undefined || user === undefined || what === undefined || what === ''
    ? []
    : [{ kind: 'user', ...part.where(user), what, path: undefined }];
};

/** Keys with one value, each with what it comes to. Source: compose-spec/compose-spec@main:05-services.md. */
const SWITCHES: readonly (readonly [key: string, of: (text: string) => Pick<Fact, 'kind' | 'what'> | undefined])[] = [
  ['privileged', (text) => (isTrue(text) ? { kind: 'rights', what: say.privileged } : undefined)],
  ['pid', (text) => (text === 'host' ? { kind: 'rights', what: say.namespace('pid') } : undefined)],
  ['ipc', (text) => (text === 'host' ? { kind: 'rights', what: say.namespace('ipc') } : undefined)],
  ['network_mode', (text) => (text === 'host' ? { kind: 'network', what: say.network } : undefined)],
  ['read_only', (text) => (isTrue(text) ? { kind: 'read-only', what: say.readOnly } : undefined)],
];

const isTrue = (text: string): boolean => /^(?:true|yes|on)$/i.test(text);

const switchesOf = (parts: readonly Part[]): readonly Fact[] =>
  SWITCHES.flatMap(([key, of]): readonly Fact[] => {
    const part = parts.find(({ service }) => scalarOf(service.node, key) !== undefined);
    const value = scalarOf(part?.service.node, key);
    const found = value === undefined ? undefined : of(value.text);
    return part === undefined || value === undefined || found === undefined
      ? []
      : [{ ...found, ...part.where(value), path: undefined }];
  });

const listsOf = ({ service: { node }, where }: Part): readonly Fact[] => {
  const named = (key: string, what: string) =>
    someItems(node, key).flatMap((item): readonly Fact[] =>
      item.kind === 'scalar' ? [{ kind: 'rights', ...where(item), what: `${what} ${item.text}`, path: undefined }] : [],
    );
  return [...named('cap_add', say.capability), ...named('devices', say.device)];
};

/** Of several mounts at one path the topmost counts. */
const mountsOf = (parts: readonly Part[]): readonly Fact[] => {
  const taken = new Set<string>();
  return parts.flatMap(({ service: { node }, where }) =>
    [...someItems(node, 'volumes'), ...memoryIn(node)].flatMap((item): readonly Fact[] => {
      const { mount, source, target } = mountIn(item);
      if (target === undefined || !target.startsWith('/')) return [];
      const path = normalised(target);
      if (taken.has(path)) return [];
      taken.add(path);
      const what = source ?? mount.source;
      if (isSocket(path) || (source !== undefined && isSocket(source)))
        return [{ kind: 'rights', ...where(item), what: say.socket(what), path: undefined }];
      const kind = kindOf(mount);
      if (kind === 'tmpfs') return [{ kind: 'mount', ...where(item), what: say.memory, path }];
      if (mount.readOnly) return kind === 'bind' ? [{ kind: 'reads', ...where(item), what, path }] : [];
      return kind !== 'bind' && kind !== 'volume' ? [] : [{ kind, ...where(item), what, path }];
    }),
  );
};

/** Compose mounts the files of secrets as they are on the host. Source: compose-spec/compose-spec@main:09-secrets.md. */
const secretsOf = (parts: readonly Part[]): readonly Fact[] =>
  parts.flatMap(({ service: { node }, where }) =>
    someItems(node, 'secrets').flatMap((item): readonly Fact[] => {
      const map = item.kind === 'map' ? item : undefined;
      const name = item.kind === 'scalar' ? item.text : textOf(map, 'source');
      if (name === undefined || textOf(map, 'mode') !== undefined) return [];
      const target = textOf(map, 'target') ?? name;
      const path = normalised(target.startsWith('/') ? target : `${SECRETS}/${target}`);
      return [{ kind: 'reads', ...where(item), what: `${SECRETS}/${name}`, path }];
    }),
  );

/** Where secrets are mounted that name no place. */
const SECRETS = '/run/secrets';

/** `tmpfs` is a path with options, or a list of them; each stands here as a mount of its own. */
const memoryIn = (node: MapValue): readonly Value[] => {
  const value = nodeAt(node, 'tmpfs');
  const items = value?.kind === 'list' ? someItems(node, 'tmpfs') : value === undefined ? [] : [value];
  return items.flatMap((item) =>
    item.kind === 'scalar' ? [{ ...item, text: `${MEMORY}:${item.text.split(':')[0]}` }] : [],
  );
};

/** No volume can be called so. */
const MEMORY = '\0tmpfs';

const mountIn = (item: Value) => {
  const written = mountOf(item);
  const mount = written.source === MEMORY ? { ...written, type: 'tmpfs' } : written;
  return { mount, source: interpolated(mount.source), target: interpolated(mount.target) };
};

/** What `docker compose watch` copies into the running container. Source: compose-spec/compose-spec@main:develop.md. */
const syncsOf = ({ service: { node }, where }: Part): readonly Fact[] =>
  mapsOf(node, 'develop', 'watch')
    .slice(0, MOST_FACTS)
    .flatMap((each): readonly Fact[] => {
      if (textOf(each, 'action')?.startsWith('sync') !== true) return [];
      const target = interpolated(textOf(each, 'target') ?? '');
      const path = target?.startsWith('/') === true ? normalised(target) : undefined;
      return [{ kind: 'sync', ...where(each), what: textOf(each, 'path') ?? '.', path }];
    });
