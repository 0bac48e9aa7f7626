import type { Comment, Dockerfile, Stage } from '../dockerfile/model.js';
import { type ForeignPragma, foreignPragmasIn } from '../knowledge/foreign-pragmas.js';
import { remembered } from '../text/memory.js';

/** A comment to another tool that root is meant, and where. */
export type RootComment = ForeignPragma & {
  readonly comment: Comment;
  /** The stage that it counts for; `undefined`: the whole file. */
  readonly stage: Stage | undefined;
};

/** All of a file, in its order. One above FROM counts for the stage below. */
export const rootComments = remembered((dockerfile: Dockerfile): readonly RootComment[] => {
  const found: RootComment[] = [];
  const { comments, stages, instructions } = dockerfile;
  let [stage, next] = [0, 0];
  for (const comment of comments) {
    // All three lists are in file order; a comment below everything belongs to the last stage.
    while (stage < stages.length - 1 && comment.line > lastLine(stages[stage])) stage += 1;
    while (next < instructions.length && (instructions[next]?.endLine ?? 0) < comment.line) next += 1;
    const below = instructions[next]?.keyword ?? '';
    for (const pragma of foreignPragmasIn(comment.text)) {
      if (pragma.scope === 'below' && !ABOUT_ROOT.has(below)) continue;
      found.push({ ...pragma, comment, stage: pragma.scope === 'file' ? undefined : stages[stage] });
    }
  }
  return found;
});

/** Where tools find that an image is root's: at its USER, at what it starts, or at its FROM when it has no USER. */
const ABOUT_ROOT: ReadonlySet<string> = new Set(['FROM', 'USER', 'CMD', 'ENTRYPOINT']);

const lastLine = (stage: Stage | undefined): number => (stage?.instructions.at(-1) ?? stage?.from)?.endLine ?? 0;
