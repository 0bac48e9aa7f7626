import type { Consequence } from '../consequences/consequence.js';
import type { Edit } from '../text/edit.js';
import type { Fix, Safety } from './fix.js';

/** A fix that is as safe as what it leaves, and that says so. */
export const toldFix = (
  title: string,
  edits: readonly [Edit, ...Edit[]],
  consequences: readonly Consequence[],
): Fix => ({
  title,
  safety: safetyOf(consequences),
  obstacles: consequences.map(({ sentence }) => sentence),
  advice: [...new Set(consequences.map(({ advice }) => advice))],
  edits,
});

const safetyOf = (consequences: readonly Consequence[]): Safety => {
  if (consequences.length === 0) return 'safe';
  return consequences.every(({ certainty }) => certainty === 'unread') ? 'unproven' : 'unsafe';
};
