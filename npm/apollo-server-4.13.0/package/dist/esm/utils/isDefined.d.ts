export declare function isDefined<T>(t: T | undefined | null | void): t is T;
//# sourceMappingURL=isDefined.d.ts.map