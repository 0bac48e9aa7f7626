import { hasRole } from '../../knowledge/programs.js';
import { lastPart, normalised, parentOf } from '../../text/path.js';
import { type ContextFile, fileAt, type Scene } from '../files/context.js';
import { treeOf } from '../files/tree.js';
import type { RunCommand } from '../operations/operation.js';
import type { StageUser } from '../stage.js';
import { lineage } from './start.js';

/**
 * Whose program it is. `own`: it comes from the build context, or a stage makes it of what does. `foreign`: another
 * image, an archive or an address brings it. `unknown`: nothing in the file brings it, so the base image or a package
 * does.
 */
export type ProgramOrigin = 'own' | 'foreign' | 'unknown';

/** Whose program lies at a path, or answers to a bare name. */
export const programOrigin = (scene: Scene, program: string): ProgramOrigin => {
  const paths = placesOf(scene, program);
  for (const path of paths) {
    const origin = originAt(scene, path);
    if (origin !== undefined) return origin;
  }
  return paths.some((path) => isBuilt(scene, path)) ? 'own' : 'unknown';
};

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** So many directories of PATH are looked through. */
const MOST_DIRECTORIES = 32;

/** Where a program may lie: a bare name in the directories of PATH, all else where it says. */
const placesOf = ({ stage }: Scene, program: string): readonly string[] => {
  if (program === '' || /[$*?`\s]/.test(program)) return [];
  if (program.includes('/')) {
    const directory = stage.steps.at(-1)?.workdir ?? '/';
    return [normalised(program.startsWith('/') ? program : `${directory}/${program}`)];
  }
  const search = stage.variable('PATH', stage.stage.instructions.length) ?? DEFAULT_PATH;
  return search
    .split(':', MOST_DIRECTORIES)
    .filter((directory) => directory.startsWith('/'))
    .map((directory) => normalised(`${directory}/${program}`));
};

const originAt = (scene: Scene, path: string): ProgramOrigin | undefined => {
  const file = fileAt(scene, path);
  const { operation } = (file && scene.copies.get(file.instruction)) ?? {};
  if (file === undefined || operation === undefined) return undefined;
  if (operation.origin.kind === 'context') {
    if (operation.sources.some(isFetched)) return 'foreign';
    return isInContext(scene, file, path) ? 'own' : undefined;
  }
  if (operation.origin.kind === 'image') return 'foreign';
  const from = scene.stage.stageAt(operation.origin.index);
  return from === undefined ? 'unknown' : originIn(scene, from, `/${file.path}`);
};

/** The context has it; where nobody can look, a directory that is copied over the whole image has no programs of the system. */
const isInContext = (
  { options, copies }: Scene,
  { path: place, text, instruction }: ContextFile,
  path: string,
): boolean => {
  if (text !== undefined) return true;
  if (options.contextEntry !== undefined) return options.contextEntry(place) !== undefined;
  return copies.get(instruction)?.target !== '/' || !DEFAULT_PATH.split(':').includes(parentOf(path));
};

const isFetched = ({ kind }: { readonly kind: string }): boolean => kind === 'url' || kind === 'git';

/** What another stage copies out is its own unless it was fetched there, or nothing there is made of the context. */
const originIn = ({ options }: Scene, from: StageUser, path: string): ProgramOrigin => {
  const content = treeOf(from, options).content(normalised(path));
  if (content?.from === 'url' || content?.from === 'archive') return 'foreign';
  return takesContext(from) ? 'own' : 'foreign';
};

/** A stage, or one that it is made or copies from, has files of the build context. */
const takesContext = (stage: StageUser, depth = 0): boolean =>
  depth < MOST_STAGES &&
  lineage(stage).some(({ steps, triggers, stageAt }) =>
    [...triggers, ...steps].some(({ operation }) => {
      if (operation.kind === 'run') return operation.mounts.some(({ type }) => type === 'bind');
      if (operation.kind !== 'copy' && operation.kind !== 'add') return false;
      const { origin, sources } = operation;
      if (origin.kind === 'context') return sources.some(({ kind }) => kind === 'path' || kind === 'heredoc');
      const other = origin.kind === 'stage' ? stageAt(origin.index) : undefined;
      return other !== undefined && takesContext(other, depth + 1);
    }),
  );

/** So many stages are gone through from one that copies from another. */
const MOST_STAGES = 8;

/** A RUN makes the program of what the context brought: it names the path, or a builder puts it into its own place. */
const isBuilt = ({ stage }: Scene, path: string): boolean =>
  takesContext(stage) &&
  lineage(stage).some(({ steps }) =>
    steps.some(({ operation }) => operation.kind === 'run' && operation.commands().some((each) => builds(each, path))),
  );

const builds = (command: RunCommand, path: string): boolean => {
  if (!hasRole(command.name, 'builder') || isForeign(command)) return false;
  const { directory, args } = command;
  const named = args.some(({ value }) => value !== undefined && lastPart(value) === lastPart(path));
  return (
    named ||
    (directory !== undefined && path.startsWith(directory === '/' ? '/' : `${directory}/`)) ||
    hasRole(command.name, 'installer')
  );
};

/** `pip install azure-cli`, `npm install -g x`: a package of somebody else, and not the directory. */
const isForeign = ({ name, args }: RunCommand): boolean => {
  const [verb, ...rest] = args.map(({ value }) => value ?? '').filter((value) => !value.startsWith('-'));
  if (!hasRole(name, 'packager') || (verb !== 'install' && verb !== 'add' && verb !== 'i')) return false;
  return !rest.some((value) => /^\.{1,2}(?:\/|$|\[)/.test(value));
};
