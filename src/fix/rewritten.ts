import type { Dockerfile, Instruction, Source, Stage } from '../dockerfile/model.js';
import { parsePart } from '../dockerfile/parse.js';
import { readerOf } from '../dockerfile/reader.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { countEarly } from '../text/search.js';

/** The instructions of a stage after edits, FROM first, and the source into which the spans of all of them point. */
export type Rewritten = { readonly instructions: readonly Instruction[]; readonly source: Source };

/**
 * What edits make of a stage. Only the lines that they touch are read again: in `source` these stand behind all that
 * was there. `undefined` where the builder refuses them, where they run into lines that are not touched, and where an
 * edit lies outside the stage.
 */
export const rewrittenBy = (dockerfile: Dockerfile, stage: Stage, edits: readonly Edit[]): Rewritten | undefined => {
  const { path, text } = dockerfile.source;
  const units = unitsOf(dockerfile, stage);
  const last = sortIn(units, edits) ? units.findLast((unit) => unit.edits.length > 0) : undefined;
  if (last === undefined) return undefined;
  const base = text.length + 1;
  const parts: Part[] = [];
  let added = '';
  let isOpen = false;
  for (const { instruction, start, end, edits: own } of units) {
    if (own.length > 0) {
      if (isOpen) return undefined;
      const lines = applyEdits(text.slice(start, end), own);
      added += lines;
      isOpen = lines !== '' && !lines.endsWith('\n');
    }
    parts.push({ instruction, isKept: own.length === 0, end: base + added.length });
  }
  const closed = last.end < text.length;
  const source = { path, text: `${text}\n${added}${closed ? LAST_LINE : ''}` };
  const { instructions: read, problems } = parsePart(source, base, dockerfile);
  if (problems.length > 0 || (closed && read.at(-1)?.span.start !== base + added.length)) return undefined;
  return { instructions: merged(parts, read), source };
};

/** Comes out as it is, where what stands above it does not go on into the lines that follow. */
const LAST_LINE = 'USER 0\n';

/** An instruction with the lines up to the next one, and the edits that touch them, whose spans count from `start`. */
type Unit = {
  readonly instruction: Instruction;
  readonly start: number;
  readonly end: number;
  readonly edits: Edit[];
};

/** What becomes of a unit: whether it stays as it is, and where what was read anew of it ends. */
type Part = { readonly instruction: Instruction; readonly isKept: boolean; readonly end: number };

const unitsOf = ({ stages, source: { text } }: Dockerfile, { from, instructions, index }: Stage): readonly Unit[] => {
  const startOf = (each: Instruction | undefined): number =>
    each === undefined ? text.length : lineStart(text, each.span.start);
  return [from, ...instructions].map((instruction, at) => ({
    instruction,
    start: startOf(instruction),
    end: startOf(instructions[at] ?? stages[index + 1]?.from),
    edits: [],
  }));
};

/** A byte order mark belongs to no line. */
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset) + 1 || readerOf(text).at;

/** Puts each edit to the lines that it touches; false where there are none such. */
const sortIn = (units: readonly Unit[], edits: readonly Edit[]): boolean =>
  edits.every(({ span, text }) => {
    const unit = units[countEarly(units, ({ start }) => start <= span.start) - 1];
    if (unit === undefined || span.end > unit.end) return false;
    unit.edits.push({ span: { start: span.start - unit.start, end: span.end - unit.start }, text });
    return true;
  });

/** The instructions that were not touched, and in the place of the others what was read up to the end of each. */
const merged = (parts: readonly Part[], read: readonly Instruction[]): readonly Instruction[] => {
  const all: Instruction[] = [];
  let at = 0;
  for (const { instruction, isKept, end } of parts) {
    if (isKept) all.push(instruction);
    // What stands there now is spoken of by the line that was there before.
    const { line, endLine } = instruction;
    for (let next = read[at]; next && next.span.start < end; next = read[++at]) all.push({ ...next, line, endLine });
  }
  return all;
};
