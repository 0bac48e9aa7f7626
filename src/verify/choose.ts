import type { Problem } from '../problems.js';
import { dockerLike } from './docker.js';
import { type Engine, type EngineName, engineNames, type Session } from './engine.js';

export type { Session } from './engine.js';

/** Milliseconds in which an engine has to answer. */
const PATIENCE = 15_000;
const NOT_STARTED = 127;

/** The engine that was asked for, else the first that answers. */
export const chooseEngine = async (session: Session, wanted: EngineName | undefined): Promise<Engine | Problem> => {
  const failures: string[] = [];
  for (const name of wanted === undefined ? engineNames : [wanted]) {
    const failure = await whyNot(session, name);
    if (failure === undefined) return dockerLike(name, session);
    failures.push(`${name} ${failure}`);
  }
  return {
    kind: 'usage',
    detail: `No container engine answers: ${failures.join('; ')}.`,
    hint: 'Start Docker or Podman, or name another engine by --engine.',
  };
};

/** Docker's client is there without its daemon, so it is asked for both; Podman needs root to look into images. */
const whyNot = async ({ host, signal }: Session, name: EngineName): Promise<string | undefined> => {
  const args = name === 'docker' ? ['version', '--format', '{{.Server.Version}}'] : ['version'];
  const { code, stderr } = await host.run(name, args, { timeout: PATIENCE, signal });
  if (code === NOT_STARTED) return 'is not installed';
  if (code !== 0) return `says "${stderr.trim().split('\n').at(-1) ?? ''}"`;
  if (name === 'docker' || host.isRoot()) return undefined;
  return 'needs root: run this by podman unshare';
};
