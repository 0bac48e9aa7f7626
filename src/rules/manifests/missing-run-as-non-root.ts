import type { Effective } from '../../manifests/effective.js';
import { holds } from '../../manifests/exceptions.js';
import { commonIds } from '../../manifests/ids.js';
import { isNamed } from '../../manifests/join.js';
import { isWaiting, needsNoRoot } from '../../manifests/pg-isready.js';
import { booleanOf, scalarOf } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { missingRunAsNonRoot as say } from './sentences.js';
import { canDropRoot } from './shared/drop-root.js';
import { containersText, finding, fixOf, setContainer, setPod, titleOf } from './shared/remedy.js';
import { isForgotten } from './shared/siblings.js';

export const missingRunAsNonRoot = {
  id: 'missing-run-as-non-root',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) =>
    subject.workloads
      .filter((workload) => !workload.partial && !isForgotten(subject, workload))
      .flatMap((workload) => judge(subject, workload)),
} as const satisfies Rule<ManifestSubject>;

const judge = (subject: ManifestSubject, workload: Judged): readonly Finding[] => {
  const open = workload.effective.filter(
    (effective, index) =>
      effective.runAsNonRoot.value !== true &&
      effective.verdict !== 'root' &&
      effective.refused === undefined &&
      !holds(workload.allowed.get(index)),
  );
  const denied = open.filter(({ runAsNonRoot }) => runAsNonRoot.from === 'container');
  const silent = open.filter(({ runAsNonRoot }) => runAsNonRoot.from !== 'container');
  return [
    ...denied.map((effective) => ownFinding(subject, workload, effective)),
    ...podFinding(subject, workload, silent),
    ...(silent.length === 0 ? deniedByPod(subject, workload) : []),
  ];
};

/** Pod Security refuses `false` at the pod even where every container says otherwise. */
const deniedByPod = ({ view }: ManifestSubject, workload: Judged): readonly Finding[] => {
  const scalar = scalarOf(workload.security, 'runAsNonRoot');
  const own = workload.effective.every(({ runAsNonRoot }) => runAsNonRoot.from === 'container');
  if (scalar === undefined || booleanOf(scalar) !== false || !own || [...workload.allowed.values()].some(holds))
    return [];
  const message = say.podFalse(titleOf(workload));
  const fix = fixOf(say.set, setPod(view, workload, { runAsNonRoot: true }));
  return [finding(scalar.span, message, { fix, hardens: true })];
};

/** `runAsNonRoot: false` on a container that is not root. */
const ownFinding = (subject: ManifestSubject, workload: Judged, effective: Effective): Finding => {
  const { container, runAsNonRoot } = effective;
  const edits = setContainer(subject.view, container, { runAsNonRoot: true });
  const message = say.containerFalse(container.name, titleOf(workload));
  const fix = fixOf(say.set, edits, obstaclesOf([effective], subject));
  return finding(runAsNonRoot.scalar?.span ?? container.span, message, { fix, hardens: isFixed(effective) });
};

const podFinding = (subject: ManifestSubject, workload: Judged, silent: readonly Effective[]): readonly Finding[] => {
  if (silent.length === 0) return [];
  const names = silent.map(({ container }) => container.name);
  const verb = names.length === 1 ? 'has' : 'have';
  const message = say.missing(containersText(names), titleOf(workload), verb);
  const span = silent[0]?.runAsNonRoot.scalar?.span ?? workload.span;
  // As soon as such a container is root no more, the whole pod can have it.
  const root = workload.effective.find((effective) => needsNoRoot(effective) && isWaiting(effective));
  if (root !== undefined && canDropRoot(workload, root)) {
    return [finding(span, message, { notes: [say.once(root.container.name)], hardens: silent.every(isFixed) })];
  }
  return [finding(span, message, { fix: podFix(subject, workload, silent), hardens: silent.every(isFixed) })];
};

/** For the whole pod where that breaks none of its containers, else for each container. */
const podFix = ({ view, options }: ManifestSubject, workload: Judged, silent: readonly Effective[]): Finding['fix'] => {
  const wide = workload.effective.every(
    ({ verdict, runAsNonRoot }) => verdict !== 'root' || runAsNonRoot.from === 'container',
  );
  const unnumbered = options.profile === 'openshift' ? [] : silent.filter(needsNumber);
  const ids = unnumbered.length === 0 ? {} : commonIds(workload.effective.filter((effective) => !isWaiting(effective)));
  const values = { runAsNonRoot: true, ...(wide ? ids : {}) };
  const edits = wide
    ? setPod(view, workload, values)
    : silent.flatMap(({ container }) => setContainer(view, container, values) ?? []);
  const solved = wide && ids !== undefined;
  const obstacles = solved ? silent.filter(isUnknown).map(unknownText) : obstaclesOf(silent, { options });
  return fixOf(say.set, edits, obstacles);
};

/** The pod says the id, or the Dockerfile of the image does: nothing is left to chance. */
const isFixed = ({ runAsUser, image, verdict }: Effective): boolean =>
  verdict === 'nonroot' &&
  (runAsUser.value !== undefined || (image.origin === 'dockerfile' && image.uid !== undefined && !isNamed(image)));

const needsNumber = ({ runAsUser, image }: Effective): boolean => runAsUser.value === undefined && isNamed(image);

const isUnknown = ({ verdict }: Effective): boolean => verdict === 'unknown' || verdict === 'invalid';

const unknownText = ({ container, image }: Effective): string => say.unknownUser(container.name, image.what);

const obstaclesOf = (open: readonly Effective[], { options }: Pick<ManifestSubject, 'options'>): readonly string[] => [
  ...open.filter(isUnknown).map(unknownText),
  ...open
    .filter((effective) => options.profile !== 'openshift' && needsNumber(effective))
    .map(({ container, image }) => say.needsUid(container.name, image.user)),
];
