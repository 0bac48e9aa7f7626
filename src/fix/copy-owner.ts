import type { AccountPlan } from '../consequences/model.js';
import { ownerFlag } from '../consequences/readable.js';
import type { View } from '../consequences/view.js';
import type { Edit } from '../text/edit.js';
import { isWithin } from '../text/path.js';

/** `--chown` for each COPY and ADD of the stage that puts something into the tree and has none. */
export const copyOwnerEdits = (
  { stage, copies, dockerfile }: View,
  tree: string,
  account: AccountPlan,
): readonly Edit[] =>
  stage.steps.flatMap(({ instruction }) => {
    const copy = copies.get(instruction);
    if (copy === undefined || copy.operation.chown !== undefined || !isWithin(copy.target, tree)) return [];
    return ownerFlag(instruction, dockerfile, account);
  });
