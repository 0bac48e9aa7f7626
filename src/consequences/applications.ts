import { lastDirectory } from '../image/stage.js';
import { isSystem } from '../knowledge/directories.js';
import { writesHere } from '../knowledge/frameworks.js';
import { hasRole, programNamed } from '../knowledge/programs.js';
import { isWithin, lastPart, overlaps } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { applications as say } from './sentences.js';
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
  const { span } = view.stage.stage.from;
  for (const { applications, names } of serversOf(view)) {
    const [name] = names;
    const directories = applications.flatMap((path) => expanded(view, path));
    const filled = directories.find((directory) => isDeployed(view, directory));
    if (filled !== undefined) return [consequence('unread', say.runsWhatWeDoNotRead(name, filled), span)];
    const [empty] = directories;
    if (empty === undefined || !inherits(view)) continue;
    const sentence = say.hasNothingToRun(name, empty);
    return [consequence('purpose', sentence, span)];
  }
  return [];
};

const isDeployed = (view: View, directory: string): boolean =>
  [...view.copies.values()].some(({ target, operation }) =>
    // The directory that the base image starts in is not known: what is copied below it may lie anywhere.
    operation.target.path === undefined ? true : overlaps(target, directory),
  ) ||
  view.builds.some(
    (command) =>
      fills(command, directory) ||
      (command.directory === undefined && !onlyPrepares(command) && namesBelow(command, lastPart(directory))),
  );

/** `webapps/a.war`, where nobody knows below what. */
const namesBelow = ({ args }: BuildCommand, name: string): boolean =>
  args.some(({ word, value }) => (value ?? word.text).startsWith(`${name}/`));

const inherits = ({ start }: View): boolean => start.entrypoint === undefined && start.command === undefined;

/** A framework works in a directory into which the file puts nothing: its sources are mounted, and somebody else's. */
const mountedSources = (view: View): readonly Consequence[] => {
  const directory = lastDirectory(view.stage);
  const found = frameworksOf(view).find(({ framework }) => writesHere(framework));
  if (found === undefined || directory === undefined || isSystem(directory)) return [];
  const copied = [...view.copies.values()].some(({ target }) => overlaps(target, directory));
  if (copied || view.builds.some((command) => fills(command, directory)) || view.stage.image?.certain !== true)
    return [];
  const { name, started } = found;
  const sentence = say.worksWhereNothingIs(name, started.where, directory);
  return [consequence('context', sentence, started.instruction.span)];
};

const fills = (command: BuildCommand, directory: string): boolean =>
  !onlyPrepares(command) &&
  (mentions(command, directory) || (command.directory !== undefined && isWithin(command.directory, directory)));

/** To make a directory or an account, or to give something away, puts nothing into it. */
const onlyPrepares = ({ name }: BuildCommand): boolean =>
  hasRole(name, 'preparer') || hasRole(name, 'owner') || programNamed(name)?.accounts === 'makes';
