import type { Pragma } from './pragmas.mjs';
import type { Span } from './span.mjs';
/** Somebody's word that findings of some rules at one place are left out. */
export type Waiver = Pragma & {
    /** The comment, from its sign to the end of its line. */
    readonly span: Span;
};
/** The exceptions of a file in its order, and for a finding the nearest one that names its rule and counts. */
export type Waivers = {
    readonly all: readonly Waiver[];
    readonly of: (found: {
        readonly rule: string;
        readonly span: Span;
        readonly stage?: number;
    }) => Waiver | undefined;
};
export declare const NO_WAIVERS: Waivers;
/** Where an exception counts: between offsets, and in a stage also for what is blamed elsewhere. */
export type Place = {
    readonly waiver: Waiver;
    readonly span: Span;
    readonly stage?: number | undefined;
};
/** All of a file by their places, any two of which lie apart, or one in the other. */
export declare const waiversAt: (places: readonly Place[]) => Waivers;
