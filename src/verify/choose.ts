import type { Problem } from '../text/problems.js';
import { buildahEngine } from './buildah.js';
import { isOnMachinesNetwork } from './buildah-container.js';
import { dockerLike } from './docker.js';
import { type Engine, type EngineName, engineNames, isRefusal, type Refusal, type Session } from './engine.js';
import { choose as say } from './sentences.js';
import { openStore } from './store.js';

/** Milliseconds in which an engine has to answer. */
const PATIENCE = 15_000;
const NOT_STARTED = 127;

/** The engine that was asked for, else the first that answers. It has to be closed. */
export const chooseEngine = async (session: Session, wanted: EngineName | undefined): Promise<Engine | Problem> => {
  const failures: string[] = [];
  for (const name of wanted === undefined ? engineNames : [wanted]) {
    const engine = await opened(session, name);
    if (!isRefusal(engine)) return engine;
    failures.push(`${name} ${engine.refused}`);
  }
  return {
    kind: 'usage',
    detail: say.none(failures.join('; ')),
    hint: say.start,
  };
};

/** `refused` goes on after the engine's name. */
const opened = async (session: Session, name: EngineName): Promise<Engine | Refusal> => {
  const failure = await whyNot(session, name);
  if (failure !== undefined) return { refused: failure };
  if (name === 'docker') return dockerLike(session, undefined);
  const store = await openStore(session, name);
  if (isRefusal(store)) return store;
  return name === 'podman' ? dockerLike(session, store) : buildahEngine(session, store);
};

/** Docker's client is there without its daemon, so it is asked for both; the others need root to look into images. */
const whyNot = async (session: Session, name: EngineName): Promise<string | undefined> => {
  const { host, signal } = session;
  const args = name === 'docker' ? ['version', '--format', '{{.Server.Version}}'] : ['version'];
  const { code, stderr } = await host.run(name, args, { timeout: PATIENCE, signal });
  if (code === NOT_STARTED) return say.notInstalled;
  if (code !== 0) return `says "${stderr.trim().split('\n').at(-1) ?? ''}"`;
  if (name === 'docker') return undefined;
  if (!host.isRoot()) return say.unshare(name);
  return name === 'buildah' && session.network === 'none' && isOnMachinesNetwork(host) ? ON_NETWORK : undefined;
};

const ON_NETWORK = say.isolation;
