import type { Exception } from '../manifests/exceptions.js';
import type { Finding } from './finding.js';
import type { Judged, JudgedService, ManifestSubject } from './manifests/model.js';
import type { Rule } from './rule.js';
import { allowancesOf } from './shared/allowances.js';
import { stageLabel } from './shared/targets.js';
import type { Subject } from './subject.js';

export const exceptionUnused = {
  id: 'exception-unused',
  severity: 'warning',
  summary: 'An exception for root covers nothing that runs as root.',
  why: 'If root comes back one day, the exception hides it. Remove the exception.',
  check: (subject) => (subject.kind === 'dockerfile' ? inDockerfile(subject) : inManifest(subject)),
} as const satisfies Rule<Subject | ManifestSubject>;

const inDockerfile = (subject: Subject): readonly Finding[] =>
  allowancesOf(subject)
    .filter(({ stage }) => stage.verdict === 'nonroot')
    .map(({ comment, stage }) => ({
      span: comment.span,
      message: `The exception for ${stageLabel(stage.stage)} covers nobody: it runs as ${stage.user}.`,
      stage: stage.stage.index,
    }));

const inManifest = ({ workloads, services }: ManifestSubject): readonly Finding[] =>
  [...workloads.flatMap(unusedIn), ...services.flatMap(unusedOf)].map(({ span, subject }) => ({
    span,
    message: `The exception for ${subject} covers nobody that runs as root.`,
  }));

/** An image that is not known may be root's, and so may what a patch does not say. */
const unusedIn = ({ exceptions, effective, partial }: Judged): readonly Exception[] => {
  if (partial) return [];
  const names = new Set(effective.flatMap(({ container, verdict }) => (verdict === 'nonroot' ? [] : [container.name])));
  return exceptions.filter(({ container }) => !names.has(container));
};

const unusedOf = ({ exception, made, verdict }: JudgedService): readonly Exception[] =>
  exception === undefined || made.verdict === 'unknown' || verdict === 'root' ? [] : [exception];
