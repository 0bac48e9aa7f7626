import type { AccountPlan } from '../consequences/model.js';
import type { View } from '../consequences/view.js';
import type { Edit } from '../text/edit.js';
import { isWithin } from '../text/path.js';

/** `--chown` for each COPY and ADD of the stage that puts something into the tree and has none. */
export const copyOwnerEdits = (view: View, tree: string, { uid, gid }: AccountPlan): readonly Edit[] => {
  const { stage, dockerfile } = view;
  return stage.stage.instructions.flatMap((instruction): readonly Edit[] => {
    const copy = view.copies.get(instruction);
    if (copy === undefined || !isWithin(copy.target, tree)) return [];
    if (instruction.flags.some(({ name }) => name === 'chown')) return [];
    const { end } = instruction.keywordSpan;
    // A keyword that a continuation follows has its words on another line.
    if (dockerfile.source.text[end] !== ' ') return [];
    return [{ span: { start: end, end }, text: ` --chown=${uid}:${gid ?? uid}` }];
  });
};
