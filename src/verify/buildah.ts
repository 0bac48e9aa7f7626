import {
  type Buildah,
  type Container,
  containerOf,
  isOnMachinesNetwork,
  mounted,
  plannedIdentity,
  refusalIn,
  withoutNetwork,
} from './buildah-container.js';
import { type BuildRequest, type Engine, isRefusal, type Network, refusalOf, type Session } from './engine.js';
import type { Ran } from './engine-host.js';
import { nodeBelow } from './mounted.js';
import { identityIn, listeningIn } from './proc.js';
import { processesIn } from './processes.js';
import { closeStore, type Store } from './store.js';
import { changesBetween } from './trees.js';

/** Milliseconds for every command that should be quick, and between two looks at a start. */
const QUICK = 60_000;
const STEP = 50;

/** Buildah, which has no containers in the background: a program runs as long as its `buildah run`. */
export const buildahEngine = (session: Session, store: Store): Engine => {
  const { host, signal, network } = session;
  const containers = new Map<string, Container>();
  const run = (args: readonly string[], timeout: number, stop?: AbortSignal): Promise<Ran> => {
    const limits = { timeout, env: store.env, ...(stop === undefined ? {} : { signal: stop }) };
    return host.run('buildah', [...store.flags, ...args], limits);
  };
  const buildah: Buildah = { host, store, network, ask: (...args) => run(args, QUICK, signal) };
  /** The first process; while Buildah sets it up, and when it has ended, there is none. */
  const processOf = (name: string): number | undefined =>
    containers.get(name)?.running.code() === undefined ? processesIn(host, store.name)[0] : undefined;
  const stop = async (name: string): Promise<void> => containers.get(name)?.running.stop();
  return {
    name: 'buildah',
    has: async (image) => (await buildah.ask('inspect', '--type', 'image', image)).code === 0,
    build: async (request) => refusalOf(await run(buildArgs(request, network, store.runtime), session.timeout, signal)),
    start: async (image, name, command) => {
      const container = await containerOf(buildah, image, name, command);
      if (isRefusal(container)) return container;
      containers.set(name, container);
      const { running } = container;
      while (running.code() === undefined && processOf(name) === undefined && !signal.aborted) await host.sleep(STEP);
      return refusalIn(running);
    },
    state: async (name) => {
      const running = containers.get(name)?.running;
      const code = running?.code();
      if (running === undefined || code === undefined) return { running: running !== undefined, exitCode: 0 };
      return { running: false, exitCode: code, refused: refusalIn(running)?.refused };
    },
    identity: async (name) => {
      const container = containers.get(name);
      const planned = container === undefined ? NOBODY : plannedIdentity(host, container);
      return identityIn(host.peek(`/proc/${processOf(name)}/status`), planned);
    },
    log: async (name) => containers.get(name)?.running.output() ?? '',
    ports: async (name) => {
      if (isOnMachinesNetwork(host)) return undefined;
      const [first, second] = ['tcp', 'tcp6'].map((table) => host.peek(`/proc/${processOf(name)}/net/${table}`));
      return first === undefined ? undefined : listeningIn(`${first}\n${second ?? ''}`);
    },
    stop,
    changes: async (name) => {
      const container = containers.get(name);
      if (container === undefined || container.root === '') return [];
      await buildah.ask('from', '--pull-never', '--name', `${name}-fresh`, container.image);
      const fresh = await mounted(buildah, `${name}-fresh`);
      return fresh === '' ? [] : changesBetween(host, fresh, container.root);
    },
    node: async (name, path) => {
      const root = containers.get(name)?.root ?? '';
      return root === '' ? undefined : nodeBelow(host, root, path);
    },
    removeContainer: async (name) => {
      await stop(name);
      await run(['rm', name, `${name}-fresh`], QUICK);
    },
    removeImage: async () => undefined,
    close: () => closeStore(host, store),
  };
};

const NOBODY = { uid: undefined, gid: undefined, groups: [], home: undefined };

const buildArgs = (request: BuildRequest, network: Network, runtime: readonly string[]): readonly string[] => [
  ...['build', ...runtime, ...withoutNetwork(network), ...(network === 'none' ? ['--pull-never'] : [])],
  ...(request.target === undefined ? [] : ['--target', request.target]),
  ...(request.platform === undefined ? [] : ['--platform', request.platform]),
  ...Object.entries(request.buildArgs).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
  ...['--tag', request.tag, '--file', request.file, request.context],
];
