import type { Dockerfile } from '../dockerfile/model.js';
import type { Options } from '../options.js';
import { newMemory } from '../text/memory.js';
import type { StageUser } from '../users/model.js';
import { copiesOf, type Scene } from './context.js';
import { type Startup, startupOf } from './context-start.js';
import { type Start, startOf } from './start.js';
import { type BuildCommand, buildCommands } from './writable-run.js';

/** What the parts of a plan look at: one stage of one file, and how its container starts. */
export type View = Scene & Startup & { readonly start: Start; readonly builds: readonly BuildCommand[] };

/** Several rules and the plan look at the same stage; a stage belongs to one file and one set of options. */
export const viewOf = (dockerfile: Dockerfile, stage: StageUser, options: Options): View => {
  const view = views.get(stage) ?? newView(dockerfile, stage, options);
  views.set(stage, view);
  return view;
};

const views = newMemory<StageUser, View>();

const newView = (dockerfile: Dockerfile, stage: StageUser, options: Options): View => {
  const start = startOf(stage);
  const scene = { dockerfile, stage, options, copies: copiesOf(dockerfile, stage) };
  return { ...scene, start, builds: buildCommands(scene), ...startupOf(scene, start) };
};
