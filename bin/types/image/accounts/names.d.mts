/** The part of a `ReadonlyMap` by which users and groups are read. */
export type Names<V> = Iterable<readonly [string, V]> & {
    readonly size: number;
    readonly has: (name: string) => boolean;
    readonly get: (name: string) => V | undefined;
    readonly values: () => Iterable<V>;
};
/**
 * Names that never change: with one more, or one less, they are others, in the order that a `Map` would have, which
 * share with these all but some dozen entries. Every instruction that makes an account leaves some behind.
 */
export type SharedNames<V> = Names<V> & {
    readonly with: (name: string, value: V) => SharedNames<V>;
    readonly without: (name: string) => SharedNames<V>;
};
type Entry<V> = readonly [name: string, value: V];
/** The same names and values, in the same order; names that are shared already are not copied. */
export declare const sharedNames: <V>(names: Iterable<Entry<V>>) => SharedNames<V>;
export {};
