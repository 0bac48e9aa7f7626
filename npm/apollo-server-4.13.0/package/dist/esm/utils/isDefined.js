export function isDefined(t) {
    return t != null;
}
//# sourceMappingURL=isDefined.js.map