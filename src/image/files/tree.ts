import { MERGED } from '../../knowledge/base-directories.js';
import type { ImageMatch } from '../../knowledge/images/model.js';
import { lazily } from '../../text/lazily.js';
import { newMemory } from '../../text/memory.js';
import { normalised } from '../../text/path.js';
import type { Options } from '../options.js';
import type { StageUser } from '../stage.js';
import { basePaths, listedPaths } from './base.js';
import { logOf, type StageLog, seesSame } from './build.js';
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
export const treeOf = (stage: StageUser, options: Options): Tree => {
  const before = trees.get(stage);
  if (before !== undefined && seesSame(before.options, options)) return before.tree;
  const tree = treeAt(stage, options, ({ log }) => log.time);
  trees.set(stage, { options, tree });
  return tree;
};

/** Of finished stages, which many ask about. */
const trees = newMemory<StageUser, { readonly options: Options; readonly tree: Tree }>();

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
  const brought = lazily(() => new Set(broughtIn(stage, options, time())));
  const all = lazily(() => new Set([...brought(), ...basePaths(baseUnder(stage))]));
  const known = function* (paths: Iterable<string>, wanted?: (path: string) => boolean): Iterable<string> {
    for (const path of paths) if (wanted?.(path) !== false && at(path) !== 'unknown') yield path;
  };
  return {
    at,
    may,
    content: (path) => contentAt(look, path),
    paths: (wanted) => known(all(), wanted),
    brought: (wanted) => known(brought(), wanted),
    files: (wanted) => known(brought(), (path) => wanted(path) && look(path).kind === 'file'),
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

/** What instructions speak of, and the files of a base image that was looked up. */
const broughtIn = function* (stage: StageUser, options: Options, time: number): Iterable<string> {
  let before = time;
  for (const each of stagesUnder(stage)) {
    const { log } = logOf(each, options);
    for (const [path, versions] of log.versions) if ((versions[0]?.time ?? before) < before) yield path;
    for (const [directory, sweeps] of log.sweeps) {
      for (const { names, time: made } of sweeps) {
        if (made >= before || names === undefined) continue;
        for (const rest of names()) yield directory === '/' ? rest : directory + rest;
      }
    }
    before = Number.POSITIVE_INFINITY;
  }
  yield* listedPaths(baseUnder(stage));
};

/** The stage, and those that it is made from. */
const stagesUnder = (stage: StageUser): readonly StageUser[] => {
  const stages = [stage];
  for (let next = stage.parent; next !== undefined && stages.length < MOST_STAGES; next = next.parent)
    stages.push(next);
  return stages;
};

/** The base image below them all. */
const baseUnder = (stage: StageUser): ImageMatch | undefined => {
  const last = stagesUnder(stage).at(-1);
  return last?.parent === undefined ? last?.image : undefined;
};
