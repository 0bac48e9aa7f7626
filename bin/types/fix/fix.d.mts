import type { Edit } from '../text/edit.mjs';
/**
 * `safe`: the image builds and starts as before, but for its user, for all that it starts was read. `unproven`: nothing
 * is known to break, but something could not be read. `unsafe`: something breaks, or may.
 */
export declare const SAFETIES: readonly ["safe", "unproven", "unsafe"];
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
export declare const safeFix: (title: string, ...edits: Fix["edits"]) => Fix;
