import type { Engine, Session } from './engine.js';
import type { State } from './model.js';
import { usedBy } from './processes.js';

/** Milliseconds between two looks. */
const STEP = 500;

/** A program that uses less of a processor than this share of the time is quiet. */
const BUSY = 0.2;

/** Clock ticks of the kernel a second, as Linux shows them to programs. */
const TICKS = 100;

export type Waiting = {
  readonly container: string;
  /** Milliseconds for which nothing may stir. */
  readonly quiet: number;
  /** Milliseconds in which it has to be ready; that nothing stirred since is seen later. */
  readonly limit: number;
  /** All of these have to be listened on; where there are none, any that are. */
  readonly wanted: readonly number[];
  /** It is worth waiting for a port, whichever. */
  readonly isServer: boolean;
  readonly ports: () => Promise<readonly number[] | undefined>;
  /** The last question, asked when all is quiet. */
  readonly isHealthy: () => Promise<boolean>;
};

export type Waited = {
  readonly state: State;
  /** Milliseconds until it was ready; `undefined`: it was not. */
  readonly ready: number | undefined;
};

/**
 * Waits until a container is ready: its ports listen, its log, its ports and its processor are quiet, and HEALTHCHECK
 * says that it is healthy. A program that ends is ready, too.
 */
export const untilReady = async ({ host, signal }: Session, engine: Engine, waiting: Waiting): Promise<Waited> => {
  const start = host.clock();
  const pid = await engine.process(waiting.container);
  const now = () => host.clock() - start;
  const look = lookAt(engine, waiting, () => (pid === undefined ? 0 : usedBy(host, pid) / TICKS), now);
  let since = 0;
  while (!signal.aborted) {
    const state = await engine.state(waiting.container);
    if (!state.running) return { state, ready: now() };
    const { stirs, listens } = await look();
    if (stirs) since = now();
    const isQuiet = now() - since >= waiting.quiet && listens;
    if (isQuiet && (await waiting.isHealthy())) return { state, ready: since };
    if ((listens && !isQuiet ? since : now()) >= waiting.limit) return { state, ready: undefined };
    await host.sleep(STEP);
  }
  return { state: await engine.state(waiting.container), ready: undefined };
};

type Seen = { readonly stirs: boolean; readonly listens: boolean };

const lookAt = (engine: Engine, waiting: Waiting, used: () => number, now: () => number): (() => Promise<Seen>) => {
  let last = { said: '', at: 0, used: 0 };
  return async () => {
    const ports = await waiting.ports();
    const said = `${(await engine.log(waiting.container)).length} ${ports?.join(' ')}`;
    const current = { said, at: now(), used: used() };
    const share = ((current.used - last.used) * 1000) / Math.max(1, current.at - last.at);
    const stirs = said !== last.said || share > BUSY;
    last = current;
    const listens = waiting.wanted.every((port) => ports?.includes(port) ?? true);
    return { stirs, listens: listens && (!waiting.isServer || ports === undefined || ports.length > 0) };
  };
};
