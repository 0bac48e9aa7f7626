import type { Instruction } from '../../dockerfile/model.js';
import type { Command, ShellWord } from '../../shell/model.js';
import { isWithin, lastPart } from '../../text/path.js';
import { lineStarts, positionAt } from '../../text/span.js';
import type { Scene } from '../files/context.js';
import { isSure, switcherOf } from '../operations/certain.js';
import { runCommands } from '../operations/run.js';
import { lastValue } from '../stage.js';
import { isArguments } from './arguments.js';
import type { EntryScript } from './scripts.js';

/** One command that a container runs when it starts. */
export type Started = {
  /** Last part of its path. */
  readonly name: string;
  /** Path and arguments, as written. */
  readonly argv: readonly string[];
  /** `line 7`, `start.sh, line 7`, `package.json`. */
  readonly where: string;
  /** The instruction that says so, or that brings the file which does. */
  readonly instruction: Instruction;
  readonly command: Command;
  /** The directory that it runs in; `undefined`: not known. */
  readonly directory: string | undefined;
  /** So many commands run each other down to this one. */
  readonly depth: number;
  /** What runs it; `undefined` for what the instruction says itself. */
  readonly by: Started | undefined;
  /** The run of a file beside the Dockerfile that starts it, in place of what the image says. */
  readonly run?: RunOfStart | undefined;
};

type RunOfStart = {
  /** Where it mounts something. */
  readonly mounts: readonly string[];
};

/** The run that starts a command mounts something there: what lies at the path is not of the image. */
export const isMountedFor = ({ run }: Pick<Started, 'run'>, path: string): boolean =>
  run?.mounts.some((each) => isWithin(path, each)) === true;

/** Whether something holds of a command, and of all that run it. */
export const throughout = ({ command, by }: Started, holds: (command: Command) => boolean): boolean =>
  holds(command) && (by === undefined || throughout(by, holds));

/** It runs in every start, as the user who starts all of it, and nothing catches it where it fails. */
export const surelyRuns = (started: Started): boolean =>
  throughout(started, (command) => isSure(command) && switcherOf(command) === undefined);

/** Something that a command runs, and that nobody can see. */
export type Unseen = { readonly started: Started; readonly what: string };

/** The commands of a container while they are followed. */
export type Chain = {
  readonly scene: Scene;
  readonly started: Started[];
  /** By their paths in the build context. */
  readonly scripts: Map<string, EntryScript>;
  /** What was followed already: scripts of package.json by its path and their names. */
  readonly seen: Set<string>;
  /** Names of functions, and whether their bodies run their arguments. */
  readonly functions: Map<string, boolean>;
  /** What scripts set variables to; `undefined` where that cannot be known. */
  readonly values: Map<string, (ShellWord | undefined)[]>;
  readonly unread: Started[];
  readonly unseen: Unseen[];
  readonly passed: Set<Started>;
};

/** A chain of its own that shares with another what was read. */
export const newChain = (scene: Scene, other?: Chain): Chain => ({
  scene,
  started: [],
  scripts: other?.scripts ?? new Map(),
  seen: other?.seen ?? new Set(),
  functions: other?.functions ?? new Map(),
  values: other?.values ?? new Map(),
  unread: other?.unread ?? [],
  unseen: other?.unseen ?? [],
  passed: other?.passed ?? new Set(),
});

/** Where commands stand that run one after another, and where the first of them runs. */
export type Begun = {
  readonly where: (command: Command) => string;
  readonly instruction: Instruction;
  readonly directory: string | undefined;
  readonly depth: number;
  readonly by: Started | undefined;
  readonly run?: RunOfStart | undefined;
};

/** Commands, each with the sudo in front of it, which the shell's reader takes off. */
export const startedBy = ({ stage }: Scene, commands: readonly Command[], begun: Begun): readonly Started[] => {
  const { instruction, depth, where, by, run = by?.run } = begun;
  // Whoever starts the container may set what the image does not.
  const lookup = (name: string) => lastValue(stage, name) ?? null;
  return runCommands(commands, lookup, begun.directory).flatMap(({ command, directory }) => {
    const argv = command.words.map(({ text }) => text);
    const name = lastPart(argv[0] ?? '');
    const found = { name, argv, where: where(command), instruction, command, directory, depth, by, run };
    const tool = switcherOf(command);
    return tool === undefined
      ? [found]
      : [{ ...found, name: tool, argv: [tool], command: { ...command, words: [] } }, found];
  });
};

/** Takes note of the functions and variables of a script. */
export const learn = ({ functions, values }: Chain, commands: readonly Command[]): void => {
  for (const { within, words, assignments } of commands) {
    if (within !== undefined) {
      const runs = words.length > 0 && isArguments(words);
      functions.set(within, runs || (functions.get(within) ?? false));
    }
    for (const { name, value } of assignments) {
      if (words.length === 0) addTo(values, name, value);
    }
  }
};

const addTo = <Value>(values: Map<string, Value[]>, name: string, value: Value): void => {
  const known = values.get(name);
  if (known === undefined) values.set(name, [value]);
  else known.push(value);
};

/** More commands than anybody starts, and deeper in each other. */
const MOST_STARTED = 2_000;
const MOST_DEPTH = 12;

/** Puts the commands that one command runs into the chain; what goes on for too long cannot be seen. */
export const push = (
  chain: Chain,
  by: Started,
  commands: readonly Command[],
  where = by.where,
  directory = by.directory,
): void => {
  if (by.depth >= MOST_DEPTH || chain.started.length + commands.length > MOST_STARTED) return void hide(chain, by);
  const begun = { ...by, directory, where: () => where, depth: by.depth + 1, by };
  chain.started.push(...startedBy(chain.scene, commands, begun));
};

/** Something that `by` runs cannot be seen. */
export const hide = (chain: Chain, by: Started, what = by.argv[0] ?? ''): void => {
  chain.unseen.push({ started: by, what });
  chain.passed.add(by);
};

/** Whether what `key` names has not been followed yet; a run that has it below its mounts tells less than another. */
export const isNew = ({ seen }: Chain, { run }: Started, key: string): boolean => {
  const own = JSON.stringify([key, ...(run?.mounts ?? [])]);
  if (seen.has(JSON.stringify([key])) || seen.has(own)) return false;
  seen.add(own);
  return true;
};

/** Puts the commands of a script into the chain, each with its line. */
export const pushScript = (
  chain: Chain,
  by: Started,
  { path, text = '', commands, instruction }: EntryScript,
): void => {
  const starts = lineStarts(text);
  const where = ({ span }: Command) => `${path}, line ${positionAt(starts, span.start).line}`;
  const lines = startedBy(chain.scene, commands, { ...by, where, instruction, depth: by.depth + 1, by });
  if (by.depth >= MOST_DEPTH || chain.started.length + lines.length > MOST_STARTED) return void hide(chain, by, path);
  chain.started.push(...lines);
};
