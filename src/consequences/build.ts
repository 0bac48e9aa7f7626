import type { Denial } from '../image/files/denial.js';
import { mayWrite } from '../image/files/may-write.js';
import { identityAt } from '../image/files/owners.js';
import { denialsOf, treeBefore } from '../image/files/tree.js';
import { surelyRun } from '../image/operations/certain.js';
import type { Operation } from '../image/operations/operation.js';
import type { Options } from '../image/options.js';
import type { StageUser, Step } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { holdsSystem, isRoots, isRootsOwn, isSystem } from '../knowledge/directories.js';
import { type LocalWrite, localWritesOf } from '../knowledge/local-writes.js';
import { needOfRoot } from '../knowledge/programs.js';
import { lastPart, normalised } from '../text/path.js';
import type { Span } from '../text/span.js';
import { consequence } from './consequence.js';
import { refusedRootIn } from './refused-root.js';
import { build as say } from './sentences.js';
import type { Stopped } from './stopped.js';

type Found = Stopped & { readonly start: number };

/** So many RUN lines of a stage are looked at. */
const MOST_LINES = 2_000;

/** The RUN lines of a stage itself that stop because of who runs them, each once. */
export const stoppedIn = (stage: StageUser, options: Options): readonly Stopped[] => {
  if (stage.os === 'windows' || stage.problems.length > 0) return [];
  const refused = refusedRootIn(stage, options);
  const asOthers = stage.steps.filter(({ operation, as }) => operation.kind === 'run' && as.verdict === 'nonroot');
  if (asOthers.length === 0) return refused;
  const denials = new Map(denialsOf(stage, options).map((denial) => [denial.step, denial]));
  const denied = asOthers.slice(0, MOST_LINES).flatMap((step) => {
    const found = [denials.get(step)].flatMap((denial) => (denial === undefined ? [] : ofDenial(denial)));
    const others = [...rootOnly(step), ...localWrite(stage, step, options)];
    return [...found, ...others].sort((a, b) => a.start - b.start).slice(0, 1);
  });
  return [...refused, ...denied];
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
  if (need === 'own' || need === 'give') {
    const sentence = need === 'own' ? say.changes(name, path, who) : say.gives(path, who);
    return [stopped(step, sentence, span, holdsSystem(path) ? 'never' : 'as-root')];
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
  for (const run of surelyRun(step.operation)) {
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
  for (const { name, args, command, directory: here } of surelyRun(step.operation)) {
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
