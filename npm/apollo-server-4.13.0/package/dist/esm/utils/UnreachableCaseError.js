export class UnreachableCaseError extends Error {
    constructor(val) {
        super(`Unreachable case: ${val}`);
    }
}
//# sourceMappingURL=UnreachableCaseError.js.map