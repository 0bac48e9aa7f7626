import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { exceptionWithoutReason as say } from './sentences.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const exceptionWithoutReason = {
  id: 'exception-without-reason',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject)
    .filter(({ state }) => state === 'no-reason')
    .map(({ comment, stage, mistake }) => ({
      span: comment.span,
      message: mistake ?? say.image(stageLabel(stage.stage)),
      stage: stage.stage.index,
    }));

const inManifest = ({ exceptions }: ManifestSubject): readonly Finding[] =>
  exceptions
    .filter(({ state }) => state === 'no-reason')
    .map(({ span, subject }) => ({ span, message: say.container(subject) }));
