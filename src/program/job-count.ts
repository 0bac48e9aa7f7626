import type { Host } from './host.js';
import type { Settings } from './settings.js';

/** Files that a thread is given at once: those that lie together, which often share their context. */
export const TOGETHER = 16;

/** Files for which one more thread is worth its start. */
const WORTH = 150;

/** So many are started where nobody says how many: each takes some 50 MB. */
const MOST_UNASKED = 8;

/** How many threads check so many files; 0: none beside this one. */
export const jobsFor = (host: Host, { mode, jobs, resolve }: Settings, files: number): number => {
  // What is written, or looked up, is needed by files that come later.
  if (mode !== 'check' || resolve !== undefined) return 0;
  const asked = jobs ?? Math.min(host.cores(), MOST_UNASKED, Math.floor(files / WORTH));
  return asked < 2 ? 0 : Math.min(asked, Math.ceil(files / TOGETHER));
};
