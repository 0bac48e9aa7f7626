import type { StageUser, Step } from '../../image/stage.js';
import { newMemory } from '../../text/memory.js';
import type { Subject } from '../rule.js';

/** An instruction, worked out, and the stage that it stands in. */
export type Walked = { readonly stage: StageUser; readonly step: Step };

/** Every instruction of every stage, in file order. */
export const walk = (subject: Subject): readonly Walked[] => {
  const walked = known.get(subject) ?? subject.stages.flatMap((stage) => stage.steps.map((step) => ({ stage, step })));
  known.set(subject, walked);
  return walked;
};

/** Many rules go through the same file. */
const known = newMemory<Subject, readonly Walked[]>();
