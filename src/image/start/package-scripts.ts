import { hasRole, programNamed } from '../../knowledge/programs.js';
import type { Command } from '../../shell/model.js';
import { remembered } from '../../text/memory.js';
import { isWithin, lastPart, normalised, parentOf } from '../../text/path.js';
import type { ContextFile, Scene } from '../files/context.js';
import { fileIn } from './file-in.js';
import { commandsIn } from './scripts.js';

/** The commands behind `npm start` and its like. */
export type PackageScript = {
  /** `undefined`: the file does not say where package.json comes from. */
  readonly file: ContextFile | undefined;
  readonly name: string;
  /** `undefined` where package.json has no script of the name. */
  readonly commands: readonly Command[] | undefined;
  /** Where they run. */
  readonly directory: string | undefined;
};

/**
 * What `npm start`, `yarn dev`, `pnpm run x` run in a directory, or in the one that their options name; `undefined`: no
 * script of the package.json there.
 */
export const packageScript = (
  scene: Scene,
  argv: readonly string[],
  directory: string | undefined,
): PackageScript | undefined => {
  const placed = placedOf(argv);
  const name = placed === undefined ? undefined : scriptNamed(placed.argv);
  if (placed === undefined || name === undefined) return undefined;
  if (placed.place === undefined) return scriptOf(scene, name, directory);
  const other = directory === undefined ? undefined : directoryOf(scene, placed.place, directory);
  const found = other === undefined ? undefined : scriptOf(scene, name, other);
  return found?.commands === undefined ? undefined : found;
};

type Place = { readonly kind: 'directory' | 'package'; readonly value: string };

/** A command without the words that say where it works; `undefined`: nobody knows where. */
const placedOf = ([program = '', ...args]: readonly string[]):
  | { readonly argv: readonly string[]; readonly place: Place | undefined }
  | undefined => {
  const row = programNamed(lastPart(program));
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const places: Place[] = [];
  const rest: string[] = [];
  for (let at = 0; at < end; at += 1) {
    const arg = args[at] ?? '';
    const [name = '', ...values] = arg.split('=');
    if (row?.elsewhere.includes(name)) return undefined;
    const isOption = name.startsWith('-');
    const isBefore = rest.every((each) => each.startsWith('-') || (isOption && each === 'run'));
    const kind = row?.places.includes(name) ? 'directory' : row?.packages.includes(name) ? 'package' : undefined;
    // Behind its name, options are those of the script, but for npm, which takes them until `--`.
    if (kind === undefined || (!isBefore && !(row?.greedy === true && isOption))) {
      rest.push(arg);
      continue;
    }
    if (values.length === 0) at += 1;
    const value = values.length === 0 ? args[at] : values.join('=');
    if (value === undefined || at >= end || places.length > 0) return undefined;
    places.push({ kind, value });
  }
  return { argv: [program, ...rest, ...args.slice(end)], place: places[0] };
};

/** Where a package of the project lies by its name or its path, or a directory that is named. */
const directoryOf = (scene: Scene, { kind, value }: Place, directory: string): string | undefined => {
  const path = normalised(value.startsWith('/') ? value : `${directory}/${value}`);
  if (kind === 'directory' || /^\.{0,2}\//.test(value)) return path;
  const packages = packagesIn(scene) ?? [];
  // A name without its scope may mean one with it.
  const called = packages.filter(
    ({ name }) => name === value || (typeof name === 'string' && name.endsWith(`/${value}`)),
  );
  if (called.length > 1 || called.some(({ name }) => name !== value)) return undefined;
  const found = called[0] ?? packages.find((each) => each.directory === path);
  return found !== undefined && isWithin(found.directory, directory) ? found.directory : undefined;
};

/** The packages of a project, each with its name; `undefined` where there are too many. */
const packagesIn = remembered((scene: Scene) => {
  const files = [...scene.tree().files(isPackage)];
  if (files.length > MOST_PACKAGES) return undefined;
  return files.map((each) => ({ directory: parentOf(each), name: nameIn(fileIn(scene, each)?.text) }));
});

const MOST_PACKAGES = 500;

const isPackage = (path: string): boolean => lastPart(path) === 'package.json' && !path.includes('/node_modules/');

const nameIn = (text: string | undefined): unknown => {
  const given = parsed(text ?? '');
  return typeof given === 'object' && given !== null && 'name' in given ? given.name : undefined;
};

/** The script of a name, with those that run before and after it. */
export const scriptOf = (scene: Scene, name: string, directory: string | undefined): PackageScript => {
  const file = directory === undefined ? undefined : fileIn(scene, normalised(`${directory}/package.json`));
  const scripts = scriptsOf(file?.text);
  const text = scripts.get(name) ?? (name === 'start' && scripts.size > 0 ? 'node server.js' : undefined);
  if (text === undefined) return { file, name, commands: undefined, directory };
  const all = [scripts.get(`pre${name}`), text, scripts.get(`post${name}`)];
  return { file, name, commands: all.flatMap((each) => (each === undefined ? [] : commandsIn(each))), directory };
};

/** The script that a package manager is told to run. */
const scriptNamed = ([program = '', ...args]: readonly string[]): string | undefined => {
  const name = lastPart(program);
  if (!hasRole(name, 'script-runner')) return undefined;
  const words = args.filter((arg) => !arg.startsWith('-'));
  const [first, second] = words;
  if (first === 'run' || first === 'run-script') return second;
  if (first === 'start' || first === 'test') return first;
  return name === 'npm' || first === undefined || (programNamed(name)?.ownCommands.includes(first) ?? false)
    ? undefined
    : first;
};

const scriptsOf = (text: string | undefined): ReadonlyMap<string, string> => {
  const scripts = new Map<string, string>();
  const given: unknown = parsed(text ?? '');
  if (typeof given !== 'object' || given === null || !('scripts' in given)) return scripts;
  if (typeof given.scripts !== 'object' || given.scripts === null) return scripts;
  for (const [name, value] of Object.entries(given.scripts)) {
    if (typeof value === 'string') scripts.set(name, value);
  }
  return scripts;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
