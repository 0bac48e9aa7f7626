export declare const packageVersion = "4.13.0";
//# sourceMappingURL=packageVersion.d.ts.map