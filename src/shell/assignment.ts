import { slice } from '../dockerfile/logical.js';
import type { Assignment, ShellWord } from './model.js';
import { wordFrom } from './word.js';

/** `NAME=value`, `NAME+=value`; `undefined` for any other word. */
export const assignmentOf = (word: ShellWord): Assignment | undefined => {
  if (!word.raw.includes('=')) return undefined;
  const match = /^([A-Za-z_]\w*)(\+?)=/.exec(word.raw);
  if (match === null) return undefined;
  const [all, name = '', plus] = match;
  // What is added to a value that is there already is not worked out.
  if (plus === '+') return { name, value: undefined };
  const value = slice(word, all.length, word.text.length);
  return { name, value: wordFrom(value, word.literal, word.variables, word.raw.slice(all.length)) };
};
