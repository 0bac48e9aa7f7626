import { skipSpace } from './characters.js';
import type { BuildProblem, Directive } from './model.js';
import { type Reader, readLine } from './reader.js';
import { shown } from './shown.js';

/** `check`, `escape` and `syntax`; any other name ends the block and is a comment. */
const NAMES: ReadonlySet<string> = new Set(['check', 'escape', 'syntax']);

export type Directives = {
  readonly escape: '\\' | '`';
  readonly directives: readonly Directive[];
  readonly problems: readonly BuildProblem[];
};

/**
 * Reads the parser directives, which can only stand in an unbroken block at the very top, and leaves the reader at
 * the first line that is none. Source: moby/buildkit@73ed6825:frontend/dockerfile/parser/directives.go.
 */
export const readDirectives = (reader: Reader): Directives => {
  const directives: Directive[] = [];
  const problems: BuildProblem[] = [];
  let escape: '\\' | '`' = '\\';
  for (;;) {
    const directive = peekDirective(reader);
    if (directive === undefined) return { escape, directives, problems };
    readLine(reader);
    const { name, value, span } = directive;
    if (directives.some((earlier) => earlier.name === name)) {
      problems.push({ message: `The directive ${name} stands here a second time; the builder takes one.`, span });
    } else if (name === 'escape') {
      if (value === '\\' || value === '`') escape = value;
      else
        problems.push({
          message: `The escape character is ${shown(value)}; the builder takes a backslash or a backquote.`,
          span,
        });
    }
    directives.push(directive);
  }
};

/**
 * The check directive, for which the builder looks in a way of its own: no blank may stand before a hash, and a first
 * line of `#!` is passed over. Source: moby/buildkit@73ed6825:frontend/dockerfile/parser/directives.go, ParseDirective.
 */
export const checkDirective = (text: string): Directive | undefined => {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  if (text.startsWith('#!', at)) at = lineAfter(text, at);
  const seen = new Set<string>();
  while (text.charAt(at) === '#') {
    const directive = peekDirective({ text, at });
    if (directive === undefined || seen.has(directive.name)) return undefined;
    if (directive.name === 'check') return directive;
    seen.add(directive.name);
    at = lineAfter(text, at);
  }
  return undefined;
};

const lineAfter = (text: string, at: number): number => {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
};

const peekDirective = (reader: Pick<Reader, 'text' | 'at'>): Directive | undefined => {
  const { text } = reader;
  if (reader.at >= text.length) return undefined;
  const newline = text.indexOf('\n', reader.at);
  let end = newline === -1 ? text.length : newline;
  while (end > reader.at && text.charCodeAt(end - 1) === 0x0d) end--;
  const start = skipSpace(text, reader.at, end);
  if (text.charAt(start) !== '#' || start === end) return undefined;
  return directiveIn(text, start, end);
};

const directiveIn = (text: string, start: number, end: number): Directive | undefined => {
  const from = skipSpace(text, start + 1, end);
  let at = from;
  while (at < end && isNameCharacter(text.charCodeAt(at), at === from)) at++;
  const name = text.slice(from, at).toLowerCase();
  if (!NAMES.has(name)) return undefined;
  at = skipLineBlanks(text, at, end);
  if (at === end || text.charAt(at) !== '=') return undefined;
  let to = end;
  while (to > at && isLineBlank(text.charCodeAt(to - 1))) to--;
  const valueStart = Math.min(skipLineBlanks(text, at + 1, end), end - 1);
  // A value of blanks alone is one blank; no value at all makes it a comment.
  if (valueStart <= at) return undefined;
  return {
    name,
    value: text.slice(valueStart, Math.max(to, valueStart + 1)),
    span: { start, end: Math.max(to, valueStart + 1) },
  };
};

const isNameCharacter = (code: number, first: boolean): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (!first && code >= 0x30 && code <= 0x39);

// Go's `\s`, which leaves out the vertical tab.
const isLineBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0c || code === 0x0d;

const skipLineBlanks = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && isLineBlank(text.charCodeAt(at))) at++;
  return at;
};
