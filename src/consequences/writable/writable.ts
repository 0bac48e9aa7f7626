import { whereOf } from '../../image/builds.js';
import { lastDirectory } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { isOpen, isSystem } from '../../knowledge/directories.js';
import { outputAt } from '../../knowledge/outputs.js';
import { remembered } from '../../text/memory.js';
import { directoriesAbove, isWithin, normalised } from '../../text/path.js';
import type { WritablePath } from '../model.js';
import { closedPaths } from '../readable.js';
import { readRepositories } from '../repositories.js';
import { factsOf, isBelowOpen } from '../run-facts.js';
import { reasons as say } from '../sentences.js';
import type { View } from '../view.js';
import { codeWrites } from './code.js';
import { keptByEnvironment } from './env.js';
import { completedEnvironments } from './environment.js';
import { exists, type Ground, groundOf, isFilled, isUsed } from './ground.js';
import { ownCodeRuns } from './made-by-code.js';
import { releaseWrites } from './release.js';
import { isKept, removedPaths } from './run.js';
import { scriptWrites } from './script.js';
import { frameworksOf, keepsOwner, ownedTree, serverWrites } from './start.js';
import { cachesWritten } from './tool-caches.js';

type Wanted = Pick<WritablePath, 'path' | 'because' | 'source'> & Partial<WritablePath>;

/** More paths than anybody writes by hand: each costs a look through the whole file. */
const MOST_PATHS = 200;

/**
 * What the process must be able to write to, each path once, in the order of what says so: volumes, the directory it
 * starts in, directories and variables with telling names, servers, frameworks, entry scripts, what was asked for.
 */
export const writablePaths = remembered((view: View): readonly WritablePath[] => {
  const ground = groundOf(view);
  const unwanted = new Set((view.options.notWritable ?? []).map(normalised));
  const paths = new Map<string, WritablePath>();
  const wanted = [
    ...volumes(view),
    ...mountedVolumes(view),
    ...workdir(view),
    ...madeByRun(ground),
    ...named(view),
    ...closed(view),
    ...started(view),
    ...repositories(view),
    ...baseVolumes(view),
    ...scripted(ground),
    ...coded(ground),
    ...asked(view),
  ];
  for (const each of wanted) {
    const known = paths.get(each.path);
    if (known !== undefined && known.sure !== true && each.sure === true)
      paths.set(each.path, { ...known, sure: true, writer: each.because });
    if (known !== undefined || unwanted.has(each.path)) continue;
    if (paths.size === MOST_PATHS) break;
    paths.set(each.path, settled(ground, each));
  }
  return withoutCovered([...paths.values()]);
});

/** A path with what the file tells about it: whether it is there, and whether something is in it. */
const settled = (ground: Ground, wanted: Wanted): WritablePath => {
  const { path, because, source, file = false, above } = wanted;
  const before = above ?? Number.POSITIVE_INFINITY;
  const whole = wanted.recursive ?? isFilled(ground, path, before);
  return {
    path,
    source,
    because,
    file,
    above,
    exists: wanted.exists ?? (!file && exists(ground, path, before)),
    recursive: !file && (whole || isFilledByCode(ground.view, path, before)),
    ...(wanted.sure === undefined ? {} : { sure: wanted.sure }),
  };
};

/** What own code makes while the image is built belongs to root, whatever the directory says. */
const isFilledByCode = (view: View, path: string, before: number): boolean =>
  ownCodeRuns(view).some(
    ({ directory, stage, index }) => isWithin(directory, path) && (stage !== view.stage || index < before),
  );

