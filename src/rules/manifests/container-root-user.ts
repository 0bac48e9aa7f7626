import type { Effective } from '../../manifests/effective.js';
import { holds } from '../../manifests/exceptions.js';
import { type Ids, idsOf, idsText } from '../../manifests/ids.js';
import { needsNoRoot, waitsAsAnybody } from '../../manifests/pg-isready.js';
import { podFacts } from '../../manifests/pod-rights.js';
import { numberOf, scalarOf } from '../../manifests/tree.js';
import { volumeObstacles } from '../../manifests/volumes.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { containerRootUser as say } from './sentences.js';
import { dropRoot } from './shared/drop-root.js';
import { containerLosses } from './shared/losses.js';
import { containerName, distinct, finding, fixOf, setContainer, titleOf } from './shared/remedy.js';
import { secondHand, serviceRootUser, withRights } from './shared/root-services.js';

export const containerRootUser = {
  id: 'container-root-user',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: (subject) => [
    ...subject.workloads.flatMap((workload) =>
      workload.effective.flatMap((effective, index) =>
        isBlamed(effective) && !holds(workload.allowed.get(index)) ? judge(subject, workload, effective) : [],
      ),
    ),
    ...subject.workloads.flatMap(patchOfRoot),
    ...serviceRootUser(subject),
  ],
} as const satisfies Rule<ManifestSubject>;

/** A patch that makes a pod root, and leaves its containers to what it is laid over. */
const patchOfRoot = (workload: Judged): readonly Finding[] => {
  const scalar = scalarOf(workload.security, 'runAsUser');
  if (!workload.partial || workload.containers.length > 0 || numberOf(scalar) !== 0 || scalar === undefined) return [];
  return [finding(scalar.span, say.patch(titleOf(workload)), { notes: [say.patchUser] })];
};

/** With `runAsNonRoot: true` the container does not start at all, which is another rule's to say. */
const isBlamed = (effective: Effective): boolean =>
  effective.verdict === 'root' && effective.runAsNonRoot.value !== true && !needsNoRoot(effective);

const judge = (subject: ManifestSubject, workload: Judged, effective: Effective): readonly Finding[] => {
  const { container, image, runAsUser } = effective;
  if (runAsUser.value === undefined && workload.partial) return [];
  const name = `container ${container.name} of ${titleOf(workload)}`;
  const message = runAsUser.value === 0 ? say.uid0(name) : say.image(image.what, name);
  const span = runAsUser.scalar?.span ?? container.image?.span ?? container.span;
  const severity = runAsUser.value === undefined ? secondHand(image) : {};
  const given = givenTo(workload, effective);
  const fix = remedy(subject, workload, effective, given);
  const todo = image.origin === 'dockerfile' && image.verdict === 'root' ? [say.imageFirst(image.what)] : [];
  const notes = fix === undefined ? withRights(todo, given) : todo;
  return distinct([finding(span, message, { fix, notes, ...severity, container: containerName(workload, container) })]);
};

/** What it has beside root, in one sentence. */
const givenTo = (workload: Judged, { container }: Effective): readonly string[] => {
  const rights = podFacts(workload, container).flatMap(({ kind, what }) => (kind === 'rights' ? [what] : []));
  return rights.length === 0 ? [] : [say.given(container.name, rights.slice(0, MOST_RIGHTS).join(', '))];
};

const remedy = (
  subject: ManifestSubject,
  workload: Judged,
  effective: Effective,
  given: readonly string[],
): Finding['fix'] => {
  const { container, image } = effective;
  const isWaiting = waitsAsAnybody(effective);
  const obstacles = (as: Ids | undefined) => {
    if (isWaiting) return given;
    const losses = as === undefined ? [] : containerLosses(subject, effective, as);
    const found = [...given, ...losses, ...volumeObstacles(workload)];
    return found.length > 0 ? found : [say.loses(container.name)];
  };
  if (inherits(workload, effective)) {
    return fixOf(say.podUser, dropRoot(subject, effective), obstacles(podIds(workload)));
  }
  const ids = idsOf(effective) ?? serviceIds(effective) ?? (isWaiting ? NOBODY : undefined);
  if (ids === undefined) return undefined;
  const name = image.verdict === 'root' ? image.service?.name : image.user;
  const values = subject.options.profile === 'openshift' ? {} : ids;
  const edits = setContainer(subject.view, container, { runAsNonRoot: true, ...values });
  return fixOf(
    /^[^:0-9]/.test(name ?? '') ? say.runNamed(name, idsText(ids)) : say.run(idsText(ids)),
    edits,
    obstacles(ids),
  );
};

/** So many of them are named. */
const MOST_RIGHTS = 3;

/** For what needs no account. */
const NOBODY: Ids = { runAsUser: 65534, runAsGroup: 65534 };

const serviceIds = ({ image: { service } }: Effective): Ids | undefined =>
  service && { runAsUser: service.uid, runAsGroup: service.gid };

const podIds = ({ security }: Judged): Ids | undefined => {
  const [runAsUser, runAsGroup] = ['runAsUser', 'runAsGroup'].map((key) => numberOf(scalarOf(security, key)));
  return runAsUser === undefined ? undefined : { runAsUser, runAsGroup: runAsGroup ?? 0 };
};

/** The container's own 0 hides a pod that runs as somebody else. */
const inherits = ({ security, pod }: Judged, { runAsUser }: Effective): boolean =>
  runAsUser.from === 'container' &&
  pod.pairs.length > 0 &&
  (security?.pairs.some(({ key, value }) => key === 'runAsUser' && value.kind === 'scalar' && value.text !== '0') ??
    false);
