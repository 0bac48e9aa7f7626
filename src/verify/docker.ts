import { caught } from './caught.js';
import { buildArgs, createArgs } from './docker-arguments.js';
import { type Engine, type Hold, type Refusal, refusalOf, type Session } from './engine.js';
import type { EngineHost, Limits, Ran } from './engine-host.js';
import { answerAt, at, type Config, configIn, factsIn, stateIn, textOf } from './inspect.js';
import { madeOnTheWay } from './leftovers.js';
import type { Change, Identity, Node } from './model.js';
import { nodeBelow } from './mounted.js';
import { identityIn, identityOf, listeningIn, variableIn } from './proc.js';
import { closeStore, type Store } from './store.js';
import { firstText, tarEntries } from './tar.js';

/** Milliseconds for every command that should be quick. */
const QUICK = 60_000;
/** Starts of a container that has just ended, and milliseconds between them. */
const MOST_TRIES = 10;
const BETWEEN_TRIES = 500;

const MOST_LOG = 1024 * 1024;
const MOST_VOLUME = 4 * 1024 * 1024;
const MOST_NODE = 16 * 1024;
const MOST_FILE = 256 * 1024;

/** Docker without a store, and Podman with one, whose commands are the same where we use them. */
export const dockerLike = (session: Session, store: Store | undefined): Engine => {
  const { host, timeout, signal } = session;
  const name = store === undefined ? 'docker' : 'podman';
  const flags = [...(store?.flags ?? []), ...(store?.runtime ?? [])];
  const run = (args: readonly string[], limits: Limits): Promise<Ran> =>
    host.run(name, [...flags, ...args], { ...limits, env: store?.env ?? {} });
  const ask = (args: readonly string[], most?: number): Promise<Ran> =>
    run(args, { timeout: QUICK, signal, ...(most === undefined ? {} : { most }) });
  const tidy = (args: readonly string[]): Promise<Ran> => run(args, { timeout: QUICK });
  const config = async (container: string): Promise<Config> => configIn(await ask(['inspect', container]));
  const made: string[] = [];
  const begin = (container: string, hold: Hold): Promise<Refusal | undefined> =>
    store === undefined ? begunByDocker(host, ask, container, hold) : begunByPodman(ask, container, hold);
  return {
    name,
    has: async (image) => (await ask(['image', 'inspect', image])).code === 0,
    build: async (request) => {
      const ran = await run(buildArgs(name, request, session.network, store?.runtime ?? []), { timeout, signal });
      made.push(...madeOnTheWay(textOf(ran.stdout)));
      return refusalOf(ran);
    },
    facts: async (image) => {
      const answer = answerAt(await ask(['image', 'inspect', image]), 0);
      // Podman has it beside the rest.
      return factsIn(at(answer, 'Config'), at(answer, 'Config', 'Healthcheck') ?? at(answer, 'Healthcheck'));
    },
    start: async (image, container, plan, hold) => {
      const made = await ask(createArgs(image, container, session.network, plan));
      return refusalOf(made) ?? begin(container, hold);
    },
    again: async (container, hold) => {
      if (store === undefined) return begin(container, hold);
      // What has ended a moment ago is still known to the runtime: it started once, so it will again.
      for (let tries = 1; ; tries += 1) {
        await tidy(['container', 'cleanup', container]);
        const refusal = await begin(container, hold);
        if (refusal === undefined || tries === MOST_TRIES || signal.aborted) return refusal;
        await host.sleep(BETWEEN_TRIES);
      }
    },
    process: async (container) => processHere(host, await config(container), store !== undefined),
    exec: (container, words, limit) => run(['exec', container, ...words], { timeout: limit, signal }),
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
    stop: async (container) => {
      await tidy(['stop', '--time', '1', container]);
    },
    changes: async (container) => [
      ...changesIn(textOf((await ask(['diff', container])).stdout)),
      ...(await inVolumes(ask, container, await config(container))),
    ],
    node: (container, path) =>
      store === undefined ? nodeByCopy(ask, container, path) : nodeByMount(ask, host, container, path),
    removeContainer: async (container) => {
      await tidy(['rm', '--force', '--volumes', container, `${container}-fresh`]);
    },
    removeImage: async (tag) => {
      if (store === undefined) await tidy(['rmi', '--force', tag]);
    },
    removeVolume: async (volume) => {
      await tidy(['volume', 'rm', '--force', volume]);
    },
    close: async () => {
      if (store !== undefined) return closeStore(host, store);
      await removeMade(tidy, made);
      return undefined;
    },
  };
};

