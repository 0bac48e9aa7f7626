import type { Dockerfile } from '../dockerfile/model.js';
import type { Options } from '../options.js';
import type { StageUser } from '../users/model.js';
import { type Startup, startupOf } from './context-start.js';
import { type Start, startOf } from './start.js';

/** What the parts of a plan look at: one stage of one file, and how its container starts. */
export type View = Startup & {
  readonly dockerfile: Dockerfile;
  readonly stage: StageUser;
  readonly start: Start;
  readonly options: Options;
};

export const viewOf = (dockerfile: Dockerfile, stage: StageUser, options: Options): View => {
  const start = startOf(stage);
  return { dockerfile, stage, start, options, ...startupOf({ dockerfile, stage, options }, start) };
};
