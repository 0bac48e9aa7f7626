import type { Denial } from '../image/files/denial.js';
import { mayWrite } from '../image/files/may-write.js';
import { identityAt } from '../image/files/owners.js';
import { denialsOf, treeBefore } from '../image/files/tree.js';
import { stopsBuild, switcherOf } from '../image/operations/certain.js';
import type { Operation, RunCommand } from '../image/operations/operation.js';
import type { Options } from '../image/options.js';
import type { StageUser, Step } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { isRoots, isRootsOwn, isSystem } from '../knowledge/directories.js';
import { type LocalWrite, localWritesOf } from '../knowledge/local-writes.js';
import { needOfRoot } from '../knowledge/programs.js';
import { lastPart, normalised } from '../text/path.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import { build as say } from './sentences.js';

/** A RUN line that stops, for its user has no right to what it does. */
export type Stopped = {
  readonly step: Step;
  readonly consequence: Consequence;
  /**
   * What would let it go on: to run it as root; the same, and to give away what it makes; or to give away the directory
   * that it works in.
   */
  readonly way: 'as-root' | 'as-root-and-give' | 'give';
  readonly path: string | undefined;
};

type Found = Stopped & { readonly start: number };

/** So many RUN lines of a stage are looked at. */
const MOST_LINES = 2_000;

/** The RUN lines of a stage itself that its user stops, each once. */
export const stoppedIn = (stage: StageUser, options: Options): readonly Stopped[] => {
  if (stage.os === 'windows' || stage.problems.length > 0) return [];
  const asOthers = stage.steps.filter(({ operation, as }) => operation.kind === 'run' && as.verdict === 'nonroot');
  if (asOthers.length === 0) return [];
  const denials = new Map(denialsOf(stage, options).map((denial) => [denial.step, denial]));
  return asOthers.slice(0, MOST_LINES).flatMap((step) => {
    const found = [denials.get(step)].flatMap((denial) => (denial === undefined ? [] : ofDenial(denial)));
    const others = [...rootOnly(step), ...localWrite(stage, step, options)];
    return [...found, ...others].sort((a, b) => a.start - b.start).slice(0, 1);
  });
};

const stopped = (step: Step, sentence: string, span: Span, way: Stopped['way'], path?: string): Found => ({
  step,
  start: span.start,
  consequence: consequence('denied-run', sentence, span),
  way,
  path,
});

const ofDenial = ({ step, span, path, need }: Denial): readonly Found[] => {
  const name = nameAt(step, span);
  const who = `USER ${step.as.user}`;
  if (need === 'own') {
    const sentence = say.changes(name, path, who);
    return [stopped(step, sentence, span, 'as-root')];
  }
  const sentence = say.writes(name, path, who);
  const gives = need !== 'entry' && !staysRoots(path);
  return [stopped(step, sentence, span, gives ? 'as-root-and-give' : 'as-root', path)];
};

/** What lies among the programs of the system, and its directories themselves. */
const staysRoots = (path: string): boolean => isRoots(path) || isSystem(path) || isRootsOwn(path);

/** The command whose span it is; of a redirection alone there is none. */
const nameAt = ({ operation }: Step, { start }: Span): string => {
  const run = operation.kind === 'run' ? operation.commands() : [];
  const found = run.find(({ command }) => command.span.start === start);
  return found === undefined || found.name === '' ? 'RUN' : found.name;
};

/** update-ca-certificates, useradd and the like, which nobody else can run. */
const rootOnly = (step: Step): readonly Found[] => {
  for (const run of surely(step)) {
    const need = needOfRoot(run.command.words.map(({ text }) => text));
    if (need?.sure !== true) continue;
    const sentence = say.needsRoot(run.name, need.why, step.as.user);
    return [stopped(step, sentence, run.command.span, 'as-root')];
  }
  return [];
};

/** `npm ci` in a directory of root's, `npm install -g` where the image has its programs. */
const localWrite = (stage: StageUser, step: Step, options: Options): readonly Found[] => {
  const identity = identityAt(step);
  if (identity === undefined) return [];
  for (const { name, args, command, directory: here } of surely(step)) {
    const row = localWritesOf(
      name,
      args.map(({ value, word }) => value ?? word.text),
    );
    const [made] = row?.writes ?? [];
    if (row === undefined || made === undefined || (row.into !== undefined && !isThere(row, stage, step))) continue;
    const directory = row.into ?? here;
    if (directory === undefined) continue;
    const tree = treeBefore(stage, step.index, options);
    const found = tree.at(directory);
    const path = normalised(`${directory}/${made}`);
    if (typeof found !== 'object' || mayWrite(tree, stage.image, identity, path) !== 'no') continue;
    const sentence = say.makes(name, path, step.as.user);
    const gives = row.into === undefined && !staysRoots(directory);
    return [stopped(step, sentence, command.span, gives ? 'give' : 'as-root', directory)];
  }
  return [];
};

/** The image has the tool where the row says, and neither a variable nor a setting of the tool names another place. */
const isThere = (row: LocalWrite, stage: StageUser, { index }: Step): boolean =>
  row.repositories.includes(stage.image?.facts.image ?? '') &&
  row.variables.every((name) => stage.variable(name, index) === undefined) &&
  lineage(stage).every(({ steps }) => steps.every(({ operation }) => !setsPlace(row, operation)));

/** `npm config set prefix`, `echo prefix=… > .npmrc`, a `.npmrc` that is copied, or may be. */
const setsPlace = ({ settings, setting }: LocalWrite, operation: Operation): boolean => {
  if (operation.kind === 'copy' || operation.kind === 'add')
    return operation.sources.some(({ value: { text } }) => text === undefined || settings.includes(lastPart(text)));
  if (operation.kind !== 'run' || setting === undefined) return false;
  return operation.commands().some(({ args }) => args.some(({ word }) => word.text.includes(setting)));
};

/** The commands that run whatever happens, as the user of the line, and whose failure stops the build. */
const surely = ({ operation }: Step): readonly RunCommand[] =>
  operation.kind !== 'run'
    ? []
    : operation.commands().filter((run) => stopsBuild(run) && switcherOf(run.command) === undefined);
