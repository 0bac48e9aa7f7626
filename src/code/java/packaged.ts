import { type Copy, copiesOf, fileAt, type Scene } from '../../image/files/context.js';
import type { Because, Tree } from '../../image/files/node.js';
import type { Options } from '../../image/options.js';
import { lastDirectory, type StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { isLauncher } from '../../knowledge/toolchains.js';
import { isWithin, normalised, parentOf } from '../../text/path.js';
import { layeredTree } from '../layers.js';
import { moduleDirectories } from './modules.js';

/** So many stages are gone through, and so many files of modules are listed. */
const MOST_STAGES = 8;
const MOST_FILES = 10_000;

/**
 * The sources of an archive that was made before the build of the image: `target/` and `build/libs/` of a module are what
 * Maven and Gradle make of the `src/main/` beside them, so that is taken to be its source. `undefined` where it comes
 * from elsewhere, or not all of its sources are in the build context.
 */
export const packagedTree = (scene: Scene, written: string): Tree | undefined => {
  const { stage } = scene;
  const archives = isLauncher(written)
    ? reached(stage).flatMap((each) => unpackedIn(scene, each))
    : [archiveAt(scene, stage, fromDirectory(lastDirectory(stage), written), 0)];
  const modules = new Set(archives.map(moduleOf));
  const [module] = modules;
  if (module === undefined || modules.size !== 1) return undefined;
  const { options } = scene;
  const look = {
    text: (place: string) => options.context?.(inContext(place)),
    around: (directory: string) => {
      const above = parentOf(directory || '/');
      const names = directory === '' ? [] : (options.contextEntry?.(inContext(above))?.names ?? []);
      return names.map((name) => normalised(`${above}/${name}`));
    },
    isThere: (place: string) => isDirectory(options, place),
  };
  const directories = moduleDirectories(look, module);
  if (directories?.every((each) => isDirectory(options, `${each}/src/main`)) !== true) return undefined;
  const places = directories.flatMap((each) => walked(options, `${each}/src/main`));
  return places.length > MOST_FILES ? undefined : treeOf(scene, places);
};

const fromDirectory = (directory: string | undefined, path: string): string =>
  normalised(path.startsWith('/') ? path : `${directory ?? '/'}/${path}`);

/** The directory of the module that makes an archive in the stage from which it is copied; `undefined`: nothing says so. */
export const moduleBehind = (scene: Scene, place: string): string | undefined => {
  const found = broughtFrom(scene, place);
  return found?.origin.kind === 'stage' ? moduleOf(found.path) : undefined;
};

/** The directories of the modules of which a program is made; `undefined` where that cannot be said. */
export const directoriesIn = (tree: Tree, module: string | undefined): readonly string[] | undefined => {
  if (module === undefined) return undefined;
  const around = [...tree.brought((path) => path.endsWith('/pom.xml'))].map(parentOf);
  const isThere = (place: string): boolean => [...tree.brought((path) => isWithin(path, place))].length > 0;
  return moduleDirectories({ text: (place) => tree.content(place)?.text, around: () => around, isThere }, module);
};

/** The path in the context of an archive that COPY brings to a place, also through other stages. */
const archiveAt = (scene: Scene, stage: StageUser, place: string, depth: number): string | undefined => {
  const found = depth > MOST_STAGES ? undefined : broughtFrom({ ...scene, stage, copies: copiesOf(stage) }, place);
  if (found?.origin.kind === 'context') return found.path;
  const other = found?.origin.kind === 'stage' ? stage.stageAt(found.origin.index) : undefined;
  return found === undefined || other === undefined ? undefined : archiveAt(scene, other, found.path, depth + 1);
};

/** From where the last COPY that may bring an archive to a place does so; `undefined` where it may not. */
const broughtFrom = (scene: Scene, place: string): { readonly path: string; readonly origin: Origin } | undefined => {
  for (const { target, operation, instruction } of [...scene.copies.values()].reverse()) {
    if (!isWithin(place, target)) continue;
    const { origin, sources } = operation;
    const [only] = sources;
    if (target === place && only?.kind === 'path' && only.path?.endsWith('.jar') === true)
      return { path: normalised(`/${only.path}`), origin };
    const file = fileAt(scene, place);
    return file?.instruction === instruction ? { path: normalised(`/${file.path}`), origin } : undefined;
  }
  return undefined;
};

type Origin = Copy['operation']['origin'];

/** A stage and those that it copies from. */
const reached = (last: StageUser): readonly StageUser[] => {
  const stages = new Set([last]);
  for (const stage of stages) {
    if (stages.size > MOST_STAGES) return [];
    for (const { operation } of lineage(stage).flatMap(({ steps }) => steps)) {
      const isCopy = operation.kind === 'copy' || operation.kind === 'add';
      const other = isCopy && operation.origin.kind === 'stage' ? stage.stageAt(operation.origin.index) : undefined;
      if (other !== undefined) stages.add(other);
    }
  }
  return [...stages];
};

/**
 * The archives that a stage unpacks: `java -Djarmode=layertools -jar app.jar extract`. Source: documentation: Spring Boot
 * 3.4, Efficient Container Images.
 */
const unpackedIn = (scene: Scene, stage: StageUser): readonly (string | undefined)[] =>
  lineage(stage).flatMap(({ steps }) =>
    steps.flatMap(({ operation }) =>
      (operation.kind === 'run' ? operation.commands() : []).flatMap(({ args, directory }) => {
        const words = args.map(({ value }) => value ?? '');
        if (!words.some((word) => word.startsWith('-Djarmode='))) return [];
        return [archiveAt(scene, stage, fromDirectory(directory, words[words.indexOf('-jar') + 1] ?? ''), 0)];
      }),
    ),
  );

/** The directory of the module whose build makes an archive: of `api/target/api-1.0.jar`, `/api`. */
const moduleOf = (path: string | undefined): string | undefined =>
  /^(\/(?:[^\n]{1,300}\/)?)(?:target|build\/libs|target\/quarkus-app|build\/quarkus-app)\/[^/\n]{1,200}\.jar$/
    .exec(path ?? '')?.[1]
    ?.replace(/\/$/, '');

const isDirectory = ({ contextEntry }: Options, place: string): boolean =>
  contextEntry?.(inContext(place))?.kind === 'directory';

const inContext = (place: string): string => normalised(place).slice(1) || '.';

/** The paths below a directory of the context; more than are looked at where there are too many. */
const walked = ({ contextEntry }: Options, top: string): readonly string[] => {
  const found = [top];
  for (const place of found) {
    if (found.length > MOST_FILES) break;
    for (const name of contextEntry?.(inContext(place))?.names ?? []) found.push(`${place}/${name}`);
  }
  return found;
};

const treeOf = ({ stage, options }: Scene, places: readonly string[]): Tree => {
  const known = new Set(places);
  const listed = (wanted: (path: string) => boolean = () => true) => places.filter(wanted);
  return {
    ...layeredTree(stage, options),
    content: (place) => {
      if (!known.has(place)) return undefined;
      const path = inContext(place);
      return { text: options.context?.(path), from: 'context', path, because: BECAUSE };
    },
    paths: listed,
    brought: listed,
    files: listed,
  };
};

const BECAUSE: Because = { clause: '', line: undefined, span: undefined };
