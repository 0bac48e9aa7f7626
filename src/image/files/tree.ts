import { MERGED } from '../../knowledge/base-directories.js';
import { lazily } from '../../text/lazily.js';
import { normalised } from '../../text/path.js';
import type { Options } from '../options.js';
import type { StageUser } from '../stage.js';
import { basePaths } from './base.js';
import { logOf, type StageLog } from './build.js';
import type { Denial } from './denial.js';
import { straight } from './links.js';
import { type Log, MOST_HOPS, stateAt } from './log.js';
import type { Content, Tree } from './node.js';
import { seenBy } from './seen.js';
import type { State } from './state.js';

/**
 * The files of the image that a stage makes. Nothing is worked out before somebody asks. Of what base images bring only
 * the directories of the system are known; of commands, what their words say (`effects/unseen.ts` tells what an
 * unknown command is taken to change).
 */
export const treeOf = (stage: StageUser, options: Options): Tree => treeAt(stage, options, ({ log }) => log.time);

/** The files as they stand before `stage.instructions[index]`; those that ONBUILD brings are there. */
export const treeBefore = (stage: StageUser, index: number, options: Options): Tree =>
  treeAt(stage, options, ({ log, starts }) => starts[Math.max(index, 0)] ?? log.time);

/** What the RUN lines of a stage itself are denied, the first of each line, in order. */
export const denialsOf = (stage: StageUser, options: Options): readonly Denial[] => logOf(stage, options).denials;

const treeAt = (stage: StageUser, options: Options, timeIn: (built: StageLog) => number): Tree => {
  const built = lazily(() => logOf(stage, options));
  const time = lazily(() => timeIn(built()));
  const looked = new Map<string, State>();
  const look = (path: string): State => {
    const state = looked.get(path) ?? seen(built().log, path, time());
    looked.set(path, state);
    return state;
  };
  const { at, may } = seenBy(look);
  return {
    at,
    may,
    content: (path) => contentAt(look, path),
    paths: function* (wanted) {
      const told = new Set<string>();
      for (const path of pathsIn(stage, options, time())) {
        if (told.has(path) || wanted?.(path) === false) continue;
        told.add(path);
        if (at(path) !== 'unknown') yield path;
      }
    },
  };
};

/** Where /usr is merged, /bin/sh and /usr/bin/sh are one file. */
const seen = (log: Log, path: string, time: number): State => {
  const state = stateAt(log, path, time, MOST_HOPS);
  if (state.exists === 'yes') return state;
  const other = otherName(path);
  const there = other === undefined ? state : stateAt(log, other, time, MOST_HOPS);
  return there.exists === 'yes' ? there : state;
};

const otherName = (path: string): string | undefined => {
  for (const directory of MERGED) {
    if (path.startsWith(`${directory}/`)) return `/usr${path}`;
    if (path.startsWith(`/usr${directory}/`)) return path.slice('/usr'.length);
  }
  return undefined;
};

const contentAt = (look: (path: string) => State, path: string): Content | undefined => {
  const place = straight(look, normalised(path), true);
  const state = place === undefined ? undefined : look(place);
  return state?.exists === 'yes' && state.kind !== 'directory' ? state.content?.() : undefined;
};

/** So many stages are looked through for paths. */
const MOST_STAGES = 64;

const pathsIn = function* (stage: StageUser, options: Options, time: number): Iterable<string> {
  let before = time;
  let stages = 0;
  for (let each: StageUser | undefined = stage; each !== undefined && stages < MOST_STAGES; each = each.parent) {
    const { log } = logOf(each, options);
    for (const [path, versions] of log.versions) if ((versions[0]?.time ?? before) < before) yield path;
    for (const [directory, sweeps] of log.sweeps) {
      for (const { names, time: made } of sweeps) {
        if (made >= before || names === undefined) continue;
        for (const rest of names()) yield normalised(`${directory}/${rest}`);
      }
    }
    before = Number.POSITIVE_INFINITY;
    stages += 1;
    if (each.parent === undefined) yield* basePaths(each.image);
  }
};
