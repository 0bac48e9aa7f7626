import type { HeaderMap } from './utils/HeaderMap.js';
export declare const recommendedCsrfPreventionRequestHeaders: string[];
export declare function preventCsrf(headers: HeaderMap, csrfPreventionRequestHeaders: string[]): void;
//# sourceMappingURL=preventCsrf.d.ts.map