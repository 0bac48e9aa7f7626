import { skipSpace, trimSpace } from './characters.js';

/** An array of other things than strings is refused; anything else that is no array is the shell form. */
export type ExecForm = readonly string[] | 'not-strings' | undefined;

/** The strings of `["a", "b"]`. Source: moby/buildkit@73ed6825:frontend/dockerfile/parser/line_parsers.go, parseJSON. */
export const execFormOf = (text: string): ExecForm => {
  const start = skipSpace(text, 0, text.length);
  if (text.charAt(start) !== '[') return undefined;
  const end = trimSpace(text, start, text.length);
  if (text.charAt(end - 1) !== ']') return undefined;
  const value = parseJson(text.slice(start, end));
  if (!Array.isArray(value)) return undefined;
  const strings: string[] = [];
  for (const item of value) {
    if (typeof item !== 'string') return 'not-strings';
    // Half of a surrogate pair is no character: JSON decoders outside JavaScript put a mark in its place.
    strings.push(item.replace(/\p{Surrogate}/gu, '\uFFFD'));
  }
  return strings;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
