import { ownRuns } from '../deploy/own-runs.js';
import type { Source } from '../dockerfile/model.js';
import { planFor } from '../fix/plan.js';
import { whoIs } from '../image/evidence.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { isExamined } from '../rules/shared/products.js';
import { subjectOf } from '../rules/subject.js';
import { lineStarts, type Position, positionAt } from '../text/span.js';
import { type Around, builtBy, runBy } from './around.js';
import { inspect as say } from './sentences.js';

/**
 * A picture in text of how the user of every stage comes about: base, each USER line, the end, and what a fix would do.
 * The text holds words of the file as they are; whoever prints it makes them harmless.
 */
export const inspect = (source: Source, options: Options): string => {
  const subject = subjectOf(source, options);
  const { dockerfile, stages, target } = subject;
  const starts = lineStarts(source.text);
  const at = (offset: number): Position => positionAt(starts, offset);
  const blocks = stages.map((stage) => {
    const plan = stage.leaf && isExamined(stage, subject) ? planFor(dockerfile, stage, options) : undefined;
    const steps = stage.evidence().map(({ sentence, span }) => `${number(at(span.start).line)} │ ${sentence}`);
    const end = `${number(undefined)} └ ${endOf(stage)}`;
    const fix = plan === undefined ? [] : [`        fix: ${plan.fix.title} (${plan.fix.safety})`];
    const paths = (plan?.writable ?? []).map(({ path, because }) => say.writable(path, because));
    const why = (plan?.consequences ?? []).map(({ sentence }) => `        but: ${sentence}`);
    return [headOf(stage, target), ...steps, end, ...fix, ...paths, ...why].join('\n');
  });
  const told = around({ ...options, runs: [...(options.runs ?? []), ...ownRuns(dockerfile)] });
  const problems = dockerfile.problems.map(({ message, span }) => `line ${at(span.start).line}: ${message}`);
  return `${[source.path, ...problems, ...blocks, ...told].join('\n\n')}\n`;
};

/** Who builds and runs its images, each with its place. */
const around = ({ builds = [], runs = [] }: Options): readonly string[] => [
  ...(builds.length === 0 ? [] : [[say.builtBy, ...builtBy(builds).map(lineOf)].join('\n')]),
  ...(runs.length === 0 ? [] : [[say.runBy, ...runBy(runs).map(lineOf)].join('\n')]),
];

const lineOf = ({ file, line, words }: Around): string => `  ${file}:${line}  ${words}`;

const number = (line: number | undefined): string => `${line ?? ''}`.padStart(5);

/** `Stage 1 build (built by default)`. */
export const headOf = ({ stage, leaf }: StageUser, target: StageUser | undefined): string => {
  const name = stage.name === undefined ? '' : ` ${stage.name}`;
  const role = target?.stage === stage ? say.byDefault : leaf ? say.byTarget : say.byStages;
  return `Stage ${stage.index}${name} (${role})`;
};

const endOf = (stage: StageUser): string => {
  const user = stage.user === undefined ? 'unknown' : stage.user === '' ? '""' : stage.user;
  return say.configUser(stage.verdict, user, whoIs(stage));
};
