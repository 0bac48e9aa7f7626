/** The two functions that dockerfile-ast calls of vscode-languageserver-types, 65 kB otherwise. */

type Position = { readonly line: number; readonly character: number };
type Range = { readonly start: Position; readonly end: Position };

const positionOf = (line: number, character: number): Position => ({ line, character });

const rangeOf = (...ends: readonly [Position, Position] | readonly [number, number, number, number]): Range =>
  ends.length === 2
    ? { start: ends[0], end: ends[1] }
    : { start: positionOf(ends[0], ends[1]), end: positionOf(ends[2], ends[3]) };

export const Position = { create: positionOf };
export const Range = { create: rangeOf };
