import type { Dockerfile } from '../dockerfile/model.js';
import { lineage } from '../image/start/start.js';
import { isSystem } from '../knowledge/directories.js';
import { packageManagerNamed } from '../knowledge/package-managers.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { installAfterUser as say } from './sentences.js';
import { installedIn } from './shared/installed.js';
import { type Walked, walk } from './shared/walk.js';
import { wrappedByRoot } from './shared/wrapped-by-root.js';

export const installAfterUser = {
  id: 'install-after-user',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'build',
  check: (subject) =>
    walk(subject).flatMap((walked): readonly Finding[] => {
      const { operation, as } = walked.step;
      if (operation.kind !== 'run' || as.verdict !== 'nonroot' || walked.stage.os === 'windows') return [];
      const found = installedIn(operation);
      return found === undefined ? [] : [findingFor(walked, found.name, subject.dockerfile)];
    }),
} as const satisfies Rule;

const findingFor = (walked: Walked, program: string, dockerfile: Dockerfile): Finding => {
  const { stage, step } = walked;
  const { user, decidedBy } = step.as;
  const at = { span: step.instruction.keywordSpan, stage: stage.stage.index };
  const other = otherManager(walked, program);
  const isBrought = other !== undefined && mayBring(walked, program);
  if (other !== undefined && !isBrought) {
    return { ...at, message: say.notThere(program, other), notes: [say.useOther(other, user)] };
  }
  const fix = isBrought ? undefined : wrappedByRoot(walked, dockerfile);
  const message = say.stops(program, user);
  if (fix !== undefined) return { ...at, message, fix };
  return { ...at, message, ...(decidedBy === undefined && { notes: [say.asRoot(user)] }) };
};

/** The manager that an image is known for, if it is another: as root the line fails all the same. */
const otherManager = ({ stage: { image } }: Walked, program: string): string | undefined => {
  const own = image?.facts.packageManager ?? '';
  return [undefined, kindOf(program)].includes(kindOf(own)) ? undefined : own;
};

/** A line above installs a package of that name, or copies something among the programs. */
const mayBring = ({ stage, step }: Walked, program: string): boolean =>
  lineage(stage).some((each) =>
    each.steps.some(({ operation, index }) => {
      if (each === stage && index >= step.index) return false;
      if (operation.kind === 'copy' || operation.kind === 'add') return isSystem(operation.target.path ?? '/');
      return (
        operation.kind === 'run' && operation.commands().some(({ args }) => args.some(({ value }) => value === program))
      );
    }),
  );

const kindOf = (program: string): string | undefined => {
  const manager = packageManagerNamed(program)?.manager;
  return manager === 'dpkg' ? 'apt' : manager;
};
