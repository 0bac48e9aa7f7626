import type { BuildProblem, Dockerfile, Instruction, Stage } from '../../dockerfile/model.js';
import { newMemory } from '../../text/memory.js';
import type { Options } from '../options.js';
import { type Base, baseOf, platformSystem } from './base.js';
import { contextOfStage } from './contexts.js';
import type { Globals } from './globals.js';
import type { Needs } from './needs.js';
import type { StageNames } from './stage-names.js';

/** What a stage stands on, before anything in it is looked at. */
export type Plot = {
  readonly stage: Stage;
  readonly base: Base;
  /** Those that run: none of a stage that a build puts something else in the place of. */
  readonly instructions: readonly Instruction[];
  /** The stages that it is made from or copies from. */
  readonly sources: readonly Stage[];
  /** What stops the build of every target, and what stops that of this stage. */
  readonly problems: readonly BuildProblem[];
  readonly own: readonly BuildProblem[];
  /** The operating system of the platform that FROM asks for, where it names an image. */
  readonly system: string;
};

/** What all stages of a file have in common. */
export type Ground = {
  readonly dockerfile: Dockerfile;
  readonly globals: Globals;
  readonly options: Options;
  readonly names: StageNames;
  readonly needs: Needs;
};

export const plotOf = (stage: Stage, { dockerfile, globals, options, names, needs }: Ground): Plot => {
  const base = baseOf(stage, names, dockerfile, globals, options);
  const held = base.kind === 'stage' ? triggersOf(base.stage) : [];
  const { sources, file, own } = needs.of(stage, held);
  const isReplaced = contextOfStage(stage, options) !== undefined;
  return {
    stage,
    base,
    instructions: isReplaced ? [] : stage.instructions,
    sources: base.kind === 'stage' ? [...sources, base.stage] : sources,
    problems: base.kind === 'refused' ? [base.problem, ...file] : file,
    own,
    system: platformSystem(stage, base, dockerfile, globals, options),
  };
};

/** What ONBUILD holds back in a stage; every stage made from it asks. */
const triggersOf = (stage: Stage): readonly Instruction[] => {
  const found = triggers.get(stage) ?? stage.instructions.flatMap(({ trigger }) => trigger ?? []);
  triggers.set(stage, found);
  return found;
};

const triggers = newMemory<Stage, readonly Instruction[]>();
