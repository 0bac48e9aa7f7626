import { fileAt } from '../../image/files/context.js';
import { pathIn } from '../../image/files/shell-path.js';
import { absolute } from '../../image/operations/value.js';
import { lastDirectory, lastValue, type StageUser } from '../../image/stage.js';
import { lineage } from '../../image/start/start.js';
import { environmentMakerNamed } from '../../knowledge/environment-makers.js';
import { type InterpreterTool, interpreterTool, verbIn } from '../../knowledge/interpreters.js';
import { launched } from '../../knowledge/launchers.js';
import { directoriesAbove, isWithin, normalised } from '../../text/path.js';
import type { View } from '../view.js';
import { type BuildCommand, buildCommands, operandsOf } from './run.js';

/** The environment of a project that its tool completes before it starts a program, and who does. */
export type Completed = { readonly path: string; readonly because: string };

/**
 * `uv run` installs what `uv sync --no-dev` of the build has left out, and the project itself once more where its file
 * has another time than in the build, as in every image that was pulled.
 */
export const completedEnvironments = (view: View): readonly Completed[] =>
  view.started.flatMap(({ name, argv, where }) => {
    const tool = interpreterTool(name);
    if (tool === undefined || verbIn(tool, argv.slice(1)) !== tool.completes || isKept(view, tool, argv)) return [];
    const place = lastValue(view.stage, tool.place) ?? tool.environment;
    const path = place.startsWith('/') ? place : `${lastDirectory(view.stage)}/${place}`;
    return isLeftOut(view, tool, argv, path) ? [{ path, because: `${name} (${where})` }] : [];
  });

/**
 * Those that a tool makes before it starts a program, if they are not there. The build makes them, too: that is of use
 * where nothing is mounted over the project.
 */
export const builtEnvironments = (view: View): readonly string[] =>
  view.started.flatMap(({ name, argv, directory }) => {
    const tool = interpreterTool(name);
    if (tool === undefined || verbIn(tool, argv.slice(1)) !== tool.completes || isKept(view, tool, argv)) return [];
    const placed = argv.find((_, at) => tool.placed.includes(argv[at - 1] ?? '')) ?? '.';
    const begin = pathIn(placed, directory ?? lastDirectory(view.stage));
    if (begin === undefined) return [];
    const above = [...directoriesAbove(begin), begin];
    const project = above.findLast((each) => fileAt(view, `${each}/${tool.project}`)?.text !== undefined);
    const path = pathIn(lastValue(view.stage, tool.place) ?? tool.environment, project ?? begin);
    return path === undefined ? [] : [path];
  });

const isKept = (view: View, tool: InterpreterTool, argv: readonly string[]): boolean =>
  tool.keeps.some((each) => {
    const [variable = '', value] = each.split('=');
    return argv.includes(each) || (value !== undefined && lastValue(view.stage, variable) === value);
  });

const isLeftOut = (view: View, tool: InterpreterTool, argv: readonly string[], path: string): boolean => {
  const project = fileAt(view, `${lastDirectory(view.stage)}/${tool.project}`);
  const made = [...view.builds.filter((each) => isFilling(each, tool)), ...madeAt(view, tool, path)];
  const fills = made.filter((each) => isFilling(each, tool));
  // Of an environment that another command has made, nobody knows what is in it.
  if (fills.length === 0) return made.length > 0;
  if (tool.again !== undefined && project?.text?.includes(tool.again) === true) return true;
  return [...tool.leaves].some(
    ([option, part]) =>
      !argv.includes(option) &&
      fills.every(({ args }) => args.some(({ word }) => word.text === option)) &&
      (project?.text === undefined || project.text.includes(part)),
  );
};

const isFilling = ({ name, args }: BuildCommand, { names, fills }: InterpreterTool): boolean =>
  name === names[0] && operandsOf(args)[0]?.word.text === fills;

/** The commands that make what lies at a path: those of the stage itself, and of stages from which it is copied. */
const madeAt = (view: View, tool: InterpreterTool, path: string): readonly BuildCommand[] => [
  ...view.builds.filter((each) => placesOf(each, view.stage, tool).includes(path)),
  ...lineage(view.stage).flatMap(({ steps, stageAt }) =>
    steps.flatMap(({ operation, directory = '/' }) => {
      const { kind } = operation;
      if (kind !== 'copy' || operation.origin.kind !== 'stage') return [];
      const from = stageAt(operation.origin.index);
      const into = operation.target.path ?? absolute(operation.target.text, directory);
      if (from === undefined || into === undefined || !isWithin(path, into)) return [];
      const before = operation.sources.flatMap((source) =>
        source.kind === 'path' ? [normalised(`/${source.path}${path.slice(into.length)}`)] : [],
      );
      return buildCommands(from).filter((each) => placesOf(each, from, tool).some((place) => before.includes(place)));
    }),
  ),
];

/** Where a command makes an environment. */
const placesOf = (command: BuildCommand, stage: StageUser, tool: InterpreterTool): readonly string[] => {
  const { name, args, directory } = command;
  const words = operandsOf(args).map(({ value, word }) => value ?? word.text);
  const launch = launched([name, ...args.map(({ value, word }) => value ?? word.text)]);
  const module = launch?.kind === 'module' ? launch.text : undefined;
  const given = tool.names.includes(name) && words[0] === tool.makes ? words.slice(1) : undefined;
  const isMade = given !== undefined || isFilling(command, tool);
  if (!isMade && environmentMakerNamed(module ?? name) === undefined) return [];
  const own = [lastValue(stage, tool.place) ?? tool.environment];
  const written = isMade ? (given !== undefined && given.length > 0 ? given : own) : words;
  return written.flatMap((each) => absolute(each, directory) ?? []);
};
