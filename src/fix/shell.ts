import type { View } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { remembered } from '../text/memory.js';
import type { Place } from './place.js';

/** A shell is there, root is still the user, and SHELL does not name something that reads no `&&`. */
export const canRun = ({ stage }: View, place: Place): boolean => {
  const user = stage.steps[place.index - 1]?.user ?? stage.initial;
  if (user.verdict !== 'root' && !(user.verdict === 'unknown' && hasShellRun(stage))) return false;
  const shell = shellOf(stage);
  if (shell !== undefined && !/(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(shell)) return false;
  return stage.image?.facts.shell ?? hasShellRun(stage);
};

/**
 * The program that the last SHELL names, of the stage or of one that it is made from.
 * Source: moby/buildkit@73ed682:frontend/dockerfile/dockerfile2llb/convert.go, dispatchShell
 */
const shellOf = (stage: StageUser): string | undefined =>
  lineage(stage)
    .flatMap(({ steps }) => steps.map(({ operation }) => operation))
    .flatMap((operation) => (operation.kind === 'shell' ? [operation.argv[0]?.text] : []))
    .at(-1);

const hasShellRun = ({ steps }: StageUser): boolean =>
  steps.some(({ operation }) => operation.kind === 'run' && operation.form === 'shell');

/** A final stage that only copies what a builder of another platform made: RUN would need an emulator. */
export const isCrossBuilt = ({ dockerfile, stage }: View): boolean =>
  !stage.stage.instructions.some(({ keyword }) => keyword === 'RUN') && namesBuildPlatform(dockerfile);

/** Every product asks for the same of the file. */
const namesBuildPlatform = remembered(({ stages }: Dockerfile): boolean =>
  stages.some(({ platform }) => platform !== undefined && /\$\{?BUILDPLATFORM\b/.test(platform)),
);
