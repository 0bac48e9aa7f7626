import { ownRuns } from '../deploy/own-runs.js';
import type { Source } from '../dockerfile/model.js';
import { planFor } from '../fix/plan.js';
import { type Build, writtenBuilds } from '../image/builds.js';
import { whoIs } from '../image/evidence.js';
import type { Options } from '../image/options.js';
import type { RunFact } from '../image/run-facts.js';
import type { StageUser } from '../image/stage.js';
import { isExamined } from '../rules/shared/products.js';
import { subjectOf } from '../rules/subject.js';
import { lineStarts, type Position, positionAt } from '../text/span.js';
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
  ...(builds.length === 0 ? [] : [[say.builtBy, ...new Set(writtenBuilds(builds).map(buildLine))].join('\n')]),
  ...(runs.length === 0 ? [] : [[say.runBy, ...runs.map(runLine)].join('\n')]),
];

const buildLine = (build: Build): string => {
  const { name, target, context, args, open, contexts = [], platforms, filesOnly, profiles } = build;
  const stage = target === null ? say.unknownStage : target === undefined ? say.lastStage : `stage ${target}`;
  // By name alone: what they are may be a secret of `.env`.
  const passed = Object.keys(args);
  const parts = [
    stage,
    context === null ? say.unknownContext : `context ${context === '' ? '.' : context}`,
    ...(passed.length === 0 ? [] : [`args ${passed.join(' ')}`]),
    ...(open === true ? [say.otherArguments] : []),
    ...contexts.map((each) => say.inPlace(each.value, each.name)),
    ...(platforms.length === 0 ? [] : [platforms.join(' ')]),
    ...(filesOnly === true ? [say.filesOnly] : []),
    ...(profiles === undefined ? [] : [say.profiles(profiles)]),
  ];
  return `  ${build.file}:${build.line}  ${name === '' ? '' : `${name}: `}${parts.join(', ')}`;
};

const runLine = ({ file, line, service, kind, what, path, profiles }: RunFact): string => {
  const told = `${kind}${what === '' ? '' : ` ${what}`}${path === undefined ? '' : ` at ${path}`}`;
  const only = profiles === undefined ? '' : `, ${say.profiles(profiles)}`;
  return `  ${file}:${line}  ${service === '' ? '' : `${service}: `}${told}${only}`;
};

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
