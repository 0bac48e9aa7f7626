import type { Instruction } from '../../dockerfile/model.js';
import { serverIn } from '../../knowledge/servers.js';
import { commandsOfWords } from '../../shell/commands.js';
import type { Command, ShellWord } from '../../shell/model.js';
import { wordFrom } from '../../shell/word.js';
import { isWithin, lastPart, normalised } from '../../text/path.js';
import type { Span } from '../../text/span.js';
import type { Scene } from '../files/context.js';
import type { CommandLine, Value } from '../operations/operation.js';
import { type OwnCommand, type RunFact, type RunWord, runsOf } from '../run-facts.js';
import { lastDirectory } from '../stage.js';
import { type Chain, learn, newChain, type Started, startedBy, type Unseen } from './chain.js';
import { fileIn } from './file-in.js';
import { follow } from './follow.js';
import type { EntryScript } from './scripts.js';
import { lineage, type Ruling, type Start } from './start.js';

export type { Started, Unseen } from './chain.js';

/** What is known of how a container starts beyond ENTRYPOINT and CMD. */
export type Startup = {
  /** Every command, those that scripts and other commands run behind the one that runs them. */
  readonly started: readonly Started[];
  /** The same for HEALTHCHECK, which runs as the same user. */
  readonly checks: readonly Started[];
  readonly scripts: readonly EntryScript[];
  /** Commands whose package.json was not there to be read. */
  readonly unread: readonly Started[];
  /** What is run and cannot be seen. */
  readonly unseen: readonly Unseen[];
  /** Commands that only run others, which are in the list, or in `scripts`, `unread` or `unseen`. */
  readonly passed: ReadonlySet<Started>;
  /** How many commands of their own the files around have for the image, and how many of them were followed. */
  readonly runs: { readonly all: number; readonly read: number };
};

export const startupOf = (scene: Scene, start: Start): Startup => {
  const main = newChain(scene);
  const ofRuns = commandsOfRuns(scene, start);
  main.started.push(...hooksOf(scene, start), ...firstCommands(scene, start), ...ofRuns.slice(0, MOST_COMMANDS).flat());
  followAll(main);
  const check = newChain(scene, main);
  check.started.push(...checksOf(scene));
  followAll(check);
  const { started, scripts, unread, unseen, passed } = main;
  const all = { started, checks: check.started, scripts: [...scripts.values()], unread, unseen, passed };
  return { ...all, runs: { all: ofRuns.length, read: Math.min(ofRuns.length, MOST_COMMANDS) } };
};

const followAll = (chain: Chain): void => {
  learn(
    chain,
    chain.started.map(({ command }) => command),
  );
  for (let at = 0; at < chain.started.length; at += 1) {
    const each = chain.started[at];
    if (each !== undefined) follow(chain, each);
  }
};

/** Arguments of CMD follow those of an exec-form ENTRYPOINT; the shell form of ENTRYPOINT drops CMD. */
const firstCommands = (scene: Scene, { entrypoint, command }: Start, run?: Run): readonly Started[] => {
  const first = entrypoint === undefined || isEmpty(entrypoint.line) ? command : entrypoint;
  if (first === undefined) return [];
  if (first !== entrypoint || command === undefined || entrypoint.line.form !== 'exec')
    return startedIn(scene, first, first.line.commands(), run);
  const words = [...wordsOf(entrypoint.line), ...wordsOf(command.line)];
  return startedIn(scene, first, commandsOfWords(words, wordAt('', first.line.span)), run);
};

/** Scripts that the file puts where the entry point of the base image runs all there are, before its server. */
const hooksOf = (scene: Scene, { entrypoint, command }: Start): readonly Started[] => {
  const server = entrypoint === undefined ? serverIn(scene.stage.image?.facts) : undefined;
  const [program] = command === undefined ? [] : wordsOf(command.line);
  const isRun = program === undefined || server?.names.includes(lastPart(program.text)) === true;
  if (server === undefined || server.hooks.length === 0 || !isRun) return [];
  const isHook = (path: string): boolean =>
    /\.(?:env)?sh$/.test(path) && server.hooks.some((each) => isWithin(path, each));
  return [...new Set(scene.tree().files(isHook))].sort().flatMap((path) => {
    const instruction = fileIn(scene, path)?.instruction;
    if (instruction === undefined) return [];
    const words = ['/bin/sh', path].map((text) => wordAt(text, instruction.span));
    const commands = commandsOfWords(words, wordAt('', instruction.span));
    return startedBy(scene, commands, { where: () => path, instruction, directory: '/', depth: 0, by: undefined });
  });
};

