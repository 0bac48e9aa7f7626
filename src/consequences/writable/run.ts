import type { Argument, RunCommand } from '../../image/operations/operation.js';
import { absolute } from '../../image/operations/value.js';
import type { StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { stateAround } from '../../knowledge/directories.js';
import { directoryKind } from '../../knowledge/directory-names.js';
import { lastPart } from '../../text/path.js';

/** A directory that a RUN line makes. */
export type Made = {
  readonly path: string;
  readonly line: number;
  readonly stage: StageUser;
  /** Index of the RUN in its stage. */
  readonly index: number;
  /** `install -o`, `mkdir -m 777`: somebody thought of who may write. */
  readonly open: boolean;
};

/** One command of a RUN with its place. */
export type BuildCommand = RunCommand & {
  readonly stage: StageUser;
  readonly index: number;
  readonly line: number;
};

/** The commands of all RUN lines of a stage and those below it, in the order in which they run. */
export const buildCommands = (stage: StageUser): readonly BuildCommand[] =>
  lineage(stage).flatMap((each) =>
    [...each.triggers, ...each.steps].flatMap(({ instruction, operation, index }) => {
      if (operation.kind !== 'run') return [];
      const { line } = instruction;
      // Written out: of a spread each would be ten times as large.
      return operation.commands().map(
        ({ command, name, args, outputs, input, directory, failure }): BuildCommand => ({
          command,
          name,
          args,
          outputs,
          input,
          directory,
          failure,
          stage: each,
          index,
          line,
        }),
      );
    }),
  );

/** The directories that `mkdir` and `install -d` make for certain. */
export const madeDirectories = (commands: readonly BuildCommand[]): readonly Made[] =>
  commands.flatMap((each) => {
    const { command, name, args, line, stage, index } = each;
    if (!command.certain || (name !== 'mkdir' && name !== 'install')) return [];
    const texts = optionsOf(args).map(({ word }) => word.text);
    if (name === 'install' && !texts.some((text) => text === '--directory' || /^-[A-Za-z]*d/.test(text))) return [];
    const open = texts.some((text) => /^(?:-o|--owner\b.*|(?:-m|--mode=|-m=)?[0-7]?777|a[+=]rwx)$/.test(text));
    return pathsOf(each, operandsOf(args, OPTIONS_WITH_VALUE)).map((path) => ({ path, line, stage, index, open }));
  });

const OPTIONS_WITH_VALUE: ReadonlySet<string> = new Set(['-m', '--mode', '-o', '--owner', '-g', '--group']);

/** What stands behind a program and is no option, nor the value of one of `valued`. */
export const operandsOf = (args: readonly Argument[], valued: ReadonlySet<string> = new Set()): readonly Argument[] => [
  ...optionsOf(args).filter(
    ({ word }, at, all) => !word.text.startsWith('-') && !valued.has(all[at - 1]?.word.text ?? ''),
  ),
  ...args.slice(optionsOf(args).length + 1),
];

/** All up to `--`, behind which a word is no option, whatever it begins with. */
const optionsOf = (args: readonly Argument[]): readonly Argument[] => {
  const end = args.findIndex(({ word }) => word.text === '--');
  return end === -1 ? args : args.slice(0, end);
};

/** Operands of a command as absolute paths, less those that cannot be known. */
export const pathsOf = ({ directory }: RunCommand, operands: readonly Argument[]): readonly string[] =>
  operands.flatMap(({ value }) => absolute(value, directory) ?? []);

/** A text stands in a word of the command, or in the place where its output goes. */
export const mentions = ({ args, outputs }: RunCommand, text: string): boolean =>
  [...args, ...outputs.map(({ target }) => target)].some(
    ({ value, word }) => (value ?? '').includes(text) || word.text.includes(text),
  );

/** Paths that `rm` takes away again. */
export const removedPaths = (commands: readonly BuildCommand[]): ReadonlySet<string> =>
  new Set(commands.flatMap((each) => (each.name === 'rm' ? pathsOf(each, operandsOf(each.args)) : [])));

/** Whether the name of a directory says that a process will write to it. */
export const isKept = (path: string): boolean => {
  const root = stateAround(path);
  const parts = path.split('/');
  if (parts.some((part) => directoryKind(part) === 'code')) return false;
  if (root === undefined) return directoryKind(lastPart(path)) === 'kept';
  return (
    path === '/data' || (path !== root && directoryKind(path.slice(root.length + 1).split('/')[0] ?? '') !== 'build')
  );
};