/** Docker fills a new volume from the directory of the image, with its owner: it must be right before VOLUME. */
const volumes = (view: View): readonly Wanted[] =>
  lineage(view.stage).flatMap((each) =>
    [...each.triggers, ...each.steps].flatMap(({ instruction, operation, index }) => {
      if (operation.kind !== 'volume') return [];
      return operation.paths.flatMap(({ path }): readonly Wanted[] => {
        if (path === undefined || isSystem(path) || path.endsWith('.sock')) return [];
        const above = each === view.stage && index >= 0 ? index : undefined;
        return [{ path, source: 'volume', because: say.volume(instruction.line), above }];
      });
    }),
  );

/** Those that the base image declares, for the program that it starts; BuildKit keeps what changes in them. */
const baseVolumes = (view: View): readonly Wanted[] => {
  const { image } = view.stage;
  if (image?.certain !== true || view.start.entrypoint !== undefined || keepsOwner(view)) return [];
  const because = say.baseVolume(image.reference.repository);
  return image.facts.volumes.flatMap((path): readonly Wanted[] =>
    isSystem(path) || isOpen(path) ? [] : [{ path, source: 'volume', because, exists: true }],
  );
};

/** A new volume that a service mounts where the image has nothing is root's, as with VOLUME. */
const mountedVolumes = (view: View): readonly Wanted[] =>
  factsOf(view).flatMap((fact): readonly Wanted[] => {
    const { kind, path } = fact;
    if (kind !== 'volume' || path === undefined) return [];
    const isAsked =
      isBelowOpen(fact) || fact.isTold === true ? isWrittenAt(view, path) : !isSystem(path) && !isOpen(path);
    return isAsked ? [{ path, source: 'volume', because: say.mounted(whereOf(fact)) }] : [];
  });

const isWrittenAt = (view: View, mount: string): boolean =>
  [...scriptWrites(view).writes, ...codeWrites(view).writes].some(({ path }) => isWithin(path, mount));

/** The directory that the process starts in. What COPY puts into it stays root's. */
const workdir = (view: View): readonly Wanted[] => {
  const { stage, options } = view;
  const path = lastDirectory(stage);
  const written = lineage(stage)
    .flatMap((each) => each.stage.instructions)
    .findLast(({ keyword }) => keyword === 'WORKDIR');
  if (path === undefined || written === undefined || isSystem(path) || isOpen(path)) return [];
  // Of the sources that COPY brings, group 0 has no rights to write: they cannot be given by `--chown`.
  const recursive = options.profile === 'openshift' && ownedTree(view) !== undefined;
  return [{ path, source: 'workdir', because: say.workdir(written.line), recursive, exists: true }];
};

/** Directories that RUN makes although nothing is put there: the process will. */
const madeByRun = (ground: Ground): readonly Wanted[] => {
  const { commands, made } = ground;
  const removed = removedPaths(commands);
  return made.flatMap(({ path, line, open }) => {
    if (open || isSystem(path) || isOpen(path) || removed.has(path)) return [];
    const empty = (isWithin(path, '/opt') || isWithin(path, '/srv')) && !isUsed(ground, path);
    return isKept(path) || empty ? [{ path, source: 'build', because: say.mkdir(line), exists: true }] : [];
  });
};

const named = (view: View): readonly Wanted[] =>
  keptByEnvironment(view).flatMap(({ name, path, line }) =>
    isSystem(path) ? [] : [{ path, source: 'environment', because: say.variable(name, line) }],
  );

const started = (view: View): readonly Wanted[] => {
  const directory = lastDirectory(view.stage);
  const releases = releaseWrites(view).map(
    ({ path, started: { name, where } }): Wanted => ({ path, source: 'framework', because: `${name} (${where})` }),
  );
  const completed = completedEnvironments(view).map(
    (each): Wanted => ({ ...each, source: 'framework', recursive: true, exists: true }),
  );
  const caches = cachesWritten(view).flatMap(({ path, because }): readonly Wanted[] =>
    isSystem(path) ? [] : [{ path, because, source: 'framework', recursive: true }],
  );
  const servers = [
    ...completed,
    ...caches,
    ...serverWrites(view).map((each): Wanted => ({ ...each, source: 'server' })),
    ...releases,
  ];
  if (directory === undefined || isSystem(directory)) return servers;
  const below = frameworksOf(view).flatMap(({ framework, name, started: { where } }) =>
    framework.below.map(
      (each): Wanted => ({
        path: `${directory}/${each}`,
        source: 'framework',
        because: `${name} (${where})`,
        recursive: true,
      }),
    ),
  );
  return [...servers, ...below, ...built(view)];
};

