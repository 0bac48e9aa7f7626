import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const exceptionExpired = {
  id: 'exception-expired',
  severity: 'error',
  summary: 'An exception for root is past its last day, or its date is not valid.',
  why: 'The exception no longer counts, and the image or container is reported as root again. Remove what needs root, or set a new last day.',
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject).flatMap(({ comment, stage, until, state }) => {
    const message = messageFor(stageLabel(stage.stage), until, state);
    return message === undefined ? [] : [{ span: comment.span, message, stage: stage.stage.index }];
  });

const inManifest = ({ exceptions }: ManifestSubject): readonly Finding[] =>
  exceptions.flatMap(({ span, subject, until, state }) => {
    const message = messageFor(subject, until, state);
    return message === undefined ? [] : [{ span, message }];
  });

const messageFor = (who: string, until: string | undefined, state: string): string | undefined => {
  if (state === 'expired') return `The exception for ${who} ended on ${until}.`;
  if (state !== 'bad-date') return undefined;
  return `The exception for ${who} ends on ${until}, which is no date like 2026-12-31.`;
};
