import { fileAt } from '../../image/files/context.js';
import { pathIn } from '../../image/files/shell-path.js';
import { lastDirectory, lastValue } from '../../image/stage.js';
import { type InterpreterTool, interpreterTool, verbIn } from '../../knowledge/interpreters.js';
import { directoriesAbove } from '../../text/path.js';
import type { View } from '../view.js';
import { operandsOf } from './run.js';

/** The environment of a project that its tool completes before it starts a program, and who does. */
export type Completed = { readonly path: string; readonly because: string };

/**
 * `uv run` installs what `uv sync --no-dev` of the build has left out, and the project itself once more where its file
 * has another time than in the build, as in every image that was pulled.
 */
export const completedEnvironments = (view: View): readonly Completed[] =>
  view.started.flatMap(({ name, argv, where }) => {
    const tool = interpreterTool(name);
    if (tool === undefined || verbIn(tool, argv.slice(1)) !== tool.completes || !isLeftOut(view, tool, argv)) return [];
    const place = lastValue(view.stage, tool.place) ?? tool.environment;
    const path = place.startsWith('/') ? place : `${lastDirectory(view.stage)}/${place}`;
    return [{ path, because: `${name} (${where})` }];
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

const isLeftOut = (view: View, tool: InterpreterTool, argv: readonly string[]): boolean => {
  const project = fileAt(view, `${lastDirectory(view.stage)}/${tool.project}`);
  const fills = view.builds.filter(
    (each) => each.name === tool.names[0] && operandsOf(each.args)[0]?.word.text === tool.fills,
  );
  if (isKept(view, tool, argv) || fills.length === 0) return false;
  if (tool.again !== undefined && project?.text?.includes(tool.again) === true) return true;
  return [...tool.leaves].some(
    ([option, part]) =>
      !argv.includes(option) &&
      fills.every(({ args }) => args.some(({ word }) => word.text === option)) &&
      (project?.text === undefined || project.text.includes(part)),
  );
};
