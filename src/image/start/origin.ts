import { isSystem } from '../../knowledge/directories.js';
import { hasRole, programNamed } from '../../knowledge/programs.js';
import { DEFAULT_PATH } from '../../knowledge/search-path.js';
import { isWithin, lastPart, normalised, overlaps, parentOf } from '../../text/path.js';
import { type ContextFile, copiesOf, fileAt, placeInStage, type Scene } from '../files/context.js';
import type { Tree } from '../files/node.js';
import { treeOf } from '../files/tree.js';
import type { Run, RunCommand } from '../operations/operation.js';
import { lastDirectory, lastValue, type StageUser } from '../stage.js';
import { lineage } from './start.js';

/**
 * Whose program it is. `own`: it comes from the build context, or a stage makes it of what does. `foreign`: another
 * image, an archive or an address brings it. `unknown`: nothing in the file brings it, so the base image or a package
 * does.
 */
export type ProgramOrigin = 'own' | 'foreign' | 'unknown';

/** Whose program lies at a path, or answers to a bare name. */
export const programOrigin = (scene: Scene, program: string): ProgramOrigin =>
  originOf(scene, programPlaces(scene, program), 0);

const originOf = (scene: Scene, paths: readonly string[], depth: number): ProgramOrigin => {
  if (paths.some((path) => path.includes('/node_modules/'))) return 'foreign';
  for (const path of paths) {
    const origin = originAt(scene, path, depth);
    if (origin !== undefined) return origin;
    if (isBrought(scene.tree(), path)) return 'foreign';
  }
  return paths.some((path) => isBuilt(scene, path)) ? 'own' : 'unknown';
};

/** So many directories of PATH are looked through. */
const MOST_DIRECTORIES = 32;

