/** Why a pattern cannot be used, as a clause without a full stop. */
export type PatternError = { readonly error: string };

/** So many characters may be compared for one pattern. */
export const MOST_COMPARED = 4_000_000;

/** Takes the shortest or longest beginning that matches away. */
export const removePrefix = (value: string, pattern: string, longest: boolean): string | PatternError => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  return isError(tokens) ? tokens : cutPrefix([...value], tokens, longest, (rest) => rest.join(''));
};

/** Takes the shortest or longest end that matches away. */
export const removeSuffix = (value: string, pattern: string, longest: boolean): string | PatternError => {
  const tokens = tokensOf(reversed(pattern));
  return isError(tokens) ? tokens : cutPrefix([...value].reverse(), tokens, longest, (rest) => rest.reverse().join(''));
};

/** Puts `replacement` in the place of the first match, of the longest that begins there. */
export const replaceFirst = (value: string, pattern: string, replacement: string): string | PatternError => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value];
  const work = { left: MOST_COMPARED };
  const match = find(chars, 0, tokens, work);
  if (work.left < 0) return TOO_MUCH;
  if (match === undefined) return value;
  return chars.slice(0, match.start).join('') + replacement + chars.slice(match.end).join('');
};

/**
 * Puts `replacement` in the place of every match. The builder hands the replacement to a regular expression, so `$0`
 * in it is the match and any other `$name` nothing. `limit` is how long the result may become.
 */
export const replaceAll = (
  value: string,
  pattern: string,
  replacement: string,
  limit: number,
): string | PatternError => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value];
  const work = { left: MOST_COMPARED };
  const parts = replacementParts(replacement);
  let result = '';
  let copied = 0;
  let lastEnd = -1;
  for (let at = 0; at <= chars.length; ) {
    const match = find(chars, at, tokens, work);
    if (work.left < 0) return TOO_MUCH;
    if (match === undefined) break;
    result += chars.slice(copied, match.start).join('');
    // An empty match right after the one before it does not count.
    if (match.end > match.start || match.start !== lastEnd) {
      result += parts.join(chars.slice(match.start, match.end).join(''));
    }
    if (result.length > limit) return { error: 'its replacements grow too long' };
    copied = match.end;
    lastEnd = match.end;
    at = match.end;
    if (match.end === match.start) {
      result += chars[at] ?? '';
      copied = ++at;
    }
  }
  return result + chars.slice(copied).join('');
};

const TOO_MUCH: PatternError = { error: `its pattern takes more than ${MOST_COMPARED} comparisons` };

const isError = <T>(result: T | PatternError): result is PatternError =>
  typeof result === 'object' && result !== null && 'error' in result;

type Token = { readonly kind: 'star' | 'any' } | { readonly kind: 'char'; readonly char: string };
type Segment = readonly Token[];
/** Runs of tokens between the stars. */
type Segments = readonly Segment[];

const withoutMark = (pattern: string): string => (pattern.startsWith('\ufeff') ? pattern.slice(1) : pattern);

/** The pattern from its end, escaped characters still behind their backslash. */
const reversed = (pattern: string): readonly string[] => {
  const chars = [...pattern];
  const units: string[][] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? '';
    const next = chars[at + 1];
    if (char !== '\\' || next === undefined) units.push([char]);
    else {
      units.push([char, next]);
      at++;
    }
  }
  return units.reverse().flat();
};

const tokensOf = (chars: readonly string[]): Segments | PatternError => {
  const segments: Token[][] = [[]];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? '';
    const next = chars[at + 1] ?? '';
    if (char === '*') segments.push([]);
    else if (char === '?') segments.at(-1)?.push({ kind: 'any' });
    else if (char !== '\\') segments.at(-1)?.push({ kind: 'char', char });
    else if (next === '*' || next === '?' || next === '\\') {
      segments.at(-1)?.push({ kind: 'char', char: next });
      at++;
    } else if (next !== '}' && next !== '/') {
      return { error: `its pattern escapes ${next === '' ? 'nothing' : next}, and only * ? \\ } / can be escaped` };
    }
  }
  return segments;
};

type Work = { left: number };

const cutPrefix = (
  chars: string[],
  segments: Segments,
  longest: boolean,
  join: (rest: string[]) => string,
): string | PatternError => {
  const work = { left: MOST_COMPARED };
  const end = matchAt(chars, 0, segments, longest, work);
  return work.left < 0 ? TOO_MUCH : join(end === undefined ? chars : chars.slice(end));
};

const find = (
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
const matchAt = (
  chars: readonly string[],
  start: number,
  segments: Segments,
  longest: boolean,
  work: Work,
): number | undefined => {
  const [first = [], ...rest] = segments;
  if (!fits(chars, start, first, work)) return undefined;
  let end = start + first.length;
  for (const [index, segment] of rest.entries()) {
    const limit = lineEnd(chars, end) + segment.length;
    const last = index === rest.length - 1;
    const at = last && longest ? lastFit(chars, end, segment, limit, work) : firstFit(chars, end, segment, limit, work);
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
    if (token?.kind === 'char' ? token.char !== char : char === '\n') return false;
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

/** The texts between the places of the match: `a$0b` is `['a', 'b']`. Source: Go's regexp Expand. */
const replacementParts = (replacement: string): readonly string[] => {
  const parts = [''];
  for (const piece of replacement.split(/(\$\$|\$\{[\p{L}\p{Nd}_]+\}|\$[\p{L}\p{Nd}_]+)/u)) {
    if (/^\$\{?0+\}?$/.test(piece)) parts.push('');
    else if (piece === '$$') parts[parts.length - 1] += '$';
    else if (!/^\$\{?[\p{L}\p{Nd}_]/u.test(piece) || (piece.startsWith('${') && !piece.endsWith('}'))) {
      parts[parts.length - 1] += piece;
    }
  }
  return parts;
};
