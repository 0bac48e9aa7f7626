import { mountArg } from './docker-arguments.js';
import { type Network, networkArgs, type Refusal, type RunPlan, refusalOf } from './engine.js';
import type { EngineHost, Ran, Running } from './engine-host.js';
import { answerAt, at, keysIn, stringsIn, textOf } from './inspect.js';
import type { Identity } from './model.js';
import { nodeBelow, textBelow } from './mounted.js';
import { identityOf, variableIn } from './proc.js';
import type { Store } from './store.js';

/** What is known of a container: what its image says of the process, and where its files are. */
export type Container = {
  readonly image: string;
  readonly user: string;
  readonly environment: readonly string[];
  /** Where its root is mounted. */
  readonly root: string;
  readonly running: Running;
  /** Starts its program once more. */
  readonly start: () => Running;
};

/** How Buildah is called. */
export type Buildah = {
  readonly host: EngineHost;
  readonly store: Store;
  readonly network: Network;
  readonly ask: (...args: readonly string[]) => Promise<Ran>;
};

/** The isolation in which Buildah leaves a program the machine's own network, whatever it is asked for. */
export const isOnMachinesNetwork = (host: EngineHost): boolean => host.variable('BUILDAH_ISOLATION') === 'chroot';

/** Makes a container of an image and starts its program. */
export const containerOf = async (
  buildah: Buildah,
  image: string,
  name: string,
  { command, environment, mounts }: RunPlan,
): Promise<Container | Refusal> => {
  const { host, store, network, ask } = buildah;
  const made = await ask('from', '--pull-never', '--name', name, image);
  const refusal = refusalOf(made);
  if (refusal !== undefined) return refusal;
  const config = at(answerAt(await ask('inspect', name), 'OCIv1'), 'config');
  const root = await mounted(buildah, name);
  await openVolumes(buildah, keysIn(at(config, 'Volumes')), name, root);
  const own = command.length > 0 ? command : stringsIn(at(config, 'Cmd'));
  const words = [...stringsIn(at(config, 'Entrypoint')), ...own];
  const more = [
    ...environment.flatMap((each) => ['--env', each]),
    // It has no volumes: what would be one is a directory like any other.
    ...mounts.flatMap((mount) => (mount.source.startsWith('/') ? ['--volume', mountArg(mount)] : [])),
  ];
  const args = [...store.flags, 'run', ...store.runtime, ...networkArgs(network), ...more, name, '--', ...words];
  const start = () => host.start('buildah', args, store.env);
  return {
    image,
    user: String(at(config, 'User') ?? ''),
    environment: [...environment, ...stringsIn(at(config, 'Env'))],
    root,
    running: start(),
    start,
  };
};

/** Where a container's root is mounted; empty when it is not. */
export const mounted = async ({ ask }: Buildah, name: string): Promise<string> =>
  textOf((await ask('mount', name)).stdout).trim();

/** A volume becomes a directory like any other, so that what is written to it is seen. */
const openVolumes = async (
  { host, store, ask }: Buildah,
  volumes: readonly string[],
  name: string,
  root: string,
): Promise<void> => {
  const paths = volumes.filter((path) => path.startsWith('/'));
  if (paths.length === 0) return;
  await ask('config', ...paths.flatMap((path) => ['--volume', `${path}-`]), name);
  const empty = `${store.directory}/empty`;
  host.makeDirectory(empty);
  for (const path of paths) if (nodeBelow(host, root, path) === undefined) await ask('copy', name, empty, path);
};

/** Who the process is to be, by the files of the container. */
export const plannedIdentity = (host: EngineHost, { root, user, environment }: Container): Identity => {
  const text = (path: string): string => textBelow(host, root, path) ?? '';
  const planned = identityOf(user, text('/etc/passwd'), text('/etc/group'));
  return { ...planned, home: variableIn(environment.join('\0'), 'HOME') ?? planned.home };
};

/**
 * Why a program never ran: Buildah fails by itself with 125 and 127, and says so when the runtime cannot start it. A
 * program's own exit code is the last word of its output.
 */
export const refusalIn = ({ code, output }: Running): Refusal | undefined => {
  const said = output().trim();
  const isBuildahs = (own: number): boolean => code() === own && !said.endsWith(`exit status ${own}`);
  if (!isBuildahs(125) && !isBuildahs(127) && !/^error running container: /m.test(said)) return undefined;
  return { refused: said.split('\n').slice(-12).join('\n') };
};
