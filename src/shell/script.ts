import type { Logical } from '../dockerfile/model.js';
import { newAsking } from './conditions.js';
import { beginCommand, type Draft, endList, type Frame, type FrameKind, newFrame } from './frames.js';
import type { Cursor } from './lexer.js';
import type { Assignment, Before, Command, Condition, Redirect, ShellWord } from './model.js';
import { newDraft as newWord, take, wordOf } from './word.js';

/** Substitutions and `sh -c` within each other are read so deep; what lies deeper is taken for plain words. */
const MAX_DEPTH = 8;

/** Compounds within each other; a deeper one only makes what follows uncertain. */
const MAX_FRAMES = 64;

/** A here-document whose body has not been read yet. */
export type Pending = {
  /** The redirects of its command, where the body is put, and the place among them. */
  readonly redirects: Redirect[];
  readonly index: number;
  readonly name: string;
  readonly expands: boolean;
  readonly chomp: boolean;
  /** The command, where the body is its script. */
  script: Draft | undefined;
};

/** The body of a heredoc that the Dockerfile holds. */
export type Body = { readonly script: Logical; readonly expands: boolean };

/** The command that is being read. */
export type Reading = {
  readonly words: ShellWord[];
  readonly assignments: Assignment[];
  readonly redirects: Redirect[];
  readonly certain: boolean;
  readonly guard: Command | undefined;
  readonly when: Condition | undefined;
  readonly before: Before;
  readonly from: number;
  end: number;
};

/** One script while it is read. */
export type State = {
  readonly cursor: Cursor;
  /** What was found, in order; shared with the scripts inside. */
  readonly commands: Draft[];
  readonly frames: [Frame, ...Frame[]];
  readonly depth: number;
  readonly bodies: readonly Body[];
  readonly pending: Pending[];
  readonly read: Read;
  /** In front of the shell that reads the script: `sudo` of `sudo sh -c '…'`. */
  readonly wrapper: readonly ShellWord[];
  current: Reading | undefined;
  before: Before;
  /** The name of a function of which the next compound is the body; `name()` or `function name` was read. */
  functionNext: string | undefined;
  done: boolean;
};

/** Reads the script of a state up to its end or to the `)` that closes it. */
export type Read = (state: State, closer: '' | ')') => void;

export type Start = {
  readonly script: Logical;
  readonly at?: number;
  readonly commands: Draft[];
  readonly depth: number;
  /** Substitutions are passed over: an outer shell has run them already. */
  readonly muted: boolean;
  readonly parent: Frame | undefined;
  readonly bodies?: readonly Body[];
  readonly before?: Before;
  readonly wrapper?: readonly ShellWord[];
  readonly read: Read;
};

export const newState = (start: Start): State => {
  const { script, commands, depth, muted, read } = start;
  const frame = newFrame('top', start.parent, commands.length);
  const inside = (at: Cursor) => ({
    ...start,
    commands: muted ? [] : commands,
    depth: depth + 1,
    parent: at.perhaps ? { ...topOf(state), certain: false } : topOf(state),
    at: at.at,
  });
  const cursor: Cursor = {
    script,
    text: script.text,
    at: start.at ?? 0,
    perhaps: false,
    substitution: (at) => {
      if (depth >= MAX_DEPTH) return false;
      const inner = newState({ ...inside(at), at: at.at + 1, bodies: [], before: '' });
      read(inner, ')');
      at.at = inner.cursor.at;
      return true;
    },
    backquoted: (at, from, to) => {
      const quoted = unquoted(at.script, from, to);
      if (depth < MAX_DEPTH) read(newState({ ...inside(at), script: quoted, at: 0, bodies: [], before: '' }), '');
    },
  };
  const state: State = {
    cursor,
    commands,
    frames: [frame],
    depth,
    bodies: start.bodies ?? [],
    pending: [],
    read,
    wrapper: start.wrapper ?? [],
    current: undefined,
    before: start.before ?? '',
    functionNext: undefined,
    done: false,
  };
  return state;
};

/** Reads a script that a command of this one holds. */
export const readNested = (
  state: State,
  script: ShellWord,
  before: Before,
  wrapper: readonly ShellWord[] = [],
): boolean => {
  const { commands, depth, read } = state;
  if (depth >= MAX_DEPTH) return false;
  const inner = { script, commands, depth: depth + 1, muted: !script.literal, parent: topOf(state), before, read };
  read(newState({ ...inner, wrapper: outermost([...state.wrapper, ...wrapper]) }), '');
  return true;
};

/** So many words that stand in front of shells within each other are kept. */
const MOST_WRAPPERS = 32;

const outermost = (words: readonly ShellWord[]): readonly ShellWord[] => words.slice(0, MOST_WRAPPERS);

/** The innermost open compound. */
export const topOf = ({ frames }: State): Frame => frames.at(-1) ?? frames[0];

export const push = (state: State, kind: FrameKind): void => {
  const parent = topOf(state);
  beginCommand(parent, state.commands);
  const frame = newFrame(kind, parent, state.commands.length);
  if (state.functionNext !== undefined) {
    frame.certain = false;
    frame.within = state.functionNext;
    // Who calls it has conditions of its own.
    frame.around = undefined;
    frame.list.asking = newAsking(undefined);
  }
  state.functionNext = undefined;
  if (state.frames.length < MAX_FRAMES) state.frames.push(frame);
  else parent.certain = false;
};

/** Closes the innermost compound of a kind, and what was left open in it; nothing where there is none. */
export const pop = (state: State, kind: FrameKind): boolean => {
  const at = state.frames.findLastIndex((frame) => frame.kind === kind);
  if (at < 1) return false;
  while (state.frames.length > at) {
    endList(topOf(state), state.commands);
    state.frames.pop();
  }
  topOf(state).list.compound = true;
  return true;
};

/** What stands between backquotes, with the backslashes taken off that protect `$`, a backquote or a backslash. */
const unquoted = (script: Logical, from: number, to: number): Logical => {
  const { text } = script;
  const draft = newWord();
  for (let at = from; at < to; at++) {
    if (text.charAt(at) === '\\' && /[$`\\]/.test(text.charAt(at + 1))) at++;
    take(draft, text, at, at + 1);
  }
  return wordOf(draft, script, from, to);
};
