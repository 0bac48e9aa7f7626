import type { Rule } from './rule.mjs';
/** All rules about Dockerfiles, in the order in which documents list them. */
export declare const rules: readonly Rule[];
