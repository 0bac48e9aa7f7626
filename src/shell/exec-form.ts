import { slice, spanOf } from '../dockerfile/logical.js';
import type { Logical } from '../dockerfile/model.js';
import type { ShellWord } from './model.js';
import { append, newDraft, take, wordOf } from './word.js';

/** The strings of an exec form as words, with their places. The text is known to be a JSON array of strings. */
export const execWords = (rest: Logical): readonly ShellWord[] => {
  const { text } = rest;
  const words: ShellWord[] = [];
  for (let at = text.indexOf('"', text.indexOf('[')); at !== -1; ) {
    const end = endOfString(text, at);
    words.push(stringAt(rest, at, end));
    at = text.indexOf('"', end);
  }
  return words;
};

/** The index after the quote that closes the string at `from`. */
const endOfString = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(text.length, at + 1);
};

const stringAt = (rest: Logical, from: number, to: number): ShellWord => {
  const draft = newDraft();
  const { text } = rest;
  for (let at = from + 1; at < to - 1; ) {
    const length = text.charAt(at) !== '\\' ? 1 : text.charAt(at + 1) === 'u' ? 6 : 2;
    if (length === 1) take(draft, text, at, at + 1);
    else append(draft, unescaped(text.slice(at, at + length)), at);
    at += length;
  }
  const inside = slice(rest, from + 1, Math.max(from + 1, to - 1));
  return { ...wordOf(draft, rest, from, to), span: spanOf(inside) };
};

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

const unescaped = (written: string): string => {
  const char = written.charAt(1);
  if (char === 'u') return String.fromCharCode(Number.parseInt(written.slice(2), 16) || 0);
  return Object.hasOwn(ESCAPES, char) ? (ESCAPES[char] ?? char) : char;
};
