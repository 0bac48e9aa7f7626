export declare function computeCoreSchemaHash(schema: string): string;
//# sourceMappingURL=computeCoreSchemaHash.d.ts.map