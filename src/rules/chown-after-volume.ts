import { withoutDangling } from '../dockerfile/dangling.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { wantsBuildKit } from '../dockerfile/modern-builder.js';
import { type Fix, safeFix } from '../fix/fix.js';
import { pathIn } from '../image/files/shell-path.js';
import { treeBefore } from '../image/files/tree.js';
import type { RunCommand } from '../image/operations/operation.js';
import type { Options } from '../image/options.js';
import type { StageUser, Step } from '../image/stage.js';
import { readCommand } from '../knowledge/arguments.js';
import type { WordRole } from '../knowledge/commands/words.js';
import { hasRole } from '../knowledge/programs.js';
import type { ShellWord } from '../shell/model.js';
import { isWithin, parentOf } from '../text/path.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { chownAfterVolume as say } from './sentences.js';
import { leavesAlone } from './shared/idle-change.js';
import { type VolumeOperation, volumesIn } from './shared/volumes.js';

export const chownAfterVolume = {
  id: 'chown-after-volume',
  severity: 'info',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: ({ stages, dockerfile, options }) =>
    // BuildKit keeps the change, and nothing else builds for several platforms.
    wantsBuildKit(dockerfile) || options.builds?.some(({ platforms }) => platforms.length > 1)
      ? []
      : stages.flatMap((stage) => findingsIn(stage, dockerfile, options)),
} as const satisfies Rule;

/** So many lines of a stage are tried, whether they change anything. */
const MOST_TRIED = 20;

const findingsIn = (stage: StageUser, dockerfile: Dockerfile, options: Options): readonly Finding[] => {
  const declared = new Map<string, Volume>();
  let tried = 0;
  return stage.steps.flatMap((step): readonly Finding[] => {
    const { operation } = step;
    if (operation.kind === 'volume')
      for (const path of volumesIn(operation)) declared.set(path, { step, operation, path });
    if (operation.kind !== 'run' || declared.size === 0) return [];
    for (const run of operation.commands()) {
      const hit = changedBy(run).find(({ path, role }) => {
        const around = volumeOf(run, path, declared);
        // VOLUME has made its own directory.
        return around !== undefined && !(role === 'made' && around.path === path);
      });
      const volume = hit === undefined ? undefined : volumeOf(run, hit.path, declared);
      if (hit === undefined || volume === undefined) continue;
      if (
        tried++ < MOST_TRIED &&
        (isGivenAbove(stage, volume, run, options) || leavesAlone(stage, step, volume.path, options))
      )
        return [];
      const { word } = hit;
      const { line } = volume.step.instruction;
      const isInside = isWithin(hit.path, volume.path);
      const message = isInside
        ? say.thrownAway(run.name, word.text, line)
        : say.thrownAwayBelow(run.name, word.text, volume.path, line);
      const fix = movedBelow(stage, volume, step.index, dockerfile);
      return [{ span: word.span, message, stage: stage.stage.index, ...(fix === undefined ? {} : { fix }) }];
    }
    return [];
  });
};

/**
 * Above VOLUME the same owner was given what a variable of the shell names, as loops do, and nothing says that the
 * directory is somebody else's.
 */
const isGivenAbove = (stage: StageUser, { step, path }: Volume, run: RunCommand, options: Options): boolean => {
  const owner = ownerIn(run);
  if (owner === undefined) return false;
  const found = treeBefore(stage, step.index, options).at(path);
  if (found === 'absent' || (found !== 'unknown' && found.owner !== undefined)) return false;
  return stage.steps
    .slice(0, step.index)
    .some(
      ({ operation }) =>
        operation.kind === 'run' &&
        operation
          .commands()
          .some(
            (each) =>
              ownerIn(each) === owner &&
              each.args.some(({ value, word }) => value === undefined && /^\$\w/.test(word.text)),
          ),
    );
};

/** Who gets the files, as a command that gives them away says it. */
const ownerIn = ({ name, args }: RunCommand): string | undefined =>
  hasRole(name, 'owner') ? args.map(({ value }) => value).find((value) => value?.startsWith('-') !== true) : undefined;

type Volume = { readonly step: Step; readonly operation: VolumeOperation; readonly path: string };

/** What a command makes, or changes the owner or mode of. */
const changedBy = ({
  name,
  args,
  directory,
}: RunCommand): readonly { readonly path: string; readonly role: WordRole; readonly word: ShellWord }[] => {
  if (!hasRole(name, 'preparer')) return [];
  const read = readCommand([name, ...args.map(({ value }) => value)]);
  return (read?.args ?? []).flatMap(({ role, at, text }) => {
    const word = args[at - 1]?.word;
    const path = text === undefined || !CHANGED.has(role) ? undefined : pathIn(text, directory);
    return path === undefined || word === undefined ? [] : [{ path, role, word }];
  });
};

const CHANGED: ReadonlySet<WordRole> = new Set(['changed', 'made', 'file', 'target', 'into']);

/** The volume that a command changes: what is around the path, or below one that it changes with all that is in it. */
const volumeOf = ({ args }: RunCommand, path: string, declared: ReadonlyMap<string, Volume>): Volume | undefined => {
  const around = volumeAround(path, declared);
  if (around !== undefined || !args.some(({ value }) => RECURSIVE.test(value ?? ''))) return around;
  return [...declared.values()].find((volume) => isWithin(volume.path, path));
};

const RECURSIVE = /^(?:-[a-zA-Z]*R[a-zA-Z]*|--recursive)$/;

const volumeAround = (path: string, declared: ReadonlyMap<string, Volume>): Volume | undefined => {
  for (let each = path; each !== '/'; each = parentOf(each)) {
    const found = declared.get(each);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The VOLUME line below the RUN, where nothing between the two or below changes the directory as well. */
const movedBelow = (
  { stage, problems }: StageUser,
  { step, operation }: Volume,
  index: number,
  dockerfile: Dockerfile,
): Fix | undefined => {
  // A stage that cannot be built gains nothing by another order.
  if (problems.length > 0) return undefined;
  const { text } = dockerfile.source;
  const volume = step.instruction;
  const run = stage.instructions[index];
  const later = stage.instructions.slice(index + 1).some(({ keyword }) => CHANGERS.has(keyword));
  const setting = operation.paths.some(({ written }) => written.includes('$')) ? SETTERS : NONE;
  const between = stage.instructions
    .slice(step.index + 1, index)
    .some(({ keyword }) => CHANGERS.has(keyword) || setting.has(keyword));
  if (run === undefined || later || between || volume.line !== volume.endLine) return undefined;
  const start = text.lastIndexOf('\n', volume.span.start) + 1;
  const end = text.indexOf('\n', volume.span.end) + 1;
  const next = text.indexOf('\n', run.span.end) + 1;
  if (end === 0 || next === 0) return undefined;
  return safeFix(say.move(run.endLine), { span: { start, end }, text: '' }, ...withoutDangling(dockerfile, run), {
    span: { start: next, end: next },
    text: text.slice(start, end),
  });
};

/** What may change a directory of the image. */
const CHANGERS = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR', 'VOLUME']);

/** What may give a variable another value. */
const SETTERS: ReadonlySet<string> = new Set(['ARG', 'ENV']);
const NONE: ReadonlySet<string> = new Set();
