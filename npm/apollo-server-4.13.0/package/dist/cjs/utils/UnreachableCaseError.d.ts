export declare class UnreachableCaseError extends Error {
    constructor(val: never);
}
//# sourceMappingURL=UnreachableCaseError.d.ts.map