/** So many commands of runs are followed. */
const MOST_COMMANDS = 20;

/**
 * What the files around start in place of ENTRYPOINT and CMD: each once, and not where somebody else runs it than the
 * image says, or it is what the image starts anyway.
 */
const commandsOfRuns = (scene: Scene, start: Start): readonly (readonly Started[])[] => {
  const { stage, dockerfile, options } = scene;
  const seen = new Set([idOf(firstCommands(scene, start), [])]);
  return runsOf(options.runs ?? [], stage, dockerfile).flatMap(({ kind, command, ...fact }) => {
    if (kind !== 'start' || command?.asImage !== true) return [];
    const commands = firstCommands(scene, startIn(scene, start, command), { ...fact, ...command });
    if ([[], command.mounts].some((mounts) => seen.has(idOf(commands, mounts)))) return [];
    seen.add(idOf(commands, command.mounts));
    return [commands];
  });
};

const idOf = (commands: readonly Started[], mounts: readonly string[]): string =>
  JSON.stringify([mounts, ...commands.map(({ argv, directory }) => [argv, directory])]);

/** Source: compose-spec/compose-spec@main:05-services.md: an ENTRYPOINT of its own forgets the CMD of the image. */
const startIn = ({ stage }: Scene, start: Start, command: OwnCommand): Start => {
  const instruction = (start.entrypoint ?? start.command)?.instruction ?? stage.stage.from;
  const ruling = (words: readonly RunWord[] | undefined): Ruling | undefined =>
    words === undefined ? undefined : { instruction, line: lineOf(words, instruction.span) };
  const entrypoint = ruling(command.entrypoint);
  return {
    entrypoint: entrypoint ?? start.entrypoint,
    command: ruling(command.command) ?? (entrypoint === undefined ? start.command : undefined),
  };
};

const lineOf = (words: readonly RunWord[], span: Span): CommandLine => {
  const argv = words.map(({ text, known }) => ({ text: known ? text : undefined, written: text, span }));
  return { form: 'exec', argv, script: '', span, commands: () => commandsOfWords(argv.map(wordIn), wordAt('', span)) };
};

const isEmpty = ({ form, argv }: CommandLine): boolean => form === 'exec' && argv.length === 0;

/** What the engine runs: the shell form is a line for a shell. */
const wordsOf = ({ form, argv, script, span }: CommandLine): readonly ShellWord[] =>
  form === 'exec' ? argv.map(wordIn) : ['/bin/sh', '-c', script].map((text) => wordAt(text, span));

const wordIn = ({ text, written, span }: Value): ShellWord => wordAt(text ?? written, span, text !== undefined);

const wordAt = (text: string, { start }: Span, literal = true): ShellWord =>
  wordFrom({ text, pieces: [{ at: 0, start, length: text.length }] }, literal);

/** A run of a file beside the Dockerfile, with what it says of where it starts. */
type Run = Pick<RunFact, 'file' | 'line'> & Pick<OwnCommand, 'directory' | 'mounts'>;

const directoryOf = ({ stage }: Scene, { directory }: Partial<Run>): string | undefined => {
  if (directory === undefined) return lastDirectory(stage);
  return directory.known && directory.text.startsWith('/') ? normalised(directory.text) : undefined;
};

const startedIn = (
  scene: Scene,
  { instruction }: Ruling,
  commands: readonly Command[],
  run?: Run,
): readonly Started[] =>
  startedBy(scene, commands, {
    where: () => (run === undefined ? `line ${instruction.line}` : `${run.file}, line ${run.line}`),
    instruction,
    directory: directoryOf(scene, run ?? {}),
    depth: 0,
    by: undefined,
    run: run && { mounts: run.mounts },
  });

/** The last HEALTHCHECK counts, also where it says NONE. */
const checksOf = (scene: Scene): readonly Started[] => {
  let found: { readonly instruction: Instruction; readonly line: CommandLine | undefined } | undefined;
  for (const { triggers, steps } of lineage(scene.stage)) {
    for (const { operation, instruction } of [...triggers, ...steps]) {
      if (operation.kind === 'healthcheck') found = { instruction, line: operation.line };
    }
  }
  if (found?.line === undefined) return [];
  const { line, instruction } = found;
  return startedIn(scene, { instruction, line }, line.commands());
};
