import { slice } from '../dockerfile/logical.js';
import { assignmentOf } from './assignment.js';
import { readBodies, takeBodies } from './bodies.js';
import { current, flush } from './command.js';
import { endList, joinList } from './frames.js';
import { readKeyword, readPattern } from './keywords.js';
import { readBalanced, readWord, skipGap } from './lexer.js';
import { readRedirect } from './redirect.js';
import { pop, push, type State, topOf } from './script.js';
import { plainWord, wordFrom } from './word.js';

/** Reads a script. Every step moves the cursor on, so it ends, in time in proportion to the text. */
export const readScript = (state: State, closer: '' | ')') => {
  while (!state.done) {
    skipGap(state.cursor);
    step(state, closer);
  }
  flush(state);
  while (state.frames.length > 1) pop(state, topOf(state).kind);
  endList(topOf(state), state.commands);
  takeBodies(state);
};

const step = (state: State, closer: '' | ')') => {
  const { cursor } = state;
  const char = cursor.text.charAt(cursor.at);
  if (topOf(state).pattern && char !== '' && char !== '#' && char !== '\n') return readPattern(state);
  switch (char) {
    case '':
      state.done = true;
      return;
    case '\n':
      // Behind an operator a line goes on.
      if (state.current === undefined && OPERATORS.has(state.before)) cursor.at++;
      else separate(state, 1);
      return readBodies(state);
    case '#':
      return skipComment(state);
    case ';':
      return readSemicolon(state);
    case '&':
      return readAmpersand(state);
    case '|':
      return readBar(state);
    case '(':
      return readOpen(state);
    case ')':
      return readClose(state, closer);
    case '<':
    case '>':
      return readRedirect(state, current(state), undefined);
    default:
      return readPlainWord(state);
  }
};

const OPERATORS: ReadonlySet<string> = new Set(['&&', '||', '|']);

const separate = (state: State, length: number) => {
  flush(state);
  state.cursor.at += length;
  state.before = ';';
  endList(topOf(state), state.commands);
};

const join = (state: State, operator: '&&' | '||') => {
  flush(state);
  state.cursor.at += 2;
  state.before = operator;
  joinList(topOf(state), operator, state.commands);
};

const skipComment = ({ cursor }: State) => {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end;
};

const readSemicolon = (state: State) => {
  const { text, at } = state.cursor;
  const next = text.charAt(at + 1);
  const ends = next === ';' || next === '&';
  separate(state, ends ? 2 : 1);
  const frame = topOf(state);
  if (ends && frame.kind === 'case') frame.pattern = true;
};

const readAmpersand = (state: State) => {
  const next = state.cursor.text.charAt(state.cursor.at + 1);
  if (next === '&') join(state, '&&');
  else if (next === '>') readRedirect(state, current(state), undefined);
  else separate(state, 1);
};

const readBar = (state: State) => {
  const next = state.cursor.text.charAt(state.cursor.at + 1);
  if (next === '|') return join(state, '||');
  flush(state);
  state.cursor.at += next === '&' ? 2 : 1;
  state.before = '|';
};

const readOpen = (state: State) => {
  const { cursor, current: reading } = state;
  if (reading === undefined) {
    if (cursor.text.charAt(cursor.at + 1) === '(') return readArithmetic(state);
    push(state, 'paren');
  } else if (reading.words.length === 1 && /^\([ \t]*\)/.test(cursor.text.slice(cursor.at, cursor.at + 8))) {
    state.current = undefined;
    state.functionNext = reading.words[0]?.text;
    cursor.at = cursor.text.indexOf(')', cursor.at);
  }
  cursor.at++;
};

/** `(( … ))` is a command whose only argument is what stands in it. */
const readArithmetic = (state: State) => {
  const { cursor } = state;
  const { script, at } = cursor;
  const reading = current(state);
  readBalanced(cursor, '(', ')');
  reading.words.push(
    wordFrom(slice(script, at, at + 2)),
    plainWord(slice(script, at + 2, Math.max(at + 2, cursor.at - 2)), true),
  );
  reading.end = cursor.at;
};

const readClose = (state: State, closer: '' | ')') => {
  flush(state);
  state.cursor.at++;
  const open = state.frames.some(({ kind }) => kind === 'paren');
  if (open) pop(state, 'paren');
  else if (closer === ')') state.done = true;
  state.before = '';
};

const readPlainWord = (state: State) => {
  const { cursor } = state;
  const starts = state.current === undefined;
  if (starts && readKeyword(state)) return;
  const reading = current(state);
  const word = readWord(cursor);
  if (word === undefined) {
    cursor.at++;
    return;
  }
  const next = cursor.text.charAt(cursor.at);
  if ((next === '<' || next === '>') && /^[0-9]{1,4}$/.test(word.raw)) {
    return readRedirect(state, reading, Number(word.raw));
  }
  const assignment = reading.words.length === 0 ? assignmentOf(word) : undefined;
  if (assignment === undefined) reading.words.push(word);
  else reading.assignments.push(assignment);
  reading.end = cursor.at;
};
