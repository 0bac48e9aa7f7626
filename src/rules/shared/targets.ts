import type { Stage } from '../../dockerfile/model.js';
import type { StageUser } from '../../image/stage.js';

/** The stage that `--target` names, by name without case or by index; the last one when nothing is named. */
export const defaultTarget = (stages: readonly StageUser[], target: string | undefined): StageUser | undefined => {
  if (target === undefined) return stages.at(-1);
  const named = stages.findLast(({ stage }) => stage.name === target.toLowerCase());
  return named ?? (/^[0-9]{1,6}$/.test(target) ? stages[Number(target)] : undefined);
};

/**
 * The products of a file, the default target last: it and every other leaf stage that can be started on its own.
 */
export const targetsOf = (stages: readonly StageUser[], target: StageUser | undefined): readonly StageUser[] => [
  ...stages.filter((stage) => stage.leaf && stage !== target),
  ...(target === undefined ? [] : [target]),
];

/** `stage build` or `stage 2`, as messages say it. */
export const stageLabel = ({ name, index }: Stage): string => (name === undefined ? `stage ${index}` : `stage ${name}`);
