import { hasRole, programNamed } from '../../knowledge/programs.js';
import { normalised } from '../../text/path.js';
import { type ContextFile, fileAt, type Scene } from '../files/context.js';
import { commandsIn } from './scripts.js';

/** Scripts of package.json name each other: so many are followed. */
const MOST_SCRIPTS = 8;

/** The commands behind `npm start` and its like, each as its words. */
export type PackageScript = {
  readonly file: ContextFile | undefined;
  readonly argvs: readonly (readonly string[])[];
};

/** What `npm start`, `yarn dev`, `pnpm run x` run; `undefined` for a command that runs no script of package.json. */
export const packageScript = (scene: Scene, argv: readonly string[]): PackageScript | undefined => {
  const first = scriptNamed(argv);
  if (first === undefined) return undefined;
  const workdir = scene.stage.steps.at(-1)?.workdir ?? '/';
  const file = fileAt(scene, normalised(`${workdir}/package.json`));
  const scripts = scriptsOf(file?.text);
  const argvs: (readonly string[])[] = [];
  const wanted = [first];
  for (let at = 0; at < wanted.length && at < MOST_SCRIPTS; at += 1) {
    const name = wanted[at] ?? '';
    const text = scripts.get(name) ?? (name === 'start' && scripts.size > 0 ? 'node server.js' : undefined);
    for (const { words } of text === undefined ? [] : commandsIn(text)) {
      const inner = words.map((word) => word.text);
      argvs.push(inner);
      const next = scriptNamed(inner);
      if (next !== undefined && !wanted.includes(next)) wanted.push(next);
    }
  }
  return { file, argvs };
};

/** The script that a package manager is told to run. */
const scriptNamed = ([program = '', ...args]: readonly string[]): string | undefined => {
  const name = program.slice(program.lastIndexOf('/') + 1);
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
