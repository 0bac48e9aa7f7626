import { hasRole, programNamed } from '../../knowledge/programs.js';
import type { Command } from '../../shell/model.js';
import { lastPart, normalised } from '../../text/path.js';
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
};

/** What `npm start`, `yarn dev`, `pnpm run x` run in a directory; `undefined`: no script of the package.json there. */
export const packageScript = (
  scene: Scene,
  argv: readonly string[],
  directory: string | undefined,
): PackageScript | undefined => {
  const name = scriptNamed(argv);
  return name === undefined || isElsewhere(argv) ? undefined : scriptOf(scene, name, directory);
};

/** The script of a name, with those that run before and after it. */
export const scriptOf = (scene: Scene, name: string, directory: string | undefined): PackageScript => {
  const file = directory === undefined ? undefined : fileIn(scene, normalised(`${directory}/package.json`));
  const scripts = scriptsOf(file?.text);
  const text = scripts.get(name) ?? (name === 'start' && scripts.size > 0 ? 'node server.js' : undefined);
  if (text === undefined) return { file, name, commands: undefined };
  const all = [scripts.get(`pre${name}`), text, scripts.get(`post${name}`)];
  return { file, name, commands: all.flatMap((each) => (each === undefined ? [] : commandsIn(each))) };
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

/** `npm start --prefix web`; behind `--` the script is told. */
const isElsewhere = ([program = '', ...args]: readonly string[]): boolean => {
  const options = programNamed(lastPart(program))?.elsewhere ?? [];
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return own.some((arg) => options.includes(arg.split('=')[0] ?? ''));
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
