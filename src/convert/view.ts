import type { Dockerfile } from '../dockerfile/model.js';
import type { Options } from '../options.js';
import type { StageUser } from '../users/model.js';
import { copiesOf, type Scene } from './context.js';
import { type Startup, startupOf } from './context-start.js';
import { type Start, startOf } from './start.js';
import { type BuildCommand, buildCommands } from './writable-run.js';

/** What the parts of a plan look at: one stage of one file, and how its container starts. */
export type View = Scene & Startup & { readonly start: Start; readonly builds: readonly BuildCommand[] };

export const viewOf = (dockerfile: Dockerfile, stage: StageUser, options: Options): View => {
  const start = startOf(stage);
  const scene = { dockerfile, stage, options, copies: copiesOf(dockerfile, stage) };
  return { ...scene, start, builds: buildCommands(scene), ...startupOf(scene, start) };
};
