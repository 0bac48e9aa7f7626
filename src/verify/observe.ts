import type { Engine, Session } from './engine.js';
import type { Identity, Observation } from './model.js';

const STEP = 500;
const MOST_COMPLAINTS = 20;
const MOST_LINE = 300;

const COMPLAINT = /permission denied|operation not permitted|read-only file system|\bEACCES\b|\bEPERM\b|\bEROFS\b/i;

const NOBODY: Identity = { uid: undefined, gid: undefined, groups: [], home: undefined };

export type Start = {
  readonly image: string;
  readonly container: string;
  readonly command: readonly string[];
  readonly seconds: number;
};

/** Starts an image and watches it until it ends, or for so many seconds. Its container stays, stopped. */
export const observe = async ({ host, signal }: Session, engine: Engine, start: Start): Promise<Observation> => {
  const { image, container, command, seconds } = start;
  const started = await engine.start(image, container, command);
  const identity = await engine.identity(container);
  let state = await engine.state(container);
  const end = host.clock() + seconds * 1000;
  while (state.running && host.clock() < end && !signal.aborted) {
    await host.sleep(STEP);
    state = await engine.state(container);
  }
  const settled = state.running ? await engine.identity(container) : identity;
  const ports = state.running ? await engine.ports(container) : [];
  const log = await engine.log(container);
  await engine.stop(container);
  const refused = started?.refused ?? state.refused;
  return {
    identity: refused === undefined ? settled : NOBODY,
    exitCode: state.running ? undefined : state.exitCode,
    refused,
    complaints: complaintsIn(log),
    ports,
    changes: await engine.changes(container),
  };
};

/** Lines that speak of a missing permission, each once. */
export const complaintsIn = (log: string): readonly string[] => {
  const lines = log.split('\n').filter((line) => COMPLAINT.test(line));
  return [...new Set(lines.map((line) => line.trim().slice(0, MOST_LINE)))].slice(0, MOST_COMPLAINTS);
};
