import { countEarly } from '../text/search.js';
import type { Span } from '../text/span.js';
import { isSpace, skipBlanks, skipSpace, skipWord, trimSpace } from './characters.js';
import type { Logical, Piece, Word } from './model.js';

/** Where the range `from`..`to` of the logical text stands in the source. An empty range has an empty span. */
export const spanOf = (logical: Logical, from = 0, to = logical.text.length): Span => {
  const { pieces } = logical;
  const index = pieceAt(pieces, from);
  const first = pieces[index];
  if (first === undefined) return { start: 0, end: 0 };
  const start = first.start + from - first.at;
  if (to <= from) return { start, end: start };
  const next = pieces[index + 1];
  const last = next === undefined || next.at >= to ? first : (pieces[pieceAt(pieces, to - 1)] ?? first);
  return { start, end: last.start + to - last.at };
};

/** The range `from`..`to` as a logical text of its own. It keeps at least one piece, so that it has a place. */
export const slice = (logical: Logical, from: number, to: number): Logical => {
  const { text, pieces } = logical;
  const end = Math.max(from, to);
  if (from === 0 && end === text.length) return logical;
  const first = pieceAt(pieces, from);
  const only = pieces[first];
  // Nearly every word lies in one piece; an array that grows would take ten times the room.
  if (only !== undefined && end <= only.at + only.length) {
    const piece = { at: 0, start: only.start + from - only.at, length: end - from };
    return { text: text.slice(from, end), pieces: [piece] };
  }
  const result: Piece[] = [];
  for (let index = first; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || (piece.at >= end && result.length > 0)) break;
    const skipped = Math.max(0, from - piece.at);
    const length = Math.min(piece.at + piece.length, end) - piece.at - skipped;
    result.push({ at: piece.at + skipped - from, start: piece.start + skipped, length: Math.max(0, length) });
  }
  return { text: text.slice(from, end), pieces: result };
};

/** `slice` without white space at both ends. */
export const trimmed = (logical: Logical, from: number, to: number): Logical => {
  const start = skipSpace(logical.text, from, to);
  return slice(logical, start, trimSpace(logical.text, start, to));
};

/** The blank-separated words, as the builder splits FROM, EXPOSE, COPY and ADD: quotes mean nothing to it. */
export const wordsOf = (logical: Logical): readonly Word[] => {
  const { text } = logical;
  const words: Word[] = [];
  for (let at = skipBlanks(text, 0, text.length); at < text.length; at = skipBlanks(text, at, text.length)) {
    const end = skipWord(text, at, text.length);
    words.push({ text: text.slice(at, end), span: spanOf(logical, at, end) });
    at = end;
  }
  return words;
};

/**
 * The words as the builder splits ENV, ARG and LABEL: quotes hold blanks together, the escape character protects what
 * follows it (not in single quotes), and both stay in the word. An escape character at the very end is dropped.
 */
export const quotedWordsOf = (logical: Logical, escape: string): readonly Word[] => {
  const { text } = logical;
  const words: Word[] = [];
  for (let at = skipSpace(text, 0, text.length); at < text.length; at = skipSpace(text, at, text.length)) {
    const end = endOfQuotedWord(text, at, escape);
    const cut = end.dangling ? end.at - 1 : end.at;
    if (cut > at) words.push({ text: text.slice(at, cut), span: spanOf(logical, at, cut) });
    at = end.at;
  }
  return words;
};

type WordEnd = { readonly at: number; readonly dangling: boolean };

const endOfQuotedWord = (text: string, from: number, escape: string): WordEnd => {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote === '' && isSpace(text.charCodeAt(at))) return { at, dangling: false };
    if (char === escape && quote !== "'") {
      if (at + 1 === text.length) return { at: text.length, dangling: true };
      at++;
    } else if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
  }
  return { at: text.length, dangling: false };
};

/** Index of the piece that holds character `at`; the last one for the end of the text. */
const pieceAt = (pieces: readonly Piece[], at: number): number =>
  pieces.length < 2 ? 0 : Math.max(0, countEarly(pieces, (piece) => piece.at <= at) - 1);
