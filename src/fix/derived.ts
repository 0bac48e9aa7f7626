import { type Consequence, consequence } from '../consequences/consequence.js';
import { isForTests } from '../consequences/purpose.js';
import type { View } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { effectiveUsers } from '../image/evaluate.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { newMemory } from '../text/memory.js';
import { derived as say } from './sentences.js';

/**
 * Stages that begin with the one that is fixed, and do something before they say who they run as: the new user does it
 * then. Nobody has asked whether he may.
 */
export const derivedConsequences = ({ dockerfile, stage, options }: View, user: string): readonly Consequence[] => {
  if (stage.leaf) return [];
  const changed = new Set([stage.stage.index]);
  for (const each of stagesOf(dockerfile, options))
    if (each.parent !== undefined && changed.has(each.parent.stage.index) && takesUser(each))
      changed.add(each.stage.index);
  // A stage that checks another is no image: whoever builds it sees at once.
  const [first] = [...changed].slice(1).filter((index) => !isTests(dockerfile, index));
  const found = first === undefined ? undefined : dockerfile.stages[first];
  if (found === undefined) return [];
  return [consequence('derived-stage', say.runsToo(found.name ?? `${first}`, found.from.line, user), found.from.span)];
};

/** Each stage of a file with many is asked. */
const stagesOf = (dockerfile: Dockerfile, options: Options): readonly StageUser[] => {
  const before = known.get(dockerfile);
  if (before?.options === options) return before.stages;
  const stages = effectiveUsers(dockerfile, options);
  known.set(dockerfile, { options, stages });
  return stages;
};

const known = newMemory<Dockerfile, { readonly options: Options; readonly stages: readonly StageUser[] }>();

const isTests = ({ stages }: Dockerfile, index: number): boolean => {
  const stage = stages[index];
  return stage !== undefined && isForTests(stage);
};

/** It ends as the user that it begins with, or runs something as that one. */
const takesUser = ({ steps }: StageUser): boolean => {
  const user = steps.findIndex(({ operation }) => operation.kind === 'user');
  return user === -1 || steps.slice(0, user).some(({ operation }) => operation.kind === 'run');
};
