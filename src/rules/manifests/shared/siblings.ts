import { namesOf } from '../../../manifests/join.js';
import { pairOf, textOf } from '../../../manifests/tree.js';
import type { Judged, ManifestSubject, Siblings } from '../model.js';

export const siblingsIn = (workloads: readonly Judged[]): Siblings => {
  const siblings = new Map<string, Judged>();
  for (const workload of workloads.filter(speaks)) {
    for (const key of keysOf(workload)) if (!siblings.has(key)) siblings.set(key, workload);
  }
  return siblings;
};

/** Nothing in the workload says who it runs as, while a workload beside it does. */
export const isForgotten = (subject: ManifestSubject, workload: Judged): boolean =>
  !workload.partial &&
  isSilent(workload) &&
  workload.effective.every(({ verdict }) => verdict !== 'root') &&
  siblingOf(subject, workload) !== undefined;

/** The workload beside it that says who it runs as; one with the same image before others. */
export const siblingOf = ({ siblings }: ManifestSubject, workload: Judged): Judged | undefined => {
  for (const key of keysOf(workload)) {
    const sibling = siblings.get(key);
    if (sibling !== undefined && sibling !== workload) return sibling;
  }
  return undefined;
};

export const imagesOf = ({ containers }: Judged): readonly string[] =>
  containers.flatMap(({ image }) => (image === undefined ? [] : namesOf(image.text).slice(-1)));

const WHO = ['runAsUser', 'runAsGroup', 'runAsNonRoot', 'fsGroup'] as const;

const isSilent = ({ security, containers }: Judged): boolean =>
  containers.length > 0 &&
  [security, ...containers.map((container) => container.security)].every((map) =>
    WHO.every((key) => pairOf(map, key) === undefined),
  );

const speaks = ({ effective }: Judged): boolean =>
  effective.some(({ runAsUser, runAsNonRoot }) => runAsUser.value !== undefined || runAsNonRoot.value !== undefined);

/** What makes two workloads siblings, strongest first: an image, a release of a chart, a publisher of images. */
const keysOf = (workload: Judged): readonly string[] => {
  const images = imagesOf(workload);
  const instance = textOf(workload.object, 'metadata', 'labels', 'app.kubernetes.io/instance');
  const publishers = images.flatMap((image) => (image.includes('/') ? [image.slice(0, image.lastIndexOf('/'))] : []));
  return [
    ...images.map((image) => `image ${image}`),
    ...(instance === undefined ? [] : [`instance ${instance}`]),
    ...publishers.map((publisher) => `publisher ${publisher}`),
  ].map((key) => `${workload.namespace ?? ''} ${key}`);
};
