import type { Engine } from '../../src/verify/engine.js';
import { type EngineHost, nodeEngineHost } from '../../src/verify/engine-host.js';

/** A machine without processes, on which time goes by when somebody sleeps. */
export const machine = (more: Partial<EngineHost> = {}): EngineHost => {
  let now = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
  };
  return { ...nodeEngineHost, list: () => [], peek: () => undefined, clock: () => now, sleep, ...more };
};

/** An engine whose containers run, listen to nothing and say nothing. */
export const engine = (more: Partial<Engine> = {}): Engine => ({
  name: 'docker',
  has: async () => true,
  build: async () => undefined,
  facts: async () => ({ workdir: '/', volumes: [], exposed: [], health: [] }),
  start: async () => undefined,
  again: async () => undefined,
  process: async () => undefined,
  exec: undefined,
  state: async () => ({ running: true, exitCode: 0 }),
  identity: async () => ({ uid: 0, gid: 0, groups: [], home: '/root' }),
  log: async () => '',
  ports: async () => [],
  stop: async () => undefined,
  changes: async () => [],
  node: async () => undefined,
  removeContainer: async () => undefined,
  removeImage: async () => undefined,
  removeVolume: async () => undefined,
  close: async () => undefined,
  ...more,
});
