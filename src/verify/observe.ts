import { askPorts } from './asking.js';
import { type Engine, type Hold, isRefusal, type Mount, type RunPlan, type Session } from './engine.js';
import { healthOf } from './health.js';
import type { Health, Identity, ImageFacts, Observation, Outcome } from './model.js';
import { listeningIn } from './proc.js';
import { untilReady, type Waited } from './ready.js';
import { newTracer } from './tracer.js';

const MOST_COMPLAINTS = 20;
const MOST_LINE = 300;

const COMPLAINT = /permission denied|operation not permitted|read-only file system|\bEACCES\b|\bEPERM\b|\bEROFS\b/i;

const NOBODY: Identity = { uid: undefined, gid: undefined, groups: [], home: undefined };

export type Start = {
  readonly image: string;
  readonly container: string;
  readonly plan: RunPlan;
  /** Milliseconds for which it has to be quiet, and after which we wait no longer. */
  readonly quiet: number;
  readonly limit: number;
  /** Ports that have to be listened on before it is ready. */
  readonly wanted: readonly number[];
  /** It is worth waiting for a port, even where EXPOSE names none. */
  readonly isServer: boolean;
  /** What is asked of each port. */
  readonly paths: readonly string[];
  /** The volume that is mounted where the image wants one. */
  readonly volumes: (path: string, index: number) => Mount;
  /** Where the calls of its processes are written down; a file of ours. */
  readonly traceFile: string;
};

/** What is needed while one container is watched. */
type Watch = Start & {
  readonly session: Session;
  readonly engine: Engine;
  readonly facts: ImageFacts;
  readonly ports: () => Promise<readonly number[] | undefined>;
};

/**
 * Starts an image, waits until it is ready, asks what it offers, and starts it a second time on the files of the first.
 * Its container stays, stopped.
 */
export const observe = async (session: Session, engine: Engine, start: Start): Promise<Observation> => {
  const { container, image } = start;
  const tracer = newTracer(session.host, start.traceFile);
  try {
    const facts = await engine.facts(image);
    const watch: Watch = { session, engine, facts, ...start, ports: portsOf(session, engine, container) };
    const mounts = mountsOf(engine, facts, start);
    const plan = { ...start.plan, mounts };
    const started = await engine.start(image, container, plan, tracer.attach);
    const first = await watched(watch);
    const { refused = started?.refused } = first;
    const again = refused === undefined && !session.signal.aborted ? await secondly(watch, tracer.attach) : undefined;
    await tracer.stop();
    const trace = tracer.read(facts.workdir);
    const identity = refused === undefined ? first.identity : NOBODY;
    const volumes = volumesOf(facts, mounts);
    return { ...first, identity, refused, again, trace, volumes, changes: await engine.changes(container) };
  } finally {
    await tracer.stop();
  }
};

/** What was asked for, and a volume wherever else the image wants one. */
const mountsOf = (engine: Engine, { volumes }: ImageFacts, start: Start): readonly Mount[] => {
  const { mounts } = start.plan;
  if (engine.removeVolume === undefined) return mounts;
  const own = volumes.filter((volume) => !mounts.some(({ path }) => path === volume));
  return [...mounts, ...own.map(start.volumes)];
};

/** Also those that this engine has not got. */
const volumesOf = (facts: ImageFacts, mounts: readonly Mount[]): readonly string[] => {
  const named = mounts.flatMap(({ source, path }) => (source.startsWith('/') ? [] : [path]));
  const own = facts.volumes.filter((volume) => !mounts.some(({ path }) => path === volume));
  return [...named, ...own];
};

type First = Omit<Observation, 'again' | 'trace' | 'changes' | 'volumes'>;

const watched = async (watch: Watch): Promise<First> => {
  const { session, engine, container, paths, facts } = watch;
  const identity = await engine.identity(container);
  let health: Health = 'untried';
  const { state, ready } = await waited(watch, async () => {
    health = await healthOf(engine, container, facts.health);
    return health !== 'unhealthy';
  });
  const ports = state.running ? await watch.ports() : [];
  const settled = state.running ? await engine.identity(container) : identity;
  const pid = state.running ? await engine.process(container) : undefined;
  const answers = await askPorts(session.host, pid, ports ?? [], paths);
  // What the requests have brought about.
  const last = state.running ? await engine.state(container) : state;
  const outcome = { ...(await outcomeOf(watch, last.running ? undefined : last.exitCode)), ports };
  const lastWords = outcome.exitCode === undefined || outcome.exitCode === 0 ? [] : endOf(await engine.log(container));
  await engine.stop(container);
  return { ...outcome, identity: settled, refused: last.refused, ready, answers, health, lastWords };
};

const waited = (watch: Watch, isHealthy: () => Promise<boolean>): Promise<Waited> => {
  const isServer = watch.isServer || watch.facts.exposed.length > 0;
  return untilReady(watch.session, watch.engine, { ...watch, isServer, isHealthy });
};

const outcomeOf = async ({ engine, container }: Watch, exitCode: number | undefined): Promise<Outcome> => ({
  exitCode,
  complaints: complaintsIn(await engine.log(container)),
  ports: [],
});

const MOST_LAST_WORDS = 3;

const endOf = (log: string): readonly string[] =>
  log
    .split('\n')
    .map((line) => line.trim().slice(0, MOST_LINE))
    .filter((line) => line !== '')
    .slice(-MOST_LAST_WORDS);

/** Most of what fails only now are files that the first start left to another user. */
const secondly = async (watch: Watch, hold: Hold): Promise<Outcome> => {
  const { engine, container } = watch;
  const refusal = await engine.again(container, hold);
  const { state } = await waited(watch, async () => true);
  const ports = state.running ? await watch.ports() : [];
  const code = state.running ? undefined : state.exitCode;
  const outcome = { ...(await outcomeOf(watch, code)), ports };
  await engine.stop(container);
  return isRefusal(refusal) ? { ...outcome, exitCode: NOT_STARTED, complaints: [refusal.refused] } : outcome;
};

const NOT_STARTED = 127;

/** On the network of the machine others listen as well; what they did before is not the container's. */
const portsOf = ({ host, network }: Session, engine: Engine, container: string): Watch['ports'] => {
  const tables = network === 'host' ? ['tcp', 'tcp6'].map((name) => host.peek(`/proc/net/${name}`) ?? '') : [];
  const others = listeningIn(tables.join('\n'));
  return async () => (await engine.ports(container))?.filter((port) => !others.includes(port));
};

/** Lines that speak of a missing permission, each once, whatever the time in them. */
export const complaintsIn = (log: string): readonly string[] => {
  const lines = log.split('\n').filter((line) => COMPLAINT.test(line));
  const once = new Map(lines.map((line) => [line.replaceAll(/\d+/g, '0').trim(), line.trim().slice(0, MOST_LINE)]));
  return [...once.values()].slice(0, MOST_COMPLAINTS);
};
