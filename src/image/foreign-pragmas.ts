import { placedComments } from '../dockerfile/comment-places.js';
import type { Comment, Dockerfile, Stage } from '../dockerfile/model.js';
import { type ForeignPragma, foreignPragmasIn } from '../knowledge/foreign-pragmas.js';
import { remembered } from '../text/memory.js';

/** A comment to another tool that root is meant, and where. */
export type RootComment = ForeignPragma & {
  readonly comment: Comment;
  /** The stage that it counts for; `undefined`: the whole file. */
  readonly stage: Stage | undefined;
};

/** All of a file, in its order. */
export const rootComments = remembered((dockerfile: Dockerfile): readonly RootComment[] =>
  placedComments(dockerfile).flatMap(({ comment, stage, below }) =>
    foreignPragmasIn(comment.text).flatMap((pragma): readonly RootComment[] => {
      if (pragma.scope === 'below' && !ABOUT_ROOT.has(below?.keyword ?? '')) return [];
      return [{ ...pragma, comment, stage: pragma.scope === 'file' ? undefined : stage }];
    }),
  ),
);

/** Where tools find that an image is root's: at its USER, at what it starts, or at its FROM when it has no USER. */
const ABOUT_ROOT: ReadonlySet<string> = new Set(['FROM', 'USER', 'CMD', 'ENTRYPOINT']);
