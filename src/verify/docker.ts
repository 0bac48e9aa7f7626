import type { BuildRequest, Engine, Network, Refusal, Session, State } from './engine.js';
import type { EngineHost, Ran } from './engine-host.js';
import type { Change, Identity, Node } from './model.js';
import { nodeBelow } from './mounted.js';
import { identityOf, idsIn, listeningIn, variableIn } from './proc.js';
import { firstText, tarEntries } from './tar.js';

/** Milliseconds for every command that should be quick. */
const QUICK = 60_000;
const MOST_LOG = 1024 * 1024;
const MOST_VOLUME = 4 * 1024 * 1024;
const MOST_NODE = 16 * 1024;
const MOST_FILE = 256 * 1024;

/** Docker, and Podman, whose commands are the same where we use them. */
export const dockerLike = (name: 'docker' | 'podman', session: Session): Engine => {
  const { host, timeout, signal } = session;
  const ask = (args: readonly string[], most?: number): Promise<Ran> =>
    host.run(name, args, { timeout: QUICK, signal, ...(most === undefined ? {} : { most }) });
  const tidy = async (args: readonly string[]): Promise<void> => {
    await host.run(name, args, { timeout: QUICK });
  };
  const config = async (container: string): Promise<Config> => configIn(await ask(['inspect', container]));
  return {
    name,
    has: async (image) => (await ask(['image', 'inspect', image])).code === 0,
    build: async (request) =>
      refusalOf(await host.run(name, buildArgs(name, request, session.network), { timeout, signal })),
    start: async (image, container, command) => {
      const network = session.network === 'none' ? ['--network=none'] : [];
      return refusalOf(await ask(['run', '--detach', '--name', container, ...network, image, ...command]));
    },
    state: async (container) => stateIn(await ask(['inspect', container])),
    identity: async (container) => identity(ask, host, container, await config(container)),
    log: async (container) => {
      const { stdout, stderr } = await ask(['logs', '--tail', '10000', container], MOST_LOG);
      return textOf(stdout) + stderr;
    },
    ports: async (container) => {
      const tables = await fromProcess(ask, host, container, ['net/tcp', 'net/tcp6'], await config(container));
      return tables === undefined ? undefined : listeningIn(tables);
    },
    stop: (container) => tidy(['stop', '--time', '1', container]),
    changes: async (container) => [
      ...changesIn(textOf((await ask(['diff', container])).stdout)),
      ...(await inVolumes(ask, container, await config(container))),
    ],
    node: (container, path) =>
      name === 'docker' ? nodeByCopy(ask, container, path) : nodeByMount(ask, host, container, path),
    removeContainer: (container) => tidy(['rm', '--force', '--volumes', container, `${container}-fresh`]),
    removeImage: (tag) => tidy(['rmi', '--force', tag]),
  };
};

type Ask = (args: readonly string[], most?: number) => Promise<Ran>;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const refusalOf = ({ code, stdout, stderr }: Ran): Refusal | undefined => {
  if (code === 0) return undefined;
  const said = `${textOf(stdout)}\n${stderr}`.trim().split('\n').slice(-12).join('\n');
  return { refused: code === 124 ? `no answer in time\n${said}` : said };
};

const buildArgs = (name: 'docker' | 'podman', request: BuildRequest, network: Network): readonly string[] => [
  'build',
  ...(network === 'none' ? ['--network=none'] : []),
  ...(network === 'none' && name === 'podman' ? ['--pull=never'] : []),
  ...(request.target === undefined ? [] : ['--target', request.target]),
  ...(request.platform === undefined ? [] : ['--platform', request.platform]),
  ...Object.entries(request.buildArgs).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
  ...['--tag', request.tag, '--file', request.file, request.context],
];

/** What of `inspect` counts. Another shape than expected reads as empty: every field is looked at on its own. */
type Config = {
  readonly id: string;
  readonly image: string;
  readonly pid: number;
  readonly user: string;
  readonly environment: readonly string[];
  readonly volumes: readonly string[];
};

