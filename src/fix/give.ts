import { stoppedIn } from '../consequences/build.js';
import { asStarted, consequencesOf } from '../consequences/consequences.js';
import type { WritablePath } from '../consequences/model.js';
import { viewOf } from '../consequences/view.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { treeBefore } from '../image/files/tree.js';
import type { Options } from '../image/options.js';
import type { StageUser, Step } from '../image/stage.js';
import { ownerWord } from '../image/user-string.js';
import { shellWord } from '../text/shell-word.js';
import { aboveStep, aboveUser, atEnd, lineOf } from './as-root.js';
import { ownershipCommands } from './emit.js';
import { type Fix, safeFix } from './fix.js';
import { edited, rewrite } from './rewrite.js';
import { give as say } from './sentences.js';

/**
 * Gives paths to the user that an image has: above the USER line that names it, or where root is gone there, or a line
 * below takes it back, at the end of the stage. `undefined` where nothing can run, and where the paths would still be
 * closed to it.
 */
export const giveTo = (
  dockerfile: Dockerfile,
  stage: StageUser,
  paths: readonly WritablePath[],
  options: Options,
): Fix | undefined => {
  const owner = ownerWord(stage);
  if (owner === undefined || paths.some(({ above: volume }) => volume !== undefined)) return undefined;
  const names = paths.map(({ path }) => path);
  const isOpen = (edits: Fix['edits']): boolean => {
    const after = rewrite(dockerfile, stage, edits);
    if (after === undefined) return false;
    const left = consequencesOf(viewOf(after.dockerfile, after.stage, options), asStarted(after.stage, options));
    return !left.some(({ owns }) => owns !== undefined && names.includes(owns.path));
  };
  const commands = ownershipCommands(paths, options.profile === 'openshift' ? undefined : owner);
  const given = options.profile === 'openshift' ? say.group0 : owner;
  const up = aboveUser(dockerfile, stage, stage, commands);
  if (up !== undefined && isOpen([up.edit])) return safeFix(say.above(names.join(', '), given, up.line), up.edit);
  const end = atEnd(dockerfile, stage, commands);
  return end !== undefined && isOpen([end]) ? safeFix(say.atEnd(names.join(', '), given), end) : undefined;
};

/**
 * A directory that a RUN works in, given to its user above the USER line that is in force there. `undefined` as above,
 * and where the RUN would still be stopped: what lies between may take it back.
 */
export const giveAbove = (
  dockerfile: Dockerfile,
  stage: StageUser,
  step: Step,
  path: string,
  options: Options,
): Fix | undefined => {
  const { as } = step;
  const owner = ownerWord(as);
  const line = lineOf(stage, as) ?? step;
  if (owner === undefined || typeof treeBefore(stage, line.index, options).at(path) !== 'object') return undefined;
  const commands = [`chown ${owner} ${shellWord(path)}`];
  const before = stoppedIn(stage, options).length;
  for (const way of [aboveUser(dockerfile, stage, as, commands), aboveStep(dockerfile, stage, step, commands)]) {
    const after = way && edited(dockerfile, stage, [way.edit]);
    if (way !== undefined && after !== undefined && stoppedIn(after.stage, options).length < before)
      return safeFix(say.above(path, owner, way.line), way.edit);
  }
  return undefined;
};
