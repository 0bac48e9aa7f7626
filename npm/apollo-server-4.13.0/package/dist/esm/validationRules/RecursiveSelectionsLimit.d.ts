import { type ValidationRule } from 'graphql';
export declare const DEFAULT_MAX_RECURSIVE_SELECTIONS = 10000000;
export declare function createMaxRecursiveSelectionsRule(limit: number): ValidationRule;
//# sourceMappingURL=RecursiveSelectionsLimit.d.ts.map