type Ask = (args: readonly string[], most?: number) => Promise<Ran>;

/** Podman stops by itself between the container and its program. */
const begunByPodman = async (ask: Ask, container: string, hold: Hold): Promise<Refusal | undefined> => {
  const refusal = refusalOf(await ask(['init', container]));
  if (refusal !== undefined) return refusal;
  const { pid } = configIn(await ask(['inspect', container]));
  if (pid > 0) await hold([pid]);
  return refusalOf(await ask(['start', container]));
};

/** Docker does not: its runtime is caught on the way. */
const begunByDocker = async (
  host: EngineHost,
  ask: Ask,
  container: string,
  hold: Hold,
): Promise<Refusal | undefined> => {
  const { id } = configIn(await ask(['inspect', container]));
  let isOver = id === '';
  const starting = ask(['start', container]).finally(() => {
    isOver = true;
  });
  const pids = await caught(
    host,
    (pid) => host.peek(`/proc/${pid}/cgroup`)?.includes(id) ?? false,
    () => isOver,
  );
  try {
    if (pids.length > 0) await hold(pids);
  } finally {
    for (const pid of pids) host.release(pid);
  }
  return refusalOf(await starting);
};

/** The first process by the id that this machine knows it by; an engine elsewhere has none here. */
const processHere = (host: EngineHost, { pid, id }: Config, isLocal: boolean): number | undefined => {
  if (pid <= 0 || id === '') return undefined;
  return isLocal || host.peek(`/proc/${pid}/cgroup`)?.includes(id) === true ? pid : undefined;
};

/** Of the images that were made on the way those that no name keeps, the last first; a base image keeps its name. */
const removeMade = async (tidy: Ask, made: readonly string[]): Promise<void> => {
  if (made.length === 0) return;
  const { stdout } = await tidy(['images', '--quiet', '--filter', 'dangling=true']);
  const nameless = new Set(textOf(stdout).split('\n'));
  for (const id of [...made].reverse()) if (nameless.has(id)) await tidy(['rmi', id]);
};

/** As the process is, if it can be seen; else as it was to be. A program that steps down shows what it became. */
const identity = async (ask: Ask, host: EngineHost, container: string, config: Config): Promise<Identity> => {
  const planned = await plannedIdentity(ask, container, config);
  return identityIn(await fromProcess(ask, host, container, ['status'], config), planned);
};

const plannedIdentity = async (ask: Ask, container: string, config: Config): Promise<Identity> => {
  const file = async (path: string) => firstText((await ask(['cp', `${container}:${path}`, '-'], MOST_FILE)).stdout);
  const [passwd, group] = [await file('/etc/passwd'), await file('/etc/group')];
  const planned = identityOf(config.user, passwd, group);
  return { ...planned, home: variableIn(config.environment.join('\0'), 'HOME') ?? planned.home };
};

/** The program is not there, or cannot be started; Docker says so on standard output. */
const NOT_RUN = new Set([126, 127]);

/** Files of the first process in /proc: by the machine's own, and where it is elsewhere, by a program of the image. */
const fromProcess = async (
  ask: Ask,
  host: EngineHost,
  container: string,
  names: readonly string[],
  config: Config,
): Promise<string | undefined> => {
  const pid = processHere(host, config, false);
  if (pid !== undefined) return names.map((name) => host.peek(`/proc/${pid}/${name}`) ?? '').join('\n');
  const ran = await ask(['exec', container, 'cat', ...names.map((name) => `/proc/1/${name}`)]);
  return ran.stdout.length > 0 && !NOT_RUN.has(ran.code) ? textOf(ran.stdout) : undefined;
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
    for (const path of await pathsIn(ask, container, volume)) if (!before.has(path)) found.push({ kind: 'A', path });
  }
  return found;
};

const pathsIn = async (ask: Ask, container: string, directory: string): Promise<readonly string[]> => {
  const { stdout } = await ask(['cp', `${container}:${directory}/.`, '-'], MOST_VOLUME);
  const inside = tarEntries(stdout).map(({ path }) => path.replace(/^\.?\/?/, ''));
  return inside.filter((path) => path !== '').map((path) => `${directory}/${path}`);
};
