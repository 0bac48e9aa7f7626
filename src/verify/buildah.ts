import {
  type Buildah,
  type Container,
  containerOf,
  isOnMachinesNetwork,
  mounted,
  plannedIdentity,
  refusalIn,
} from './buildah-container.js';
import { caught } from './caught.js';
import {
  type BuildRequest,
  type Engine,
  type Hold,
  isRefusal,
  type Network,
  networkArgs,
  type Refusal,
  refusalOf,
  type Session,
} from './engine.js';
import type { EngineHost, Ran } from './engine-host.js';
import { answerAt, at, factsIn } from './inspect.js';
import { nodeBelow } from './mounted.js';
import { identityIn, listeningIn } from './proc.js';
import { parentOf, processesIn } from './processes.js';
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
  const begun = async (name: string, { running }: Container, hold: Hold): Promise<Refusal | undefined> => {
    await held(host, store.name, hold, () => running.code() !== undefined || signal.aborted);
    while (running.code() === undefined && processOf(name) === undefined && !signal.aborted) await host.sleep(STEP);
    return refusalIn(running);
  };
  const stop = async (name: string): Promise<void> => containers.get(name)?.running.stop();
  return {
    name: 'buildah',
    has: async (image) => (await buildah.ask('inspect', '--type', 'image', image)).code === 0,
    build: async (request) => refusalOf(await run(buildArgs(request, network, store.runtime), session.timeout, signal)),
    facts: async (image) => {
      const answer = answerAt(await buildah.ask('inspect', '--type', 'image', image));
      return factsIn(at(answer, 'OCIv1', 'config'), at(answer, 'Docker', 'config', 'Healthcheck'));
    },
    start: async (image, name, plan, hold) => {
      const container = await containerOf(buildah, image, name, plan);
      if (isRefusal(container)) return container;
      containers.set(name, container);
      return begun(name, container, hold);
    },
    again: async (name, hold) => {
      const known = containers.get(name);
      if (known === undefined) return undefined;
      const container = { ...known, running: known.start() };
      containers.set(name, container);
      return begun(name, container, hold);
    },
    process: async (name) => processOf(name),
    exec: undefined,
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
    log: async (name) => programsOwn(containers.get(name)?.running.output() ?? ''),
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
    removeVolume: undefined,
    close: () => closeStore(host, store),
  };
};

/** Milliseconds in which a runtime has to come to a program, and so many parents up that its first process is looked for. */
const LONGEST = 10_000;
const MOST_PARENTS = 4;

/** Catches the runtime on the way to the program: a process of its own that a program of ours has started. */
const held = async (host: EngineHost, store: string, hold: Hold, isOver: () => boolean): Promise<void> => {
  if (isOnMachinesNetwork(host)) return;
  const end = host.clock() + LONGEST;
  const isOurs = (pid: number): boolean =>
    host.peek(`/proc/${pid}/cmdline`)?.endsWith('init\0') === true && isBelow(host, pid, store);
  const pids = await caught(host, isOurs, () => isOver() || host.clock() > end);
  try {
    if (pids.length > 0) await hold(pids);
  } finally {
    for (const pid of pids) host.release(pid);
  }
};

const isBelow = (host: EngineHost, pid: number, store: string): boolean => {
  let at = pid;
  for (let steps = 0; steps < MOST_PARENTS && at > 1; steps += 1) {
    at = parentOf(host, at);
    if (host.peek(`/proc/${at}/cmdline`)?.includes(store) === true) return true;
  }
  return false;
};

const NOBODY = { uid: undefined, gid: undefined, groups: [], home: undefined };

const buildArgs = (request: BuildRequest, network: Network, runtime: readonly string[]): readonly string[] => [
  ...['build', ...runtime, ...networkArgs(network), '--format=docker', ...(network === 'none' ? ['--pull-never'] : [])],
  ...(request.target === undefined ? [] : ['--target', request.target]),
  ...(request.platform === undefined ? [] : ['--platform', request.platform]),
  ...Object.entries(request.buildArgs).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
  ...['--tag', request.tag, '--file', request.file, request.context],
];

/** What `buildah run` adds to what the program says, when that ends with an error. */
const programsOwn = (output: string): string =>
  output.replace(/^Error: while running runtime: exit status \d{1,3}\n?/gm, '');
