export { NoIntrospection } from './NoIntrospection.js';
export { DEFAULT_MAX_RECURSIVE_SELECTIONS, createMaxRecursiveSelectionsRule, } from './RecursiveSelectionsLimit.js';
//# sourceMappingURL=index.js.map