import { effectsOf } from '../code/effects.js';
import type { Effects } from '../code/model.js';
import type { Dockerfile, Instruction } from '../dockerfile/model.js';
import { copiesOf, type Scene } from '../image/files/context.js';
import { treeOf } from '../image/files/tree.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { type Start, startOf } from '../image/start/start.js';
import { type Startup, startupOf } from '../image/start/startup.js';
import { toolchainNamed } from '../knowledge/toolchains.js';
import { lazily } from '../text/lazily.js';
import { newMemory } from '../text/memory.js';
import { type BuildCommand, buildCommands } from './writable/run.js';

/** What the parts of a plan look at: one stage of one file, and how its container starts. */
export type View = Scene &
  Startup & {
    readonly start: Start;
    readonly builds: readonly BuildCommand[];
    /** What the project's own code does; read when somebody asks. */
    readonly effects: () => Effects;
  };

/** Several rules and the plan look at the same stage; a stage belongs to one file and one set of options. */
export const viewOf = (dockerfile: Dockerfile, stage: StageUser, options: Options): View => {
  const view = views.get(stage) ?? newView(dockerfile, stage, options);
  views.set(stage, view);
  return view;
};

const views = newMemory<StageUser, View>();

const newView = (dockerfile: Dockerfile, stage: StageUser, options: Options): View => {
  const start = startOf(stage);
  const tree = lazily(() => treeOf(stage, options));
  const scene = { dockerfile, stage, options, copies: copiesOf(stage), tree };
  const startup = startupOf(scene, start);
  const effects = lazily(() => effectsOf(scene, commandsOf(startup)));
  return { ...scene, start, builds: buildCommands(stage), ...startup, effects };
};

/** The instruction that says what is started; `undefined` where the base image does. */
export const entryOf = ({ start }: View): Instruction | undefined => (start.entrypoint ?? start.command)?.instruction;

/** What only runs others is no code of its own; what runs a file of a language is looked at all the same. */
const commandsOf = ({ started, checks, passed }: Startup) =>
  [...started, ...checks].filter((each) => !passed.has(each) || toolchainNamed(each.name)?.runs !== undefined);
