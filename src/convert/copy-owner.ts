import type { Edit } from '../text/edit.js';
import type { AccountPlan } from './model.js';
import { isWithin } from './paths.js';
import type { View } from './view.js';
import { frameworksOf } from './writable-start.js';

/** The directory whose files have to be the account's, sources and all; `undefined` where code may stay root's. */
export const ownedTree = (view: View): string | undefined =>
  frameworksOf(view).some(({ framework }) => framework.tree) ? view.stage.steps.at(-1)?.workdir : undefined;

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
