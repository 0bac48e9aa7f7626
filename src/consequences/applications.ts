import { isSystem } from '../knowledge/directories.js';
import { hasRole, programNamed } from '../knowledge/programs.js';
import { isWithin } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { serversOf } from './servers.js';
import type { View } from './view.js';
import { type BuildCommand, mentions } from './writable/run.js';
import { expanded, frameworksOf } from './writable/start.js';

/** What a server runs for others, and what is mounted into a directory that is empty in the image. */
export const applicationConsequences = (view: View): readonly Consequence[] => [
  ...deployed(view),
  ...mountedSources(view),
];

/** Applications that a server runs are programs as well, and nobody has read them. */
const deployed = (view: View): readonly Consequence[] => {
  for (const { applications, names } of serversOf(view)) {
    for (const directory of applications.flatMap((path) => expanded(view, path))) {
      const copied = [...view.copies.values()].some(({ target }) => isWithin(target, directory));
      if (!copied && !view.builds.some((command) => mentions(command, directory))) continue;
      const sentence = `${names[0] ?? 'The server'} runs what lies in ${directory}, which we do not read.`;
      return [consequence('unread', sentence, view.stage.stage.from.span)];
    }
  }
  return [];
};

/** A framework works in a directory into which the file puts nothing: its sources are mounted, and somebody else's. */
const mountedSources = (view: View): readonly Consequence[] => {
  const directory = view.stage.steps.at(-1)?.workdir;
  const found = frameworksOf(view).find(({ framework }) => framework.tree || framework.below.length > 0);
  if (found === undefined || directory === undefined || isSystem(directory)) return [];
  const copied = [...view.copies.values()].some(
    ({ target }) => isWithin(target, directory) || isWithin(directory, target),
  );
  if (copied || view.builds.some((command) => fills(command, directory)) || view.stage.image?.certain !== true)
    return [];
  const { name, started } = found;
  const sentence = `${name} (${started.where}) works in ${directory}, where the image has nothing: what is mounted there may be somebody else's.`;
  return [consequence('context', sentence, started.instruction.span)];
};

/** To make a directory or an account, or to give something away, puts nothing into it. */
const fills = (command: BuildCommand, directory: string): boolean =>
  !hasRole(command.name, 'preparer') &&
  !hasRole(command.name, 'owner') &&
  programNamed(command.name)?.accounts !== 'makes' &&
  (mentions(command, directory) || (command.directory !== undefined && isWithin(command.directory, directory)));
