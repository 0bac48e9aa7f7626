import type { Dockerfile } from '../dockerfile/model.js';
import type { RunCommand } from '../image/operations/operation.js';
import { packageAction, packageManagerNamed } from '../knowledge/package-managers.js';
import { lastPart } from '../text/path.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { type Walked, walk } from './shared/walk.js';
import { wrappedByRoot } from './shared/wrapped-by-root.js';

export const installAfterUser = {
  id: 'install-after-user',
  severity: 'error',
  summary: 'Packages are installed after USER gave up root.',
  why: 'Package managers write to directories that root owns. As another user they fail with "permission denied", and the build stops. Move the installation above USER.',
  check: (subject) =>
    walk(subject).flatMap((walked): readonly Finding[] => {
      const { operation, as } = walked.step;
      if (operation.kind !== 'run' || as.verdict !== 'nonroot' || walked.stage.os === 'windows') return [];
      const found = operation
        .commands()
        .find((run) => run.command.certain && run.command.checked && installs(run) && !isElevated(run));
      return found === undefined ? [] : [findingFor(walked, found.name, subject.dockerfile)];
    }),
} as const satisfies Rule;

/** Even the lists of packages lie where only root may write. */
const installs = ({ name, args }: RunCommand): boolean => {
  const manager = packageManagerNamed(name);
  const words = args.map(({ value, word }) => value ?? word.text);
  return manager !== undefined && packageAction(manager, words) !== undefined;
};

/** It runs as somebody else than USER. */
const isElevated = ({ command }: RunCommand): boolean =>
  command.wrapper.some(({ text }) => ELEVATING.has(lastPart(text)));

const ELEVATING: ReadonlySet<string> = new Set(['sudo', 'doas']);

const findingFor = (walked: Walked, program: string, dockerfile: Dockerfile): Finding => {
  const { instruction, as } = walked.step;
  const fix = wrappedByRoot(walked, dockerfile);
  return {
    span: instruction.keywordSpan,
    message: `${program} runs as USER ${as.user}, who may not write to the system: the build stops here.`,
    stage: walked.stage.stage.index,
    ...(fix === undefined ? {} : { fix }),
  };
};