/** Git wants its repository, and the directory around it, to be of the user who asks. */
const repositories = (view: View): readonly Wanted[] =>
  readRepositories(view).flatMap(({ path, inner, reader }) =>
    (isSystem(path) ? [] : [path, inner]).map(
      (each): Wanted => ({ path: each, source: 'framework', because: reader, recursive: false, exists: true }),
    ),
  );

/** What a framework has built, beside which it keeps its cache. */
const built = (view: View): readonly Wanted[] =>
  [...view.copies.values()].flatMap(({ target, operation, instruction }) =>
    operation.sources.flatMap(({ value }) => {
      const output = value.text === undefined ? undefined : outputAt(value.text);
      const because = `${output?.is} (line ${instruction.line})`;
      return (output?.below ?? []).map(
        (each): Wanted => ({ path: `${target}/${each}`, source: 'framework', because, recursive: true }),
      );
    }),
  );

const scripted = (ground: Ground): readonly Wanted[] =>
  scriptWrites(ground.view).writes.flatMap(
    ({ path, file, recursive, made, started, mounted, sure }): readonly Wanted[] => {
      if (mounted) return [];
      const here: Wanted = {
        path,
        file,
        sure,
        source: 'script',
        because: started.where,
        ...(file ? { exists: true } : {}),
        ...(recursive ? { recursive } : {}),
      };
      return [...(made ? missingAbove(ground, { path, source: 'script', because: started.where }) : []), here];
    },
  );

const coded = (ground: Ground): readonly Wanted[] => {
  const { writes, here } = codeWrites(ground.view);
  const entire = new Set(writes.flatMap(({ path, all }) => (all ? [path] : [])));
  const made = here.map(
    ({ path, where }): Wanted => ({
      path,
      source: 'workdir',
      because: where,
      recursive: false,
      exists: true,
      sure: true,
    }),
  );
  const others = writes.flatMap(({ path, file, made, where, mounted, sure }): readonly Wanted[] => {
    if (mounted) return [];
    const own: Wanted = { path, source: 'code', because: where };
    const whole = { ...own, file, recursive: entire.has(path), sure, ...(file ? { exists: true } : {}) };
    return [...(made ? missingAbove(ground, own) : []), whole];
  });
  return [...made, ...others];
};

/** Directories above one that is made, which are made with it. */
const missingAbove = (ground: Ground, { path, source, because }: Wanted): readonly Wanted[] =>
  directoriesAbove(path)
    .filter((each) => !isSystem(each) && !exists(ground, each, Number.POSITIVE_INFINITY))
    .map((each) => ({ path: each, source, because }));

const closed = (view: View): readonly Wanted[] =>
  closedPaths(view).map((each) => ({ ...each, source: 'closed', exists: true }));

const asked = ({ options }: View): readonly Wanted[] =>
  (options.writable ?? []).map((path) => ({
    path: normalised(path),
    source: 'option',
    because: '--writable',
    recursive: true,
  }));

/** A path below one that is given away whole needs no words of its own, unless its VOLUME stands above. */
const withoutCovered = (paths: readonly WritablePath[]): readonly WritablePath[] => {
  const whole = new Set(
    paths.filter(({ recursive, above }) => recursive && above === undefined).map(({ path }) => path),
  );
  return paths.filter(({ path, above, exists: there }) => {
    if (above !== undefined || !there) return true;
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (whole.has(path.slice(0, at))) return false;
    }
    return true;
  });
};
