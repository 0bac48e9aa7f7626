import type { Rule } from './rule.mjs';
/** Every rule there is, in the order in which documents list them. */
export declare const rules: readonly Rule[];
