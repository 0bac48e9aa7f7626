import type { BuildProblem, Dockerfile, Stage } from '../dockerfile/model.js';
import type { Options } from '../options.js';
import { type Base, baseOf } from './base.js';
import type { Globals } from './globals.js';
import { sourceProblems, sourcesOf } from './needs.js';
import type { StageNames } from './stage-names.js';

/** What a stage stands on, before anything in it is looked at. */
export type Plot = {
  readonly stage: Stage;
  readonly base: Base;
  /** The stages that it is made from or copies from. */
  readonly sources: readonly Stage[];
  /** What stops the build of every target, and what stops that of this stage. */
  readonly problems: readonly BuildProblem[];
  readonly own: readonly BuildProblem[];
};

/** What all stages of a file have in common. */
export type Ground = {
  readonly dockerfile: Dockerfile;
  readonly globals: Globals;
  readonly options: Options;
  readonly names: StageNames;
};

export const plotOf = (stage: Stage, { dockerfile, globals, options, names }: Ground): Plot => {
  const base = baseOf(stage, names, dockerfile, globals, options);
  const copied = [...sourcesOf(stage, names, dockerfile.stages)];
  const wrong = sourceProblems(stage, names, dockerfile.stages);
  return {
    stage,
    base,
    sources: base.kind === 'stage' ? [...copied, base.stage] : copied,
    problems: base.kind === 'refused' ? [base.problem, ...wrong.file] : wrong.file,
    own: wrong.stage,
  };
};
