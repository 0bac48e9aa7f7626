import { stoppedIn } from '../consequences/build.js';
import type { Stopped } from '../consequences/stopped.js';
import type { Fix } from '../fix/fix.js';
import { giveAbove } from '../fix/give.js';
import type { StageUser } from '../image/stage.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { deniedRun as say } from './sentences.js';
import { installedIn } from './shared/installed.js';
import { runAsUser } from './shared/run-as-user.js';
import { wrappedByRoot } from './shared/wrapped-by-root.js';
import type { Subject } from './subject.js';

export const deniedRun = {
  id: 'denied-run',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'build',
  check: (subject) =>
    subject.stages.flatMap((stage) => {
      const all = stoppedIn(stage, subject.options).filter(
        ({ step: { operation }, way }) =>
          operation.kind === 'run' && (way === 'as-user' || installedIn(operation) === undefined),
      );
      const isTried = all.filter(({ way }) => way === 'give').length <= MOST_GIVEN;
      return all.map((stopped) => findingFor(subject, stage, stopped, stopped.way !== 'give' || isTried));
    }),
} as const satisfies Rule;

/** No more fixes of a stage are worked out that give a directory away; each is tried out on the whole of it. */
const MOST_GIVEN = 8;

const findingFor = (subject: Subject, stage: StageUser, stopped: Stopped, isTried: boolean): Finding => {
  const { sentence, advice, span } = stopped.consequence;
  const fix = isTried ? fixFor(subject, stage, stopped) : undefined;
  return {
    span: span ?? stopped.step.instruction.span,
    message: sentence,
    stage: stage.stage.index,
    ...(fix === undefined ? { notes: [stopped.way === 'never' ? say.never : advice] } : { fix }),
  };
};

const fixFor = (subject: Subject, stage: StageUser, { step, way, path }: Stopped): Fix | undefined => {
  const { dockerfile, options } = subject;
  switch (way) {
    case 'never':
      return undefined;
    case 'as-root':
      return wrappedByRoot({ stage, step }, dockerfile);
    case 'give':
      return path === undefined ? undefined : giveAbove(dockerfile, stage, step, path, options);
    case 'as-user':
      return runAsUser({ stage, step }, dockerfile, options);
    case 'as-root-and-give':
      return path === undefined ? undefined : wrappedByRoot({ stage, step }, dockerfile, path);
  }
};
