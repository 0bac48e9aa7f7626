import type { Edit } from '../text/edit.mjs';
/** `safe`: the image builds and starts as before, but for its user. */
export type Safety = 'safe' | 'unsafe';
/** Data only: it is applied whole or not at all. */
export type Fix = {
    readonly title: string;
    readonly safety: Safety;
    /** Why it is unsafe, one sentence each, worst first; empty for a safe fix. */
    readonly obstacles: readonly string[];
    readonly edits: readonly [Edit, ...Edit[]];
};
