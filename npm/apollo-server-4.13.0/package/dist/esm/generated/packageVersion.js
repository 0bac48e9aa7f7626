export const packageVersion = "4.13.0";
//# sourceMappingURL=packageVersion.js.map