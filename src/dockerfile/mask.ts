import type { Dockerfile, Instruction } from './model.js';

/**
 * A text of the same length in which only what we read as instructions is left, each character at its place: for a
 * second parser that would stumble over comments, heredocs and white space that the builder takes in its stride.
 * Lines end as in the original; a line that goes on ends in one escape character.
 */
export const maskedText = (dockerfile: Dockerfile): string => {
  const { source, instructions, directives, escape } = dockerfile;
  const { text } = source;
  const units = Array.from({ length: text.length }, (_, at) => (keeps(text, at) ? text.charAt(at) : ' '));
  const copy = (start: number, end: number): void => {
    for (let at = start; at < end; at++) units[at] = plain(text, at, escape);
  };
  for (const { span } of directives) {
    for (let at = span.start; at < span.end; at++) units[at] = text.charAt(at);
  }
  for (const instruction of instructions) write(instruction, text, units, copy, escape);
  return units.join('');
};

type Copy = (start: number, end: number) => void;

const write = (
  { keywordSpan, argument }: Instruction,
  text: string,
  units: string[],
  copy: Copy,
  escapeCharacter: string,
) => {
  copy(keywordSpan.start, keywordSpan.end);
  let end = keywordSpan.end;
  for (const { start, length } of argument.pieces) {
    if (length === 0) continue;
    // A new line begins between the two, so the one before must go on.
    const newline = text.indexOf('\n', end);
    if (newline !== -1 && newline < start)
      units[Math.max(end, text.lastIndexOf(escapeCharacter, newline))] = escapeCharacter;
    copy(start, start + length);
    end = start + length;
  }
  // What looks like a continuation to others and is none.
  if (units[end - 1] === escapeCharacter) units[end - 1] = 'x';
};

/** Line endings and a byte order mark; a carriage return elsewhere ends no line. */
const keeps = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  if (char === '\r') return text.charAt(at + 1) === '\n';
  return char === '\n' || (at === 0 && char === '\uFEFF');
};

/** White space of other kinds becomes a blank, `<<` no heredoc, and an escaped blank no continuation. */
const plain = (text: string, at: number, escapeCharacter: string): string => {
  const char = text.charAt(at);
  if (char === '<' && (text.charAt(at + 1) === '<' || text.charAt(at - 1) === '<')) return 'x';
  if (char === escapeCharacter && /[\s\u0085]/.test(text.charAt(at + 1))) return 'x';
  return /[\s\u0085]/.test(char) && char !== '\t' && char !== '\n' ? ' ' : char;
};
