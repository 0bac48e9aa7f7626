import { type Exception, holds } from '../../manifests/exceptions.js';
import { removeKeys } from '../../manifests/remove.js';
import { booleanOf, numberOf, scalarOf } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { finding, fixOf, setContainer, setPod, titleOf } from './shared/remedy.js';
import { isServiceRoot } from './shared/root-services.js';

export const allowedRoot = {
  id: 'allowed-root',
  severity: 'info',
  summary: 'Lists who may run as root, and why.',
  why: 'An exception that nobody reads is never taken back.',
  check: ({ exceptions }) =>
    exceptions.filter(holds).map(({ span, subject, reason, until }) => {
      const end = until === undefined ? '' : ` (until ${until})`;
      return finding(span, `${subject} may run as root: ${reason}${end}`);
    }),
} as const satisfies Rule<ManifestSubject>;

export const exceptionWithoutReason = {
  id: 'exception-without-reason',
  severity: 'error',
  summary: 'An exception for root says why.',
  why: 'Without a reason nobody can tell when it is no longer needed; it does not count.',
  check: ({ exceptions }) =>
    exceptions
      .filter(({ state }) => state === 'no-reason')
      .map(({ span, subject }) => finding(span, `The exception for ${subject} gives no reason.`)),
} as const satisfies Rule<ManifestSubject>;

export const exceptionExpired = {
  id: 'exception-expired',
  severity: 'error',
  summary: 'An exception for root has not passed its last day.',
  why: 'It was granted for a time; after that it does not count.',
  check: ({ exceptions }) =>
    exceptions.flatMap(({ span, subject, until, state }) => {
      if (state === 'expired') return [finding(span, `The exception for ${subject} ended on ${until}.`)];
      if (state !== 'bad-date') return [];
      return [finding(span, `The exception for ${subject} ends on ${until}, which is no date like 2026-12-31.`)];
    }),
} as const satisfies Rule<ManifestSubject>;

export const exceptionUnused = {
  id: 'exception-unused',
  severity: 'warning',
  summary: 'An exception for root covers a container that is root.',
  why: 'What is no longer needed allows root to come back unseen.',
  check: ({ workloads, services }) => [
    ...workloads.filter(({ partial }) => !partial).flatMap(unusedIn),
    ...services.flatMap((service) =>
      service.exception !== undefined && service.made.verdict !== 'unknown' && !isServiceRoot(service)
        ? [unused(service.exception)]
        : [],
    ),
  ],
} as const satisfies Rule<ManifestSubject>;

/** An image that is not known may be root's. */
const unusedIn = ({ exceptions, effective }: Judged): readonly Finding[] => {
  const names = new Set(effective.flatMap(({ container, verdict }) => (verdict === 'nonroot' ? [] : [container.name])));
  return exceptions.filter(({ container }) => !names.has(container)).map(unused);
};

const unused = ({ span, subject }: Exception): Finding =>
  finding(span, `The exception for ${subject} covers nobody that runs as root.`);

export const exceptionOverride = {
  id: 'exception-override',
  severity: 'error',
  summary: 'A container that may be root says so itself, and its pod does not.',
  why: 'Loosening the pod makes its other containers root, too; and runAsNonRoot: true of the pod stops this one.',
  check: (subject) =>
    subject.workloads.flatMap((workload) => [
      ...workload.effective.flatMap((_, index) => ownOverride(subject, workload, index)),
      ...loosePod(subject, workload),
    ]),
} as const satisfies Rule<ManifestSubject>;

const ownOverride = ({ view }: ManifestSubject, workload: Judged, index: number): readonly Finding[] => {
  const effective = workload.effective[index];
  if (effective === undefined || effective.verdict === 'nonroot' || !holds(workload.allowed.get(index))) return [];
  const { container } = effective;
  const user = numberOf(scalarOf(container.security, 'runAsUser'));
  const nonRoot = booleanOf(scalarOf(container.security, 'runAsNonRoot'));
  if (user === 0 && nonRoot === false) return [];
  const name = `Container ${container.name} of ${titleOf(workload)}`;
  const message = `${name} may be root, but does not say itself that it is.`;
  const edits = setContainer(view, container, { runAsNonRoot: false, runAsUser: 0 });
  return [finding(container.span, message, { fix: fixOf('Say it on the container itself', edits) })];
};

/** Only where an exception is at work: otherwise the root user itself is reported. */
const loosePod = ({ view }: ManifestSubject, workload: Judged): readonly Finding[] => {
  if (![...workload.allowed.values()].some(holds)) return [];
  const user = scalarOf(workload.security, 'runAsUser');
  const nonRoot = scalarOf(workload.security, 'runAsNonRoot');
  const loose = numberOf(user) === 0 ? user : booleanOf(nonRoot) === false ? nonRoot : undefined;
  if (loose === undefined) return [];
  const message = `The pod of ${titleOf(workload)} is loosened for the sake of one container.`;
  const others = workload.effective.filter(
    ({ runAsUser, verdict }, index) =>
      !holds(workload.allowed.get(index)) && (verdict !== 'nonroot' || runAsUser.value === undefined),
  );
  const obstacles = others.map(({ container }) => `${container.name} would not start as root any more.`);
  const edits =
    loose === user
      ? removeKeys(view, workload.pod, 'securityContext', ['runAsUser'])
      : setPod(view, workload, { runAsNonRoot: true });
  return [finding(loose.span, message, { fix: fixOf('Take it back from the pod', edits, obstacles) })];
};
