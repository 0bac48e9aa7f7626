import { slice } from '../dockerfile/logical.js';
import { takeBranch, takePattern } from './branches.js';
import { current, flush } from './command.js';
import { catchIn, endList } from './frames.js';
import { isMeta, readBalanced, readWord, skipGap } from './lexer.js';
import type { ShellWord } from './model.js';
import { pop, push, type State, topOf } from './script.js';
import { wordFrom } from './word.js';

/** Reads a word of the grammar, such as `then`, where a command may begin; `false` where the word is none. */
export const readKeyword = (state: State): boolean => {
  const { text, at } = state.cursor;
  const end = endOfPlain(text, at);
  const word = text.slice(at, end);
  if (!isMeta(text.charAt(end)) || !KEYWORDS.has(word)) return false;
  if (word === '[[') return readDoubleBracket(state);
  state.cursor.at = end;
  enter(state, word);
  return true;
};

const LONGEST_KEYWORD = 8;

const KEYWORDS: ReadonlySet<string> = new Set(
  '! [[ { } if then elif else fi for select while until do done case esac function'.split(' '),
);

const endOfPlain = (text: string, from: number): number => {
  let at = from;
  while (at - from <= LONGEST_KEYWORD && isOfKeyword(text.charCodeAt(at))) at++;
  return at;
};

const isOfKeyword = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7b) || code === 0x21 || code === 0x5b || code === 0x7d;

const enter = (state: State, word: string) => {
  switch (word) {
    case '!':
      topOf(state).list.negated = !topOf(state).list.negated;
      return;
    case '{':
      return push(state, 'brace');
    case '}':
      return leave(state, 'brace');
    case 'if':
      return push(state, 'if');
    case 'then':
    case 'elif':
    case 'else':
      return branch(state, word);
    case 'fi':
      return leave(state, 'if');
    case 'while':
    case 'until':
      return push(state, 'loop');
    case 'for':
    case 'select':
      return readFor(state);
    case 'do':
      return branch(state, word);
    case 'done':
      return leave(state, 'loop');
    case 'case':
      return readCase(state);
    case 'esac':
      return leave(state, 'case');
    case 'function':
      return readFunction(state);
  }
};

const leave = (state: State, kind: 'brace' | 'if' | 'loop' | 'case') => {
  pop(state, kind);
  state.before = '';
};

/** What follows runs only as the condition says. */
const branch = (state: State, word: 'then' | 'elif' | 'else' | 'do') => {
  const frame = topOf(state);
  endList(frame, state.commands);
  if (word === 'then' || word === 'do') {
    catchIn(state.commands, frame.condition);
    frame.guard = state.commands.at(-1) ?? frame.guard;
  }
  frame.condition = state.commands.length;
  takeBranch(frame, word);
  frame.swallowed = undefined;
  frame.certain = false;
  state.before = '';
};

/** `for NAME in words`: the shell sets NAME, so a command of its own says that its value is not known. */
const readFor = (state: State) => {
  const { cursor } = state;
  skipGap(cursor);
  if (cursor.text.startsWith('((', cursor.at)) readBalanced(cursor, '(', ')');
  else {
    const reading = current(state);
    const name = readWord(cursor);
    if (name !== undefined) reading.assignments.push({ name: name.text, value: undefined });
    reading.end = cursor.at;
    for (skipGap(cursor); readWord(cursor) !== undefined; skipGap(cursor)) reading.end = cursor.at;
    flush(state);
  }
  push(state, 'loop');
};

const readCase = (state: State) => {
  const { cursor } = state;
  skipGap(cursor);
  const subject = readWord(cursor);
  const { text } = cursor;
  while (/[ \t\r\n]/.test(text.charAt(cursor.at))) cursor.at++;
  if (/^in[\s;]/.test(text.slice(cursor.at, cursor.at + 3))) cursor.at += 2;
  push(state, 'case');
  topOf(state).pattern = true;
  topOf(state).subject = subject;
};

/** `pattern | pattern)`, or the `esac` that ends it all. */
export const readPattern = (state: State) => {
  const { cursor } = state;
  const frame = topOf(state);
  const word = readWord(cursor);
  if (word?.raw === 'esac') {
    frame.pattern = false;
    return leave(state, 'case');
  }
  if (word !== undefined) frame.patterns.push(word);
  const char = cursor.text.charAt(cursor.at);
  if (char === ')') {
    frame.pattern = false;
    frame.certain = false;
    takePattern(frame, state.commands.length);
  }
  if (char !== '' && char !== '\n' && (isMeta(char) || word === undefined)) cursor.at++;
};

const readFunction = (state: State) => {
  const { cursor } = state;
  skipGap(cursor);
  const name = readWord(cursor)?.text ?? '';
  skipGap(cursor);
  if (cursor.text.startsWith('()', cursor.at)) cursor.at += 2;
  state.functionNext = name;
};

/** `[[ … ]]` is one command, whatever operators are in it. */
const readDoubleBracket = (state: State): boolean => {
  const { cursor } = state;
  const reading = current(state);
  for (;;) {
    const word = readWord(cursor) ?? operatorWord(state);
    if (word === undefined) break;
    reading.words.push(word);
    reading.end = cursor.at;
    if (word.raw === ']]') break;
    skipGap(cursor);
  }
  return true;
};

const operatorWord = ({ cursor }: State): ShellWord | undefined => {
  const { script, text, at } = cursor;
  const char = text.charAt(at);
  if (char === '' || char === '\n' || char === ';') return undefined;
  cursor.at++;
  return wordFrom(slice(script, at, at + 1));
};
