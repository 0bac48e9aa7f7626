import type { Exception } from '../manifests/exceptions.js';
import type { Finding } from './finding.js';
import type { Judged, JudgedService, ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { exceptionUnused as say } from './sentences.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const exceptionUnused = {
  id: 'exception-unused',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject)
    .filter(({ stage }) => stage.verdict === 'nonroot')
    .map(({ comment, stage }) => ({
      span: comment.span,
      message: say.image(stageLabel(stage.stage), stage.user),
      stage: stage.stage.index,
    }));

const inManifest = ({ workloads, services }: ManifestSubject): readonly Finding[] =>
  [...workloads.flatMap(unusedIn), ...services.flatMap(unusedOf)].map(({ span, subject }) => ({
    span,
    message: say.container(subject),
  }));

/** An image that is not known may be root's, and so may what a patch does not say. */
const unusedIn = ({ exceptions, effective, partial }: Judged): readonly Exception[] => {
  if (partial) return [];
  const names = new Set(effective.flatMap(({ container, verdict }) => (verdict === 'nonroot' ? [] : [container.name])));
  return exceptions.filter(({ container }) => !names.has(container));
};

const unusedOf = ({ exception, made, verdict }: JudgedService): readonly Exception[] =>
  exception === undefined || made.verdict === 'unknown' || verdict === 'root' ? [] : [exception];