/** Where a program may lie: a bare name in the directories of PATH, all else where it says. */
export const programPlaces = ({ stage }: Scene, program: string): readonly string[] => {
  if (program === '' || /[$*?`\s]/.test(program)) return [];
  if (program.includes('/')) {
    const directory = lastDirectory(stage) ?? '/';
    return [normalised(program.startsWith('/') ? program : `${directory}/${program}`)];
  }
  const search = lastValue(stage, 'PATH') ?? DEFAULT_PATH;
  return search
    .split(':', MOST_DIRECTORIES)
    .filter((directory) => directory.startsWith('/'))
    .map((directory) => normalised(`${directory}/${program}`));
};

const originAt = (scene: Scene, path: string, depth: number): ProgramOrigin | undefined => {
  const file = fileAt(scene, path);
  const { operation } = (file && scene.copies.get(file.instruction)) ?? {};
  if (file === undefined || operation === undefined) return isOfDirectory(scene, path, depth) ? 'own' : undefined;
  if (operation.origin.kind === 'context') {
    if (operation.sources.some(isFetched)) return 'foreign';
    return isInContext(scene, file, path) ? 'own' : undefined;
  }
  if (operation.origin.kind === 'image') return 'foreign';
  const from = scene.stage.stageAt(operation.origin.index);
  return from === undefined ? 'unknown' : originIn(scene, from, normalised(`/${file.path}`), depth + 1);
};

/** `COPY --from=build /app .`: it lies in a directory of another stage, where a builder was told to put just that. */
const isOfDirectory = (scene: Scene, path: string, depth: number): boolean =>
  [...scene.copies.values()].some((copy) => {
    const found = placeInStage(copy, path);
    const from = found === undefined ? undefined : scene.stage.stageAt(found.stage);
    if (found === undefined || from === undefined) return false;
    return isPut(from, found.place) && originIn(scene, from, found.place, depth + 1) === 'own';
  });

/** `go build -o app .`: what else lies there may come with a package. */
const isPut = (stage: StageUser, path: string): boolean =>
  lineage(stage).some(({ steps }) =>
    steps.some(
      ({ operation }) =>
        operation.kind === 'run' &&
        operation.commands().some(({ name, args, directory = '/' }) => {
          const target = args.findIndex(({ value = '' }) => /^--?o(?:ut(?:put)?)?(?:=|$)/.test(value));
          const [option = '', next = ''] = args.slice(target, target + 2).map(({ value }) => value);
          const written = option.includes('=') ? option.slice(option.indexOf('=') + 1) : next;
          const place = normalised(written.startsWith('/') ? written : `${directory}/${written}`);
          return target !== -1 && hasRole(name, 'builder') && place === path;
        }),
    ),
  );

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

/** What another stage copies out is its own where the context brought it there, or a builder made it of what did. */
const originIn = ({ dockerfile, options }: Scene, from: StageUser, path: string, depth: number): ProgramOrigin => {
  const tree = treeOf(from, options);
  if (depth > MOST_STAGES) return 'foreign';
  const scene = { dockerfile, stage: from, options, copies: copiesOf(from), tree: () => tree };
  return originOf(scene, [path], depth) === 'own' ? 'own' : 'foreign';
};

/** An address or an archive brings it. */
const isBrought = (tree: Tree, path: string): boolean => {
  const from = tree.content(path)?.from;
  return from === 'url' || from === 'archive';
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

/**
 * A RUN makes the program of what the context brought: it names the path, or a builder puts it into its own place, from
 * where it may be moved.
 */
const isBuilt = (scene: Scene, path: string): boolean => {
  const { stage } = scene;
  if (!takesContext(stage)) return false;
  const commands = lineage(stage).flatMap((each) =>
    each.steps.flatMap(({ operation }) =>
      operation.kind === 'run'
        ? operation.commands().map((command) => ({ command, isOwn: () => isAmongOwn(each, operation, command) }))
        : [],
    ),
  );
  let places = [path];
  for (let moves = 0; moves < MOST_MOVES && places.length > 0; moves += 1) {
    if (commands.some(({ command, isOwn }) => places.some((place) => builds(scene, command, place)) && isOwn()))
      return true;
    places = places.flatMap((place) => commands.flatMap(({ command }) => movedFrom(command, place)));
    places = [...new Set(places)].slice(0, MOST_PLACES);
  }
  return false;
};

/** So often a program is moved, and from so many places it may have been. */
const MOST_MOVES = 4;
const MOST_PLACES = 16;

/** Where a path was before a command put it where it is: `mv app /usr/local/bin/`. */
const movedFrom = ({ name, args, directory = '/' }: RunCommand, path: string): readonly string[] => {
  if (!hasRole(name, 'replacer')) return [];
  const operands = args.flatMap(({ value }) => (value === undefined || value.startsWith('-') ? [] : [value]));
  const target = operands.at(-1);
  if (target === undefined || operands.length < 2) return [];
  const absolute = (word: string): string => normalised(word.startsWith('/') ? word : `${directory}/${word}`);
  const into = absolute(target);
  return operands
    .slice(0, -1)
    .filter((source) => into === path || (into === parentOf(path) && lastPart(source) === lastPart(path)))
    .map(absolute)
    .filter((source) => source !== path);
};

/** A builder, or a script that lies beside the sources; a script that needs a known program installs somebody else's. */
const builds = (scene: Scene, command: RunCommand, path: string): boolean => {
  const { name, directory, args } = command;
  const script = command.command.words[0]?.text.includes('/') === true && !hasRole(name, 'shell');
  if (script) return !(isSystem(parentOf(path)) && programNamed(lastPart(path)) !== undefined);
  if (!hasRole(name, 'builder') || isForeign(command)) return false;
  const named = args.some(({ value }) => value !== undefined && namesPath(value, path));
  const inside = directory !== undefined && isWithin(path, directory);
  return named || inside || (installs(command, path) && isNamedBy(scene, command, path));
};

/**
 * It names what it installs after something in the sources, and puts it into a directory of its own. The targets of make
 * put it anywhere, but where packages have their programs only by what is called so.
 */
const installs = ({ name, args }: RunCommand, path: string): boolean =>
  hasRole(name, 'installer') &&
  (args.some(({ value = '' }) => /^(?:i|install|link)(?:-|$)/.test(value)) ||
    (hasRole(name, 'runner') && !isSystem(parentOf(path))));

/** `-o /out`, `--output=/out`, `./cmd/server`. */
const namesPath = (value: string, path: string): boolean => {
  const target = value.slice(value.indexOf('=') + 1);
  return (
    lastPart(target) === lastPart(path) ||
    (target.startsWith('/') && target !== '/' && isWithin(path, normalised(target)))
  );
};

/** Of a project whose files name its programs, those: what it needs beside them is somebody else's. */
const isNamedBy = (scene: Scene, { name, directory, args }: RunCommand, path: string): boolean => {
  const files = programNamed(name)?.namedIn ?? [];
  if (files.length === 0 || directory === undefined) return true;
  const below = args.flatMap(({ value, word }) => /^\.{1,2}(?:\/[^[]*)?/.exec(value ?? word.text)?.[0] ?? []);
  const texts = [directory, ...below.map((each) => normalised(`${directory}/${each}`))].flatMap((place) =>
    files.flatMap((file) => scene.tree().content(`${place}/${file}`)?.text ?? []),
  );
  return texts.length === 0 || texts.some((text) => text.includes(lastPart(path)));
};

/** The command runs where the context, or another stage, has put something; not in what was only unpacked. */
const isAmongOwn = (stage: StageUser, { mounts }: Run, { directory }: RunCommand): boolean =>
  mounts.some(({ type }) => type === 'bind') ||
  (directory !== undefined &&
    [...copiesOf(stage).values()].some(
      ({ target, operation }) => operation.origin.kind !== 'image' && overlaps(target, directory),
    ));

/** `pip install azure-cli`, `npm install -g x`: a package of somebody else, and not the directory. */
const isForeign = ({ name, args }: RunCommand): boolean => {
  const [verb, ...rest] = args.map(({ value, word }) => value ?? word.text).filter((text) => !text.startsWith('-'));
  if (!hasRole(name, 'packager') || (verb !== 'install' && verb !== 'add' && verb !== 'i')) return false;
  return !rest.some((text) => /^\.{1,2}(?:\/|$|\[)/.test(text));
};
