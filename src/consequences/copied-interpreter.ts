import type { Copy as CopyOperation } from '../image/operations/operation.js';
import { absolute } from '../image/operations/value.js';
import type { StageUser } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { interpreterTool, verbIn } from '../knowledge/interpreters.js';
import { remembered } from '../text/memory.js';
import { isWithin, lastPart, normalised } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { linkedEnvironments } from './environments.js';
import { filledWithInterpreter } from './home.js';
import { projectOf, wordsOf } from './interpreter.js';
import { home as say } from './sentences.js';
import { type View, viewOf } from './view.js';
import { operandsOf } from './writable/run.js';

/**
 * An environment that another stage has made is linked to the interpreter that the stage keeps in root's home. A home
 * that moves does not help: the link does not follow.
 */
export const copiedInterpreters = (view: View): readonly Consequence[] => {
  const found = copied(view);
  const worst = found.find(({ isSure }) => isSure) ?? found[0];
  if (worst === undefined) return [];
  const { sentence, isSure, copy } = worst;
  return [consequence('home-filled', sentence, copy.target.span, isSure ? 'breaks' : 'unread')];
};

/** The same of what the stage itself, or one that it is made from, has made with an interpreter in root's home. */
export const linkedInterpreters = (view: View): readonly Consequence[] =>
  linkedEnvironments(view)
    .slice(0, 1)
    .map(({ tool, line, directory }) =>
      consequence('home-filled', say.linked(tool, line, directory), view.stage.stage.from.span, 'breaks'),
    );

type Linked = {
  readonly sentence: string;
  /** Where the environment may lie. */
  readonly places: readonly string[];
  /** What a directory with an environment is called: it may lie elsewhere than in one of the places. */
  readonly name: string | undefined;
  readonly isSure: boolean;
};

/** All that the stages have from which this one copies, or those that it copies from. */
const copied = (view: View): readonly (Linked & { readonly copy: CopyOperation })[] => {
  const seen = new Set<string>();
  return copiesFromStages(view.stage).flatMap(({ copy, from, sources }) =>
    sources.flatMap((source) => reachedFrom(view, from, source, seen).map((linked) => ({ ...linked, copy }))),
  );
};

const reachedFrom = (view: View, from: StageUser, source: string, seen: Set<string>): readonly Linked[] => {
  const key = `${from.stage.index} ${source}`;
  if (seen.has(key) || seen.size === MOST_PLACES) return [];
  seen.add(key);
  const own = linkedIn(viewOf(view.dockerfile, from, view.options)).filter((linked) => isTaken(linked, source));
  const before = copiesFromStages(from).flatMap((copy) =>
    placesBefore(copy, source).map((place) => ({ from: copy.from, place })),
  );
  return [...own, ...before.flatMap((each) => reachedFrom(view, each.from, each.place, seen))];
};

/** So many places of stages are looked at. */
const MOST_PLACES = 200;

/** Where something lay before a COPY brought it to a place, or below it. */
const placesBefore = ({ into, sources }: StageCopy, place: string): readonly string[] => {
  if (isWithin(into, place)) return sources;
  return isWithin(place, into) ? sources.map((each) => normalised(`${each}/${place.slice(into.length)}`)) : [];
};

const isTaken = ({ places, name }: Linked, source: string): boolean =>
  lastPart(source) === name || places.some((place) => isWithin(place, source) || isWithin(source, `${place}/bin`));

type StageCopy = {
  readonly copy: CopyOperation;
  readonly from: StageUser;
  readonly sources: readonly string[];
  readonly into: string;
};

const copiesFromStages = remembered((stage: StageUser): readonly StageCopy[] =>
  lineage(stage).flatMap(({ triggers, steps, stageAt }) =>
    [...triggers, ...steps].flatMap(({ operation, directory = '/' }) => {
      if (operation.kind !== 'copy' || operation.origin.kind !== 'stage') return [];
      const from = stageAt(operation.origin.index);
      if (from === undefined) return [];
      const sources = operation.sources.flatMap((source) =>
        source.kind === 'path' ? [normalised(`/${source.path}`)] : [],
      );
      const into = operation.target.path ?? absolute(operation.target.text, directory) ?? '/';
      return [{ copy: operation, from, sources, into }];
    }),
  ),
);

/** What makes an environment in a stage with an interpreter that lies, or may lie, in root's home. */
const linkedIn = remembered((view: View): readonly Linked[] => {
  const { installs, makes } = filledWithInterpreter(view);
  const environments = linkedEnvironments(view).map(
    ({ tool, line, directory, places }): Linked => ({
      sentence: say.linked(tool, line, directory),
      places,
      name: undefined,
      isSure: true,
    }),
  );
  const fetched = makes.flatMap(({ command, row, fetches }): readonly Linked[] => {
    const tool = row.names.map(interpreterTool).find((each) => each !== undefined);
    if (tool === undefined || (fetches === 'no' && !installs)) return [];
    const verb = verbIn(tool, wordsOf(command));
    const project = projectOf(command, tool);
    const named = verb === tool.fills || verb === tool.completes ? [] : operandsOf(command.args).slice(1);
    const written = [project.environment ?? tool.environment, ...named.map(({ value }) => value)];
    const isSure = fetches === 'surely' || (fetches === 'perhaps' && installs);
    return [
      {
        sentence: (isSure ? say.interpreter : say.someInterpreter)(command.name, command.line, row.home[0]),
        places: written.flatMap((each) => absolute(each, project.directory) ?? []),
        name: tool.environment,
        isSure,
      },
    ];
  });
  return [...environments, ...fetched];
});
