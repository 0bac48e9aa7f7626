import { slice, spanOf } from '../dockerfile/logical.js';
import type { Logical, Piece } from '../dockerfile/model.js';
import type { ShellWord } from './model.js';

type Run = { readonly at: number; readonly start: number; length: number };

/** A word while it is read: its characters, and where in the script each run of them stands. */
export type Draft = {
  text: string;
  readonly runs: Run[];
  readonly variables: string[];
  literal: boolean;
};

export const newDraft = (): Draft => ({ text: '', runs: [], variables: [], literal: true });

/** Appends the characters `from`..`to` of the script. */
export const take = (draft: Draft, text: string, from: number, to: number): void => {
  if (to > from) append(draft, text.slice(from, to), from);
};

/** Appends characters that stand for what begins at `from` in the script, such as the tab of `\t`. */
export const append = (draft: Draft, characters: string, from: number): void => {
  if (characters === '') return;
  const last = draft.runs.at(-1);
  if (last !== undefined && last.start + last.length === from) last.length += characters.length;
  else draft.runs.push({ at: draft.text.length, start: from, length: characters.length });
  draft.text += characters;
};

/** One for all words without variables: a file may have a hundred thousand words. */
const NONE: readonly string[] = [];

/** The word that stands at `from`..`to` of the script and was read into `draft`. */
export const wordOf = (draft: Draft, script: Logical, from: number, to: number): ShellWord => ({
  text: draft.text,
  pieces: placed(draft, script, from),
  literal: draft.literal,
  variables: draft.variables.length === 0 ? NONE : [...new Set(draft.variables)],
  raw: script.text.slice(from, to),
  span: spanOf(script, from, to),
});

/** A word whose characters are those of a logical text. Written out, as above: all words have one shape then. */
export const wordFrom = (
  logical: Logical,
  literal = true,
  variables: readonly string[] = [],
  raw = logical.text,
): ShellWord => ({
  text: logical.text,
  pieces: logical.pieces,
  literal,
  variables,
  raw,
  span: spanOf(logical),
});

/** A stretch of a script as one word without quotes: the body of a here-document. */
export const plainWord = (script: Logical, expands: boolean): ShellWord => {
  const { text } = script;
  const variables = expands
    ? [...new Set(Array.from(text.matchAll(/\$\{?([A-Za-z_]\w*)/g), (match) => match[1] ?? ''))]
    : [];
  const literal = !expands || !/[$`\\]/.test(text);
  return wordFrom(script, literal, variables);
};

/** Runs lead into the script, which itself lies in pieces in the source. */
const placed = (draft: Draft, script: Logical, from: number): readonly Piece[] => {
  const [first, second] = draft.runs;
  if (first === undefined) return [{ at: 0, start: spanOf(script, from, from).start, length: 0 }];
  if (second === undefined) return piecesOf(script, first);
  const pieces: Piece[] = [];
  for (const run of draft.runs) {
    for (const { at, start, length } of piecesOf(script, run)) pieces.push({ at: run.at + at, start, length });
  }
  return pieces.slice();
};

const piecesOf = (script: Logical, { start, length }: Run): readonly Piece[] => {
  return slice(script, start, start + length).pieces;
};
