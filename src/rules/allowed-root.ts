import type { Finding } from './finding.js';
import type { ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const allowedRoot = {
  id: 'allowed-root',
  severity: 'info',
  summary: 'An exception allows root.',
  why: 'The image or container keeps all rights of root for as long as the exception stands. We list it so that somebody reviews it. Remove it when its reason is gone.',
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject)
    .filter(({ state, stage }) => state === 'good' && stage.verdict !== 'nonroot')
    .map(({ comment, stage, reason, until }) => ({
      span: comment.span,
      message: `${capital(stageLabel(stage.stage))} may run as root${until ? ` until ${until}` : ''}: ${reason}`,
      stage: stage.stage.index,
    }));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const inManifest = ({ exceptions }: ManifestSubject): readonly Finding[] =>
  exceptions
    .filter(({ state }) => state === 'good')
    .map(({ span, subject, reason, until }) => {
      const end = until === undefined ? '' : ` (until ${until})`;
      return { span, message: `${subject} may run as root: ${reason}${end}` };
    });
