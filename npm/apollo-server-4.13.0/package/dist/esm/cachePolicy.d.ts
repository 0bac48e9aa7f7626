import type { CachePolicy } from '@apollo/cache-control-types';
export declare function newCachePolicy(): CachePolicy;
//# sourceMappingURL=cachePolicy.d.ts.map