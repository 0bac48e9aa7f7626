export declare class HeaderMap extends Map<string, string> {
    private __identity;
    set(key: string, value: string): this;
    get(key: string): string | undefined;
    delete(key: string): boolean;
    has(key: string): boolean;
}
//# sourceMappingURL=HeaderMap.d.ts.map