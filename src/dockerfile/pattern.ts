import { ANY, find, MOST_COMPARED, matchAt, type Segments, type Work } from './pattern-match.js';

/** Why a pattern cannot be used, as a clause without a full stop. */
/** `beyond`: a limit of ours. */
export type PatternError = { readonly error: string; readonly beyond?: true };

/** Takes the shortest or longest beginning that matches away. */
export const removePrefix = (value: string, pattern: string, longest: boolean, work: Work): string | PatternError => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  return isError(tokens) ? tokens : cutPrefix([...value], tokens, longest, work, (rest) => rest.join(''));
};

/** Takes the shortest or longest end that matches away. */
export const removeSuffix = (value: string, pattern: string, longest: boolean, work: Work): string | PatternError => {
  const tokens = tokensOf(reversed(pattern));
  return isError(tokens)
    ? tokens
    : cutPrefix([...value].reverse(), tokens, longest, work, (rest) => rest.reverse().join(''));
};

/** Puts `replacement` in the place of the first match, of the longest that begins there. */
export const replaceFirst = (
  value: string,
  pattern: string,
  replacement: string,
  work: Work,
): string | PatternError => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value];
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
  work: Work,
): string | PatternError => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value];
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
    if (result.length > limit) return { error: 'its replacements grow too long', beyond: true };
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

const TOO_MUCH: PatternError = { error: `its pattern takes more than ${MOST_COMPARED} comparisons`, beyond: true };

const isError = <T>(result: T | PatternError): result is PatternError =>
  typeof result === 'object' && result !== null && 'error' in result;

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
  const segments: string[][] = [[]];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? '';
    const next = chars[at + 1] ?? '';
    if (char === '*') segments.push([]);
    else if (char === '?') segments.at(-1)?.push(ANY);
    else if (char !== '\\') segments.at(-1)?.push(char);
    else if (next === '*' || next === '?' || next === '\\') {
      segments.at(-1)?.push(next);
      at++;
    } else if (next !== '}' && next !== '/') {
      return { error: `its pattern escapes ${next === '' ? 'nothing' : next}, and only * ? \\ } / can be escaped` };
    }
  }
  return segments;
};

const cutPrefix = (
  chars: string[],
  segments: Segments,
  longest: boolean,
  work: Work,
  join: (rest: string[]) => string,
): string | PatternError => {
  const end = matchAt(chars, 0, segments, longest, work);
  return work.left < 0 ? TOO_MUCH : join(end === undefined ? chars : chars.slice(end));
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
