import type { Source } from '../dockerfile/model.js';
import { planFor } from '../fix/plan.js';
import { whoIs } from '../image/evidence.js';
import type { Options } from '../image/options.js';
import type { StageUser } from '../image/stage.js';
import { isExamined } from '../rules/shared/products.js';
import { subjectOf } from '../rules/subject.js';
import { lineStarts, type Position, positionAt } from '../text/span.js';

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
    const paths = (plan?.writable ?? []).map(({ path, because }) => `        writable: ${path}, because of ${because}`);
    const why = (plan?.consequences ?? []).map(({ sentence }) => `        but: ${sentence}`);
    return [headOf(stage, target), ...steps, end, ...fix, ...paths, ...why].join('\n');
  });
  const problems = dockerfile.problems.map(({ message, span }) => `line ${at(span.start).line}: ${message}`);
  return `${[source.path, ...problems, ...blocks].join('\n\n')}\n`;
};

const number = (line: number | undefined): string => `${line ?? ''}`.padStart(5);

const headOf = ({ stage, leaf }: StageUser, target: StageUser | undefined): string => {
  const name = stage.name === undefined ? '' : ` ${stage.name}`;
  const role = target?.stage === stage ? 'built by default' : leaf ? 'built by --target' : 'used by other stages';
  return `Stage ${stage.index}${name} (${role})`;
};

const endOf = (stage: StageUser): string => {
  const user = stage.user === undefined ? 'unknown' : stage.user === '' ? '""' : stage.user;
  return `${stage.verdict}: Config.User is ${user}, ${whoIs(stage)}`;
};
