import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const exceptionWithoutReason = {
  id: 'exception-without-reason',
  severity: 'error',
  summary: 'An exception for root gives no reason.',
  why: 'The exception does not count, and the image or container is reported as root. Without a reason nobody can decide later whether it is still needed. Write the reason.',
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject)
    .filter(({ state }) => state === 'no-reason')
    .map(({ comment, stage, mistake }) => ({
      span: comment.span,
      message: mistake ?? `The exception for ${stageLabel(stage.stage)} gives no reason="...".`,
      stage: stage.stage.index,
    }));

const inManifest = ({ exceptions }: ManifestSubject): readonly Finding[] =>
  exceptions
    .filter(({ state }) => state === 'no-reason')
    .map(({ span, subject }) => ({ span, message: `The exception for ${subject} gives no reason.` }));
