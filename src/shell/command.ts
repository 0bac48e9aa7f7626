import { spanOf } from '../dockerfile/logical.js';
import { beginCommand, type Draft, isCertain } from './frames.js';
import { type Reading, readNested, type State, topOf } from './script.js';
import { innerScript, unwrapped } from './wrappers.js';

/** The command that is being read; a new one where none is. */
export const current = (state: State): Reading => {
  if (state.current !== undefined) return state.current;
  const frame = topOf(state);
  beginCommand(frame, state.commands);
  const certain = isCertain(frame);
  const { before, cursor } = state;
  const guard = certain ? undefined : frame.guard;
  const { at } = cursor;
  const { when } = frame.list.asking;
  state.current = { words: [], assignments: [], redirects: [], certain, guard, when, before, from: at, end: at };
  state.before = '';
  return state.current;
};

const NONE: readonly never[] = [];

/** Ends the command that is being read. Where it is a shell, the commands that it runs stand for it. */
export const flush = (state: State): void => {
  const reading = state.current;
  if (reading === undefined) return;
  state.current = undefined;
  // Written out: a spread costs more than the rest.
  const { from, end, words: written, assignments, redirects, certain, guard, when, before } = reading;
  const found = unwrapped(written);
  if (found.length + redirects.length + assignments.length === 0) return;
  // A copy has no room to grow: a file may have fifty thousand commands.
  const words = found.slice();
  const span = spanOf(state.cursor.script, from, end);
  const own = written.length === words.length ? NONE : written.slice(0, written.length - words.length);
  const wrapper = state.wrapper.length === 0 ? own : [...state.wrapper, ...own];
  const { scope, within } = topOf(state);
  const command: Draft = {
    words,
    wrapper,
    scope,
    within,
    assignments: assignments.length === 0 ? NONE : assignments.slice(),
    // Bodies of here-documents are put into it later.
    redirects: redirects.length === 0 ? NONE : redirects,
    certain,
    guard,
    when,
    before,
    span,
    checked: true,
  };
  const inner = innerScript(words);
  if (inner?.kind === 'text' && readNested(state, inner.script, before, own)) return;
  const last = state.pending.at(-1);
  const reads = inner?.kind === 'input' || words.length === 0;
  if (reads && last?.redirects === redirects) last.script = command;
  else state.commands.push(command);
};
