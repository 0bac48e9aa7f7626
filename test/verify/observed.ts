import type { Identity, Observation } from '../../src/verify/model.js';

export const ROOT: Identity = { uid: 0, gid: 0, groups: [], home: '/root' };

/** What was seen of an image that still runs and did nothing. */
export const observed = (identity: Identity, more: Partial<Observation> = {}): Observation => ({
  identity,
  exitCode: undefined,
  refused: undefined,
  complaints: [],
  ports: [],
  ready: 0,
  answers: [],
  health: 'untried',
  lastWords: [],
  again: undefined,
  trace: { calls: [], isCut: false },
  volumes: [],
  changes: [],
  ...more,
});
