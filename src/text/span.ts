/** Half-open range of UTF-16 offsets into one source: `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** A place as people count: line and column from 1, columns in UTF-16 code units. */
export type Position = { readonly line: number; readonly column: number };

/** Offsets at which each line starts. Only `\n` ends a line, as in the reference builder; a lone `\r` does not. */
export const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The position of an offset, by binary search in what `lineStarts` returned for the same text. */
export const positionAt = (starts: readonly number[], offset: number): Position => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
};
