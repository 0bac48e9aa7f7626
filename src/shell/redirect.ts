import { slice } from '../dockerfile/logical.js';
import { readWord, skipGap } from './lexer.js';
import type { ShellWord } from './model.js';
import type { Reading, State } from './script.js';
import { wordFrom } from './word.js';

const OPERATORS = ['&>>', '&>', '<<<', '<<-', '<<', '<>', '<&', '<', '>>', '>|', '>&', '>'] as const;

/** Reads a redirect from its operator on. `<(…)` and `>(…)` are words: the commands in them run as well. */
export const readRedirect = (state: State, reading: Reading, fd: number | undefined) => {
  const { cursor } = state;
  const { text, at } = cursor;
  if (text.charAt(at + 1) === '(') return readProcess(state, reading);
  const op = OPERATORS.find((each) => text.startsWith(each, at)) ?? '>';
  cursor.at += op.length;
  skipGap(cursor);
  const target = readWord(cursor);
  reading.end = cursor.at;
  if (target === undefined) return;
  reading.redirects.push({ op: op === '<<-' ? '<<' : op, fd, target, body: undefined });
  if (op === '<<' || op === '<<-') expectBody(state, reading, target, op === '<<-');
};

const expectBody = (state: State, { redirects }: Reading, { text, raw }: ShellWord, chomp: boolean) => {
  const pending = {
    redirects,
    index: redirects.length - 1,
    name: text,
    expands: raw === text,
    chomp,
    script: undefined,
  };
  state.pending.push(pending);
};

const readProcess = (state: State, reading: Reading) => {
  const { cursor } = state;
  const { at } = cursor;
  cursor.at++;
  if (!cursor.substitution(cursor)) cursor.at++;
  reading.words.push(wordFrom(slice(cursor.script, at, cursor.at), false));
  reading.end = cursor.at;
};
