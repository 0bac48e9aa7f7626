import type { LookedUp } from '../src/knowledge/images/looked-up.js';

/** An image of root that was looked up, and says nothing else. */
export const LOOKED_UP: LookedUp = {
  digest: `sha256:${'a'.repeat(64)}`,
  date: '2026-01-02',
  os: 'linux',
  architecture: 'amd64',
  user: '',
  env: {},
  entrypoint: [],
  cmd: [],
  volumes: [],
  ports: [],
  workdir: '',
  onbuild: [],
  files: undefined,
};
