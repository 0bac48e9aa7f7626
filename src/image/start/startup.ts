import type { Instruction } from '../../dockerfile/model.js';
import type { Command } from '../../shell/model.js';
import { lastPart } from '../../text/path.js';
import { lineStarts, positionAt } from '../../text/span.js';
import type { Scene } from '../files/context.js';
import { packageScript } from './package-scripts.js';
import { type EntryScript, entryScripts } from './scripts.js';
import { isInlineScript, type Ruling, type Start, textsOf } from './start.js';

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
  /** The command of an entry script that it is. */
  readonly command: Command | undefined;
};

/** What is known of how a container starts beyond ENTRYPOINT and CMD. */
export type Startup = {
  readonly started: readonly Started[];
  readonly scripts: readonly EntryScript[];
  /** Commands whose package.json was not there to be read. */
  readonly unread: readonly Started[];
};

export const startupOf = (scene: Scene, { programs, entrypoint, command }: Start): Startup => {
  const scripts = entryScripts(scene, programs);
  const named = programs.map(({ name, path, args, instruction }): Started => {
    return { name, argv: [path, ...args], where: `line ${instruction.line}`, instruction, command: undefined };
  });
  const inline = [entrypoint, command].flatMap((each) => (each === undefined ? [] : inlineCommands(each)));
  // tini and its like hide a program from the shell's reader; what both see is taken once.
  const direct = named.filter(
    (each) => !inline.some((other) => other.instruction === each.instruction && other.name === each.name),
  );
  const started = [...direct, ...inline, ...scripts.flatMap(commandsOfScript)];
  const unread: Started[] = [];
  const inner = started.flatMap((each) => {
    const found = packageScript(scene, each.argv);
    if (found !== undefined && found.file?.text === undefined) unread.push(each);
    return (found?.argvs ?? []).map((argv): Started => {
      return { ...each, name: lastPart(argv[0] ?? ''), argv, where: found?.file?.path ?? each.where };
    });
  });
  return { started: [...started, ...inner], scripts, unread };
};

/** The commands of the shell form, and of `["sh", "-c", "..."]`: a script in one line. */
const inlineCommands = ({ line, instruction }: Ruling): readonly Started[] => {
  if (line.form === 'exec' && !isInlineScript(textsOf(line))) return [];
  return line.commands().flatMap((command) => startedBy(command, `line ${instruction.line}`, instruction));
};

/** A command, and the sudo in front of it, which the shell's reader takes off. */
const startedBy = (command: Command, where: string, instruction: Instruction): readonly Started[] => {
  const argv = command.words.map(({ text }) => text);
  const found = { name: lastPart(argv[0] ?? ''), argv, where, instruction, command };
  const tool = command.wrapper.map(({ text }) => lastPart(text)).find((name) => name === 'sudo' || name === 'doas');
  return tool === undefined
    ? [found]
    : [{ ...found, name: tool, argv: [tool], command: { ...command, words: [] } }, found];
};

const commandsOfScript = ({ path, text = '', commands, instruction }: EntryScript): readonly Started[] => {
  const starts = lineStarts(text);
  return commands.flatMap((command) => {
    const where = `${path}, line ${positionAt(starts, command.span.start).line}`;
    return startedBy(command, where, instruction);
  });
};
