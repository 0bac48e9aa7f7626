import type { Edit } from '../text/edit.js';

/**
 * `safe`: the image builds and starts as before, but for its user, for all that it starts was read. `unproven`: nothing
 * is known to break, but something could not be read. `unsafe`: something breaks, or may.
 */
export const SAFETIES = ['safe', 'unproven', 'unsafe'] as const;

export type Safety = (typeof SAFETIES)[number];

/** Data only: it is applied whole or not at all. */
export type Fix = {
  readonly title: string;
  readonly safety: Safety;
  /** Why it is not safe, one sentence each, worst first; empty for a safe fix. */
  readonly obstacles: readonly string[];
  /** What can be done about them, one sentence each. */
  readonly advice?: readonly string[];
  readonly edits: readonly [Edit, ...Edit[]];
};

/** A fix of which nothing is to be said beside its title. */
export const safeFix = (title: string, ...edits: Fix['edits']): Fix => ({
  title,
  safety: 'safe',
  obstacles: [],
  edits,
});
