import type { Dockerfile, Instruction, Source } from '../dockerfile/model.js';
import type { StageUser } from '../image/stage.js';
import type { Edit } from '../text/edit.js';
import { rewrittenBy } from './rewritten.js';

/** A stage after edits, and the file into whose source its spans point. Its other stages are as they were. */
export type Rewrite = { readonly dockerfile: Dockerfile; readonly stage: StageUser };

/**
 * The stage after edits, worked out anew; `undefined` where they do not do what they are meant to: the result still
 * builds, all instructions are still there in their order, and the stage runs as somebody else than root. No line of
 * another stage is touched.
 */
export const rewrite = (dockerfile: Dockerfile, stage: StageUser, edits: readonly Edit[]): Rewrite | undefined => {
  const after = edited(dockerfile, stage, edits);
  return after?.stage.verdict === 'nonroot' ? after : undefined;
};

/** The same, whoever the stage runs as. */
export const edited = (dockerfile: Dockerfile, stage: StageUser, edits: readonly Edit[]): Rewrite | undefined => {
  const after = rewrittenBy(dockerfile, stage.stage, edits);
  if (after === undefined) return undefined;
  const { from, instructions } = stage.stage;
  const [first, ...others] = after.instructions;
  if (first === undefined || !isSame(first, from, after.source, dockerfile.source)) return undefined;
  if (!keepsInstructions(instructions, others)) return undefined;
  return { dockerfile: { ...dockerfile, source: after.source }, stage: stage.rewritten(others, after.source) };
};

/** Word for word. */
const isSame = (one: Instruction, other: Instruction, source: Source, before: Source): boolean =>
  source.text.slice(one.span.start, one.span.end) === before.text.slice(other.span.start, other.span.end);

/** Our lines are RUN, USER, an ENV for HOME and an ARG for USER; all others must come in the order they had. */
const keepsInstructions = (before: readonly Instruction[], after: readonly Instruction[]): boolean => {
  let at = 0;
  for (const { keyword } of after) {
    if (keyword === before[at]?.keyword) at += 1;
    else if (!OURS.has(keyword)) return false;
  }
  return at === before.length;
};

const OURS: ReadonlySet<string> = new Set(['RUN', 'USER', 'ENV', 'ARG']);
