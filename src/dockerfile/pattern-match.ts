/** So many characters may be compared for the patterns of one word. A path and a pattern for it take some hundreds. */
export const MOST_COMPARED = 200_000;

/** Stands for any one character, as `?` does. */
export const ANY = '';

/** Characters, each a string of its own, or `ANY`. */
export type Segment = readonly string[];
/** Runs of tokens between the stars. */
export type Segments = readonly Segment[];

/** Comparisons that are left; below zero the answer means nothing. */
export type Work = { left: number };

/** The leftmost match, the longest that begins there. */
export const find = (
  chars: readonly string[],
  from: number,
  segments: Segments,
  work: Work,
): { readonly start: number; readonly end: number } | undefined => {
  const first = segments[0] ?? [];
  for (let at = from; at <= chars.length; at++) {
    const start = firstFit(chars, at, first, chars.length, work);
    if (start === undefined) return undefined;
    const end = matchAt(chars, start, segments, true, work);
    if (end !== undefined) return { start, end };
    // What stands behind the first star is not on this line; a later line of the value may have it.
    at = lineEnd(chars, start);
  }
  return undefined;
};

/** Where a match that begins at `start` ends, or `undefined`. Neither star nor `?` crosses a line end. */
export const matchAt = (
  chars: readonly string[],
  start: number,
  segments: Segments,
  longest: boolean,
  work: Work,
): number | undefined => {
  const first = segments[0] ?? [];
  if (!fits(chars, start, first, work)) return undefined;
  let end = start + first.length;
  let line = lineEnd(chars, end);
  for (let index = 1; index < segments.length; index++) {
    const segment = segments[index] ?? [];
    const fit = longest && index === segments.length - 1 ? lastFit : firstFit;
    if (end > line) line = lineEnd(chars, end);
    const at = fit(chars, end, segment, line + segment.length, work);
    if (at === undefined) return undefined;
    end = at + segment.length;
  }
  return end;
};

const fits = (chars: readonly string[], at: number, segment: Segment, work: Work): boolean => {
  if (at + segment.length > chars.length) return false;
  for (let index = 0; index < segment.length; index++) {
    work.left--;
    const token = segment[index];
    const char = chars[at + index];
    if (token === ANY ? char === '\n' : token !== char) return false;
  }
  return true;
};

const firstFit = (
  chars: readonly string[],
  from: number,
  segment: Segment,
  limit: number,
  work: Work,
): number | undefined => {
  const last = Math.min(limit, chars.length) - segment.length;
  for (let at = from; at <= last && work.left >= 0; at++) {
    work.left--;
    if (fits(chars, at, segment, work)) return at;
  }
  return undefined;
};

const lastFit = (
  chars: readonly string[],
  from: number,
  segment: Segment,
  limit: number,
  work: Work,
): number | undefined => {
  for (let at = Math.min(limit, chars.length) - segment.length; at >= from && work.left >= 0; at--) {
    work.left--;
    if (fits(chars, at, segment, work)) return at;
  }
  return undefined;
};

const lineEnd = (chars: readonly string[], from: number): number => {
  const end = chars.indexOf('\n', from);
  return end === -1 ? chars.length : end;
};
