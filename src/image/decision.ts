import type { Value } from './operations/operation.js';
import type { StageUser, Step } from './stage.js';

/** The USER line that decides who a stage runs as, with its place in the stage. */
export type Decision = Step & { readonly value: Value };

/** The deciding USER line where it stands in the stage itself, and not in one that it is made from. */
export const decisionOf = ({ decidedBy, steps }: Pick<StageUser, 'decidedBy' | 'steps'>): Decision | undefined => {
  const step = decidedBy && steps.findLast(({ instruction }) => instruction === decidedBy);
  return step?.operation.kind === 'user' ? { ...step, value: step.operation.value } : undefined;
};

/** What the deciding USER line says, wherever it stands; `undefined` where the base image decides. */
export const writtenUser = (stage: StageUser): string | undefined => {
  for (let each: StageUser | undefined = stage; each; each = each.parent) {
    const { decidedBy } = stage;
    const decision = decisionOf({ decidedBy, steps: [...each.triggers, ...each.steps] });
    if (decision !== undefined) return decision.value.written;
  }
  return undefined;
};
