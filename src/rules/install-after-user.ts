import type { Dockerfile } from '../dockerfile/model.js';
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
  check: (subject) =>
    walk(subject).flatMap((walked): readonly Finding[] => {
      const { operation, as } = walked.step;
      if (operation.kind !== 'run' || as.verdict !== 'nonroot' || walked.stage.os === 'windows') return [];
      const found = installedIn(operation);
      return found === undefined ? [] : [findingFor(walked, found.name, subject.dockerfile)];
    }),
} as const satisfies Rule;

const findingFor = (walked: Walked, program: string, dockerfile: Dockerfile): Finding => {
  const { instruction, as } = walked.step;
  const fix = isThere(walked, program) ? wrappedByRoot(walked, dockerfile) : undefined;
  return {
    span: instruction.keywordSpan,
    message: say.stops(program, as.user),
    stage: walked.stage.stage.index,
    ...(fix === undefined ? {} : { fix }),
  };
};

/** An image that is known for another package manager has not got this one: as root the line fails all the same. */
const isThere = ({ stage: { image } }: Walked, program: string): boolean => {
  const own = kindOf(image?.facts.packageManager ?? '');
  return own === undefined || own === kindOf(program);
};

const kindOf = (program: string): string | undefined => {
  const manager = packageManagerNamed(program)?.manager;
  return manager === 'dpkg' ? 'apt' : manager;
};
