import { type Mount, mountsOf, type RootsVolume, rootsVolumes } from '../../manifests/closed-volumes.js';
import type { Effective } from '../../manifests/effective.js';
import type { Storage } from '../../manifests/storage.js';
import { type MapValue, pairOf, scalarOf } from '../../manifests/tree.js';
import { lastingVolumes } from '../../manifests/volumes.js';
import { remembered } from '../../text/memory.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { volumeWithoutFsGroup as say } from './sentences.js';
import { groupOf, imageGroup, NOBODYS } from './shared/group.js';
import { finding, fixOf, setPod, titleOf } from './shared/remedy.js';

/**
 * What Kubernetes does with fsGroup, and that it does nothing without: SetVolumeOwnership in
 * kubernetes/kubernetes@03e060242dcb9ab9191451bbe2bd16d1e5d43733:pkg/volume/volume_linux.go
 */
export const volumeWithoutFsGroup = {
  id: 'volume-without-fs-group',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    subject.workloads.flatMap((workload) => (isSettled(subject, workload) ? [] : judge(subject, workload))),
} as const satisfies Rule<ManifestSubject>;

/** OpenShift sets fsGroup itself; who names groups has thought of storage. */
const isSettled = ({ options }: ManifestSubject, { partial, security }: Judged): boolean =>
  partial ||
  options.profile === 'openshift' ||
  ['fsGroup', 'supplementalGroups'].some((key) => pairOf(security, key) !== undefined);

const judge = (subject: ManifestSubject, workload: Judged): readonly Finding[] =>
  rootsVolumes(workload, storagesOf(subject)).flatMap((volume) => {
    const users = usersOf(workload, volume.name);
    // A container that is root, or that may be, can give the volume away before the others write, or fill it for them.
    if (users.some(isOpener) || isOpenedElsewhere(subject, workload, volume)) return [];
    // What only reads a claim says so with readOnly: without it the container is taken to write, and warned.
    const first = users.find(
      ({ effective, mount }) => effective.verdict === 'nonroot' && (volume.kind === 'files' || !mount.readOnly),
    );
    const place = scalarOf(first?.mount.node, 'mountPath');
    if (first === undefined || place === undefined) return [];
    const message = sentence(volume, first.effective, place.text, titleOf(workload));
    if (message === undefined) return [];
    if (volume.kind === 'host') return [finding(place.span, message, { notes: [say.onTheNode] })];
    return [finding(place.span, message, { fix: remedy(subject, workload, first.effective) })];
  });

/** What the file says of storage, and then what those around it do. */
const storagesOf = remembered(({ storage, options }: ManifestSubject): readonly Storage[] => {
  const around = options.storageAround?.();
  return around === undefined ? [storage] : [storage, around];
});

/** The containers that have a volume, and where. */
const usersOf = ({ effective: all }: Judged, volume: string) =>
  all.flatMap((effective) =>
    mountsOf(effective.container)
      .filter(({ name }) => name === volume)
      .map((mount) => ({ effective, mount })),
  );

const isOpener = ({ effective, mount }: { readonly effective: Effective; readonly mount: Mount }): boolean =>
  effective.verdict !== 'nonroot' && !mount.readOnly;

/** Another pod of the file that is root, or may be, has the same claim: a step of a workflow, or one that fills it. */
const isOpenedElsewhere = (subject: ManifestSubject, { object }: Judged, volume: RootsVolume): boolean => {
  if (volume.kind !== 'claim') return false;
  const { claims, templates } = opened(subject);
  return volume.claim === undefined ? templates.get(object)?.has(volume.name) === true : claims.has(volume.claim);
};

/** The claims that some container has that is root, or may be: by their names, and by the object that makes them. */
const opened = remembered((subject: ManifestSubject) => {
  const claims = new Set<string>();
  const templates = new Map<MapValue, Set<string>>();
  for (const workload of subject.workloads)
    for (const volume of rootsVolumes(workload, storagesOf(subject))) {
      if (volume.kind !== 'claim' || !usersOf(workload, volume.name).some(isOpener)) continue;
      if (volume.claim !== undefined) claims.add(volume.claim);
      else templates.set(workload.object, (templates.get(workload.object) ?? new Set()).add(volume.name));
    }
  return { claims, templates };
});

const sentence = (volume: RootsVolume, effective: Effective, path: string, title: string): string | undefined => {
  const who = whoOf(effective);
  switch (volume.kind) {
    case 'claim':
      return say.claim(who, path, volume.name, title);
    case 'host':
      return say.host(who, path, volume.name, title);
    case 'files': {
      const closed = volume.modes.find((mode) => isClosed(mode, effective));
      return closed === undefined ? undefined : say.files(closed.toString(8), who, path, volume.name, title);
    }
  }
};

/** The files belong to 0:0. A uid without a group of its own gets group 0. */
const isClosed = (mode: number, { gid = 0 }: Effective): boolean =>
  (mode & 0o004) === 0 && (gid !== 0 || (mode & 0o040) === 0);

const whoOf = ({ uid, image: { user } }: Effective): string =>
  uid === undefined ? say.user(user ?? '') : say.uid(uid);

const remedy = ({ view }: ManifestSubject, workload: Judged, { uid }: Effective): Finding['fix'] => {
  const group = imageGroup(workload) ?? groupOf(workload) ?? uid;
  if (group === undefined || group === 0 || NOBODYS.has(group)) return undefined;
  const opens = lastingVolumes(workload).length === 0 ? [] : [say.opens(group)];
  return fixOf(say.set(group), setPod(view, workload, { fsGroup: group }), opens);
};
