import { remembered } from '../text/memory.js';
import type { Comment, Dockerfile, Instruction, Stage } from './model.js';

/** A comment, and what it stands at. */
export type PlacedComment = {
  readonly comment: Comment;
  /** The stage that it stands in; one above FROM belongs to the stage below, one below everything to the last. */
  readonly stage: Stage | undefined;
  /** The instruction that it stands in, or the next one below it. */
  readonly below: Instruction | undefined;
};

/** All of a file, in its order. */
export const placedComments = remembered(({ comments, stages, instructions }: Dockerfile): readonly PlacedComment[] => {
  let [stage, next] = [0, 0];
  return comments.map((comment) => {
    // All three lists are in file order.
    while (stage < stages.length - 1 && comment.line > lastLine(stages[stage])) stage += 1;
    while (next < instructions.length && (instructions[next]?.endLine ?? 0) < comment.line) next += 1;
    return { comment, stage: stages[stage], below: instructions[next] };
  });
});

const lastLine = (stage: Stage | undefined): number => (stage?.instructions.at(-1) ?? stage?.from)?.endLine ?? 0;
