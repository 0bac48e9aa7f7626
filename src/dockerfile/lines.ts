import { skipSpace, trimSpace } from './characters.js';
import type { Comment, Logical, Piece } from './model.js';
import { type Reader, readLine } from './reader.js';

/** A line as the builder puts it together: continuations joined, comments and empty lines between them dropped. */
export type JoinedLine = { readonly logical: Logical; readonly line: number };

/**
 * The next joined line; `undefined` at the end of the text. The reader is left at the last line that was used up,
 * which may be a comment or an empty line when a continuation runs into the end of the file.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/parser/parser.go, Parse.
 */
export const nextJoinedLine = (reader: Reader, escape: number, comments: Comment[]): JoinedLine | undefined => {
  const { text } = reader;
  while (readLine(reader)) {
    const start = skipSpace(text, reader.start, reader.end);
    if (start === reader.end) continue;
    if (text.charCodeAt(start) === HASH) comments.push(commentAt(reader, start));
    else return { line: reader.line, logical: join(reader, start, escape, comments) };
  }
  return undefined;
};

const HASH = 0x23;

const join = (reader: Reader, start: number, escape: number, comments: Comment[]): Logical => {
  const { text } = reader;
  let cut = continuationAt(text, start, reader.end, escape);
  if (cut === -1) return whole(text, start, reader.end);
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  let from = start;
  for (;;) {
    const to = cut === -1 ? reader.end : cut;
    if (to > from) {
      pieces.push({ at: length, start: from, length: to - from });
      parts.push(text.slice(from, to));
      length += to - from;
    }
    if (cut === -1 || !nextContentLine(reader, comments)) break;
    from = reader.start;
    cut = continuationAt(text, from, reader.end, escape);
  }
  if (pieces.length === 0) pieces.push({ at: 0, start, length: 0 });
  return { text: parts.join(''), pieces };
};

const whole = (text: string, start: number, end: number): Logical => ({
  text: text.slice(start, end),
  pieces: [{ at: 0, start, length: end - start }],
});

const nextContentLine = (reader: Reader, comments: Comment[]): boolean => {
  const { text } = reader;
  while (readLine(reader)) {
    const start = skipSpace(text, reader.start, reader.end);
    if (start === reader.end) continue;
    if (text.charCodeAt(start) !== HASH) return true;
    comments.push(commentAt(reader, start));
  }
  return false;
};

/**
 * Index of the escape character that continues the line, or -1. It is the last character but for spaces and tabs, and
 * the one before it is no escape character: two at the end, or three, continue nothing.
 */
export const continuationAt = (text: string, start: number, end: number, escape: number): number => {
  let at = end - 1;
  while (at >= start && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at--;
  if (at < start || text.charCodeAt(at) !== escape) return -1;
  return at > start && text.charCodeAt(at - 1) === escape ? -1 : at;
};

const commentAt = (reader: Reader, start: number): Comment => {
  const { text, line } = reader;
  const end = trimSpace(text, start, reader.end);
  return { text: text.slice(skipSpace(text, start + 1, end), end), span: { start, end }, line };
};
