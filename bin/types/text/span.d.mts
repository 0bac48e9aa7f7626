/** Half-open range of UTF-16 offsets into one source: `text.slice(start, end)`. */
export type Span = {
    readonly start: number;
    readonly end: number;
};
/** A place as people count: line and column from 1, columns in UTF-16 code units. */
export type Position = {
    readonly line: number;
    readonly column: number;
};
/** Offsets at which each line starts. Only `\n` ends a line, as in the reference builder; a lone `\r` does not. */
export declare const lineStarts: (text: string) => readonly number[];
/** The position of an offset, by binary search in what `lineStarts` returned for the same text. */
export declare const positionAt: (starts: readonly number[], offset: number) => Position;
