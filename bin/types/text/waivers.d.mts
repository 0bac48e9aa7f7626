import { type Pragma } from './pragmas.mjs';
import type { Span } from './span.mjs';
/** Somebody's word that findings of some rules at one place are left out. */
export type Waiver = Pragma & {
    /** The comment, from its sign to the end of its line; the beginning of the file where it is written elsewhere. */
    readonly span: Span;
    /** What the entry is called that it comes from, where it is no comment. */
    readonly entry?: string;
    /** It is an annotation or a label. */
    readonly isAnnotation?: true;
    /** The tool that it is written for, as `--honor` names it. */
    readonly writtenFor?: string;
};
/** An exception for a whole file that is written elsewhere. */
export type FileException = {
    readonly rules: readonly string[];
    readonly reason: string;
    /** Last day on which it counts, ISO 8601. */
    readonly until?: string;
    /** What its entry is called. */
    readonly entry: string;
};
/**
 * Those of a file for some rules, in their order: of two the first counts, and behind comments for the file they come
 * after these.
 */
export declare const placesFor: ({ excepted, today }: {
    readonly excepted?: readonly FileException[];
    readonly today?: string;
}, { length }: {
    readonly length: number;
}, isMeant?: (rule: string) => boolean) => readonly Place[];
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
