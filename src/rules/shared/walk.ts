import type { StageUser, Step } from '../../image/stage.js';
import { remembered } from '../../text/memory.js';
import type { Subject } from '../subject.js';

/** An instruction, worked out, and the stage that it stands in. */
export type Walked = { readonly stage: StageUser; readonly step: Step };

/** Every instruction of every stage, in file order; many rules go through the same file. */
export const walk = remembered(({ stages }: Subject): readonly Walked[] =>
  stages.flatMap((stage) => stage.steps.map((step) => ({ stage, step }))),
);
