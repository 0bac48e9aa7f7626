import { argumentProblem, isKeyword } from './argument-rules.js';
import { checkDirective } from './directives.js';
import { flagProblem } from './flag-rules.js';
import type { BuildProblem, Dockerfile, Instruction } from './model.js';
import { shown } from './shown.js';
import { isTruth } from './truth.js';

type File = Omit<Dockerfile, 'problems'>;

/**
 * All for which the builder refuses a file before it looks at any image.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/instructions/parse.go.
 */
export const problemsOf = (file: File): readonly BuildProblem[] => {
  const problems = [...longLine(file.source.text), ...checkProblems(file.source.text)];
  for (const instruction of file.instructions) {
    const problem = instructionProblem(instruction, file.escape);
    if (problem !== undefined) problems.push(problem);
  }
  return [...problems, ...structureProblems(file)];
};

/** What the builder refuses in one instruction. A trigger of ONBUILD is looked at in the build that runs it. */
export const instructionProblems = (instruction: Instruction, escapeCharacter: string): readonly BuildProblem[] => {
  const problem = instructionProblem(instruction, escapeCharacter);
  return problem === undefined ? [] : [problem];
};

const instructionProblem = (instruction: Instruction, escapeCharacter: string): BuildProblem | undefined => {
  const { keyword, keywordSpan, span } = instruction;
  if (!isKeyword(keyword)) {
    return {
      message: `${shown(keyword) || 'An empty word'} is no instruction that the builder knows.`,
      span: keywordSpan,
    };
  }
  const flag = flagProblem(instruction);
  if (flag !== undefined) return { message: `${keyword} ${flag.clause}.`, span: flag.flag.span };
  const wrong = argumentProblem(instruction, escapeCharacter);
  return wrong === undefined ? undefined : { message: `${keyword} ${wrong.clause}.`, span: wrong.span ?? span };
};

/** Bytes of UTF-8 that the builder reads as one line at the most. */
export const LONGEST_LINE = 65535;

/** The first line that is too long: the builder reads nothing below it. */
const longLine = (text: string): readonly BuildProblem[] => {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    // No character takes more than three bytes for each of its UTF-16 units.
    if ((end - start) * 3 > LONGEST_LINE && bytesOf(text.slice(start, end)) > LONGEST_LINE) {
      const message = `A line is longer than ${LONGEST_LINE} bytes, and the builder reads no such line.`;
      return [{ message, span: { start, end } }];
    }
    start = end + 1;
  }
  return [];
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Options of the check directive, `skip=A,B;error=true`: three at the most, and nothing after a space counts. */
const checkProblems = (text: string): readonly BuildProblem[] => {
  const directive = checkDirective(text);
  const options = directive?.value.split(' ', 1)[0]?.trim() ?? '';
  if (directive === undefined || options === '') return [];
  const [first = '', second, ...others] = options.split(';');
  const parts = [first, ...(second === undefined ? [] : [second]), ...(others.length > 0 ? [others.join(';')] : [])];
  const wrong = parts.find((option) => !isCheckOption(option));
  return wrong === undefined
    ? []
    : [{ message: `The directive check does not take ${shown(wrong.trim()) || 'nothing'}.`, span: directive.span }];
};

const isCheckOption = (option: string): boolean => {
  const equals = option.indexOf('=');
  const key = option.slice(0, Math.max(0, equals)).trim();
  return key === 'skip' || key === 'experimental' || (key === 'error' && isTruth(option.slice(equals + 1).trim()));
};

const structureProblems = ({ instructions, head, stages, source }: File): readonly BuildProblem[] => {
  const end = { start: source.text.length, end: source.text.length };
  if (instructions.length === 0) return [{ message: 'The file has no instruction.', span: end }];
  const early = head.find(({ keyword }) => keyword !== 'ARG');
  if (early !== undefined) {
    if (!isKeyword(early.keyword)) return [];
    const message = `${early.keyword} stands above the first FROM, where only ARG may.`;
    return [{ message, span: early.span }];
  }
  return stages.length > 0 ? [] : [{ message: 'The file has no FROM, so there is nothing to build.', span: end }];
};
