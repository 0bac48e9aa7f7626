import { readDirectives } from './directives.js';
import { heredocWords } from './heredocs.js';
import { type Head, headOf, instructionOf } from './instruction.js';
import { type JoinedLine, nextJoinedLine } from './lines.js';
import type { BuildProblem, Comment, Dockerfile, Heredoc, Instruction, Source } from './model.js';
import { type Reader, readerOf, readLine } from './reader.js';
import { shown } from './shown.js';
import { structureOf } from './stages.js';
import { problemsOf } from './validate.js';

/**
 * Reads a Dockerfile as BuildKit does, and says where BuildKit would refuse it. It reads on past a problem, never
 * throws, and takes time in proportion to the text.
 */
export const parse = (source: Source): Dockerfile => {
  const reader = readerOf(source.text);
  const { escape, directives, problems: directiveProblems } = readDirectives(reader);
  const problems: BuildProblem[] = [...directiveProblems];
  const comments: Comment[] = [];
  const instructions = readInstructions(reader, escape, comments, problems);
  const file = { source, escape, directives, comments, instructions, ...structureOf(instructions) };
  const all = [...problems, ...problemsOf(file)];
  return { ...file, problems: all.sort((a, b) => a.span.start - b.span.start) };
};

/**
 * Reads what stands in `source` from `at` on, the start of a line, as instructions of a file that is known already.
 * Their lines are counted from there.
 */
export const parsePart = (
  source: Source,
  at: number,
  { escape, head, stages }: Dockerfile,
): Pick<Dockerfile, 'instructions' | 'problems'> => {
  const problems: BuildProblem[] = [];
  const comments: Comment[] = [];
  const reader = { text: source.text, at, line: 0, start: at, end: at };
  const instructions = readInstructions(reader, escape, comments, problems);
  const part = { path: source.path, text: source.text.slice(at) };
  const known = { source: part, escape, directives: [], comments, instructions, head, stages };
  return { instructions, problems: [...problems, ...problemsOf(known)] };
};

const readInstructions = (
  reader: Reader,
  escape: Dockerfile['escape'],
  comments: Comment[],
  problems: BuildProblem[],
): readonly Instruction[] => {
  const instructions: Instruction[] = [];
  const code = escape.charCodeAt(0);
  for (let line = nextJoinedLine(reader, code, comments); line; line = nextJoinedLine(reader, code, comments)) {
    instructions.push(readInstruction(reader, line, code, problems));
  }
  return instructions;
};

const readInstruction = (reader: Reader, joined: JoinedLine, escape: number, problems: BuildProblem[]): Instruction => {
  const head = headOf(joined.logical, escape);
  const heredocs = opensHeredocs(head, joined.logical.text) ? readHeredocs(reader, joined, head, problems) : [];
  return instructionOf(head, heredocs, { line: joined.line, endLine: reader.line, end: reader.end });
};

const HEREDOC_KEYWORDS: ReadonlySet<string> = new Set(['ADD', 'COPY', 'RUN']);

const opensHeredocs = (head: Head, text: string): boolean => {
  const { keyword, json } = head.trigger ?? head;
  return HEREDOC_KEYWORDS.has(keyword) && json === undefined && text.includes('<<');
};

const readHeredocs = (reader: Reader, joined: JoinedLine, head: Head, problems: BuildProblem[]): readonly Heredoc[] => {
  const words = heredocWords(joined.logical.text);
  if ('error' in words) {
    problems.push({ message: `A heredoc's name cannot be read: ${words.error}.`, span: head.keywordSpan });
    return [];
  }
  return words.map((word) => {
    const { body, closed } = readBody(reader, word.name, word.chomp);
    if (!closed) {
      const name = shown(word.name);
      const message = `The heredoc ${name} goes on to the end of the file: no line is ${name} alone.`;
      problems.push({ message, span: head.keywordSpan });
    }
    return { ...word, body };
  });
};

const readBody = (reader: Reader, name: string, chomp: boolean): { body: Heredoc['body']; closed: boolean } => {
  const start = reader.at;
  while (readLine(reader)) {
    const from = chomp ? skipTabs(reader.text, reader.start, reader.end) : reader.start;
    const closed = reader.end - from === name.length && reader.text.startsWith(name, from);
    if (closed) return { body: { start, end: reader.start }, closed };
  }
  return { body: { start, end: reader.at }, closed: false };
};

const skipTabs = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && text.charCodeAt(at) === 0x09) at++;
  return at;
};
