import type { Instruction } from '../dockerfile/model.js';
import type { Command } from '../shell/model.js';
import { lineStarts, positionAt } from '../text/span.js';
import type { Scene } from './context.js';
import { packageScript } from './context-package.js';
import { type EntryScript, entryScripts } from './context-script.js';
import { baseName, type Start } from './start.js';

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

export const startupOf = (scene: Scene, { programs }: Start): Startup => {
  const scripts = entryScripts(scene, programs);
  const direct = programs.map(({ name, path, args, instruction }): Started => {
    return { name, argv: [path, ...args], where: `line ${instruction.line}`, instruction, command: undefined };
  });
  const started = [...direct, ...scripts.flatMap(commandsOfScript)];
  const unread: Started[] = [];
  const inner = started.flatMap((each) => {
    const found = packageScript(scene, each.argv);
    if (found !== undefined && found.file?.text === undefined) unread.push(each);
    return (found?.argvs ?? []).map((argv): Started => {
      return { ...each, name: baseName(argv[0] ?? ''), argv, where: found?.file?.path ?? each.where };
    });
  });
  return { started: [...started, ...inner], scripts, unread };
};

const commandsOfScript = ({ path, text = '', commands, instruction }: EntryScript): readonly Started[] => {
  const starts = lineStarts(text);
  return commands.flatMap((command) => {
    const argv = command.words.map((word) => word.text);
    const where = `${path}, line ${positionAt(starts, command.span.start).line}`;
    return [{ name: baseName(argv[0] ?? ''), argv, where, instruction, command }];
  });
};
