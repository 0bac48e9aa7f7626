import { slice } from '../dockerfile/logical.js';
import type { Draft } from './frames.js';
import { readSubstitutions } from './lexer.js';
import type { ShellWord } from './model.js';
import { newState, type Pending, readNested, type State, topOf } from './script.js';
import { plainWord, wordFrom } from './word.js';
import { interpreterOf, isShell } from './wrappers.js';

/** Reads the bodies of the here-documents of the line that ended. The cursor stands behind its newline. */
export const readBodies = (state: State): void => {
  for (const pending of state.pending.splice(0)) settle(state, pending, bodyAt(state, pending));
};

/** At the end of a script the bodies that are still missing are those that the Dockerfile holds, in order. */
export const takeBodies = (state: State): void => {
  for (const [index, pending] of state.pending.splice(0).entries()) {
    const body = state.bodies[index];
    if (body !== undefined) settle(state, pending, plainWord(body.script, body.expands));
  }
};

const bodyAt = (state: State, { name, chomp, expands }: Pending): ShellWord => {
  const { cursor } = state;
  const { text, script } = cursor;
  const from = cursor.at;
  for (;;) {
    const start = cursor.at;
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    cursor.at = Math.min(text.length, end + 1);
    if (isEnd(text, start, end, name, chomp)) return plainWord(slice(script, from, start), expands);
    if (newline === -1) return plainWord(slice(script, from, end), expands);
  }
};

const isEnd = (text: string, start: number, end: number, name: string, chomp: boolean): boolean => {
  let from = start;
  while (chomp && text.charAt(from) === '\t') from++;
  const to = text.charAt(end - 1) === '\r' ? end - 1 : end;
  return to - from === name.length && text.startsWith(name, from);
};

const settle = (state: State, { redirects, index, script, expands }: Pending, body: ShellWord): void => {
  const old = redirects[index];
  if (old !== undefined) redirects[index] = { ...old, body };
  if (script === undefined) {
    const { commands, depth, read } = state;
    const inner = newState({ script: body, commands, depth, muted: false, parent: topOf(state), read });
    if (expands) readSubstitutions(inner.cursor, 0, body.text.length);
    return;
  }
  const interpreter = script.words.length === 0 ? interpreterOf(body.text) : undefined;
  if (interpreter !== undefined && !isShell(interpreter)) state.commands.push(interpreted(script, body, interpreter));
  // In a heredoc of the Dockerfile, or with a quoted name, the shell that reads the script is the first to look into it.
  else if (!readNested(state, { ...body, literal: true }, script.before)) state.commands.push(script);
};

/** A heredoc that begins with `#!/usr/bin/env python3` runs as a program of that language. */
const interpreted = (script: Draft, body: ShellWord, name: string): Draft => {
  const at = body.text.indexOf(name);
  return { ...script, words: [wordFrom(slice(body, at, at + name.length))] };
};
