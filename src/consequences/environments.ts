import { absolute } from '../image/operations/value.js';
import { isRootHome } from '../knowledge/directories.js';
import { type EnvironmentMaker, environmentMakerNamed } from '../knowledge/environment-makers.js';
import { launched } from '../knowledge/launchers.js';
import { remembered } from '../text/memory.js';
import { isWithin } from '../text/path.js';
import { isInRootHome } from './home.js';
import { wordsOf } from './interpreter.js';
import type { View } from './view.js';
import { type BuildCommand, operandsOf } from './writable/run.js';

/** An environment that the interpreter of somebody makes who has it in root's home. */
export type LinkedEnvironment = {
  readonly tool: string;
  readonly line: number;
  /** Below root's home. */
  readonly directory: string;
  readonly places: readonly string[];
};

/** `python -m venv /opt/venv` of the Python in `~/.pyenv`: the environment is linked to that one. */
export const linkedEnvironments = remembered((view: View): readonly LinkedEnvironment[] =>
  view.builds.filter(isInRootHome).flatMap((command): readonly LinkedEnvironment[] => {
    const launch = launched([command.name, ...wordsOf(command)]);
    const module = launch?.kind === 'module' ? launch.text : undefined;
    const maker = environmentMakerNamed(module ?? command.name);
    const directory = maker === undefined ? undefined : homeOf(view, command, maker);
    if (directory === undefined) return [];
    const places = operandsOf(command.args).flatMap(({ value }) =>
      value === module ? [] : (absolute(value, command.directory) ?? []),
    );
    return [{ tool: command.name, line: command.line, directory, places }];
  }),
);

/** The directory in root's home from which the program of a command comes, as far as its path or PATH says so. */
const homeOf = (view: View, command: BuildCommand, { homes }: EnvironmentMaker): string | undefined => {
  const program = command.command.words[0]?.text ?? '';
  const places = program.includes('/') ? [program] : searched(view, command);
  return homes.find((home) =>
    places.some((place) => belowHome(place).some((rest) => isWithin(`/${rest}`, `/${home}`))),
  );
};

/** What is below root's home, without its slash. */
const belowHome = (path: string): readonly string[] => {
  const [, rest] = /^(?:~|\$HOME|\$\{HOME\})\/(.+)$/.exec(path) ?? [];
  if (rest !== undefined) return [rest];
  return isRootHome(path) ? [path.replace(/^\/[^/]*\/?/, '')] : [];
};

/** Where a command without a path is looked for: PATH of the stage, and what its RUN has set before. */
const searched = ({ builds }: View, { stage, index, line, command }: BuildCommand): readonly string[] => {
  const own = stage.variable('PATH', index);
  const here = builds.filter((each) => each.stage === stage && each.line === line);
  const before = here.slice(0, here.findIndex((each) => each.command === command) + 1);
  const set = before.flatMap(({ command: { assignments }, args }) => [
    ...assignments.flatMap(({ name, value }) => (name === 'PATH' ? [value?.text ?? ''] : [])),
    ...args.flatMap(({ word: { text } }) => (text.startsWith('PATH=') ? [text.slice(5)] : [])),
  ]);
  return [...set, own ?? ''].flatMap((each) => each.split(':'));
};