const at = (value: unknown, ...keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

const inspected = ({ stdout }: Ran): unknown => {
  try {
    return at(JSON.parse(textOf(stdout)), 0);
  } catch {
    return undefined;
  }
};

const configIn = (ran: Ran): Config => {
  const answer = inspected(ran);
  const mounts = at(answer, 'Mounts');
  const environment = at(answer, 'Config', 'Env');
  return {
    id: String(at(answer, 'Id') ?? ''),
    image: String(at(answer, 'Image') ?? ''),
    pid: Number(at(answer, 'State', 'Pid') ?? 0),
    user: String(at(answer, 'Config', 'User') ?? ''),
    environment: Array.isArray(environment) ? environment.map(String) : [],
    volumes: Array.isArray(mounts) ? mounts.map((mount) => String(at(mount, 'Destination') ?? '')) : [],
  };
};

const stateIn = (ran: Ran): State => {
  const answer = inspected(ran);
  return { running: at(answer, 'State', 'Running') === true, exitCode: Number(at(answer, 'State', 'ExitCode') ?? 0) };
};

/** As the process is, if it can be seen; else as it was to be. A program that steps down shows what it became. */
const identity = async (ask: Ask, host: EngineHost, container: string, config: Config): Promise<Identity> => {
  const planned = await plannedIdentity(ask, container, config);
  const status = await fromProcess(ask, host, container, ['status'], config);
  return status === undefined || !status.includes('Uid:') ? planned : { ...idsIn(status), home: planned.home };
};

const plannedIdentity = async (ask: Ask, container: string, config: Config): Promise<Identity> => {
  const file = async (path: string) => firstText((await ask(['cp', `${container}:${path}`, '-'], MOST_FILE)).stdout);
  const [passwd, group] = [await file('/etc/passwd'), await file('/etc/group')];
  const planned = identityOf(config.user, passwd, group);
  return { ...planned, home: variableIn(config.environment.join('\0'), 'HOME') ?? planned.home };
};

/** The program is not there, or cannot be started; Docker says so on standard output. */
const NOT_RUN = new Set([126, 127]);

/** Files of the first process in /proc: by a program of the image, and where it has none, by the machine's own /proc. */
const fromProcess = async (
  ask: Ask,
  host: EngineHost,
  container: string,
  names: readonly string[],
  { pid, id }: Config,
): Promise<string | undefined> => {
  const ran = await ask(['exec', container, 'cat', ...names.map((name) => `/proc/1/${name}`)]);
  if (ran.stdout.length > 0 && !NOT_RUN.has(ran.code)) return textOf(ran.stdout);
  const isHere = id !== '' && (host.peek(`/proc/${pid}/cgroup`)?.includes(id) ?? false);
  if (!isHere) return undefined;
  return names.map((name) => host.peek(`/proc/${pid}/${name}`) ?? '').join('\n');
};

const nodeByCopy = async (ask: Ask, container: string, path: string): Promise<Node | undefined> =>
  nodeIn(await ask(['cp', `${container}:${path}`, '-'], MOST_NODE), path);

/** Podman's `cp` names the container's user as the owner of everything, so its owners are read where they are. */
const nodeByMount = async (ask: Ask, host: EngineHost, container: string, path: string): Promise<Node | undefined> => {
  const root = textOf((await ask(['mount', container])).stdout).trim();
  return root === '' ? undefined : nodeBelow(host, root, path);
};

/** The archive of a path begins with the path itself, under its last name. */
const nodeIn = ({ stdout }: Ran, path: string): Node | undefined => {
  const [first] = tarEntries(stdout);
  return first === undefined ? undefined : { ...first, path };
};

const changesIn = (text: string): readonly Change[] =>
  text.split('\n').flatMap((line) => {
    const path = line.slice(2);
    const kind = (['A', 'C', 'D'] as const).find((known) => known === line[0]);
    return kind !== undefined && path.startsWith('/') ? [{ kind, path }] : [];
  });

/** Files in a volume are in no layer, so `diff` is silent about them; what was not in it at first was written. */
const inVolumes = async (ask: Ask, container: string, config: Config): Promise<readonly Change[]> => {
  const volumes = config.volumes.filter((path) => path.startsWith('/'));
  if (volumes.length === 0) return [];
  const fresh = `${container}-fresh`;
  await ask(['create', '--name', fresh, config.image]);
  const found: Change[] = [];
  for (const volume of volumes) {
    const before = new Set(await pathsIn(ask, fresh, volume));
    const added = (await pathsIn(ask, container, volume)).filter((path) => !before.has(path));
    found.push(...added.map((path) => ({ kind: 'A' as const, path })));
  }
  return found;
};

const pathsIn = async (ask: Ask, container: string, directory: string): Promise<readonly string[]> => {
  const { stdout } = await ask(['cp', `${container}:${directory}/.`, '-'], MOST_VOLUME);
  const inside = tarEntries(stdout).map(({ path }) => path.replace(/^\.?\/?/, ''));
  return inside.filter((path) => path !== '').map((path) => `${directory}/${path}`);
};
