import { namesOf } from './join.js';
import type { Judged, ManifestSubject } from './rule.js';
import { pairOf, textOf } from './tree.js';

/** Nothing in the workload says who it runs as, while a workload beside it does. */
export const isForgotten = (subject: ManifestSubject, workload: Judged): boolean =>
  !workload.partial &&
  isSilent(workload) &&
  workload.effective.every(({ verdict }) => verdict !== 'root') &&
  siblingOf(subject, workload) !== undefined;

/** The workload beside it that says who it runs as; one with the same image before others. */
export const siblingOf = (subject: ManifestSubject, workload: Judged): Judged | undefined => {
  const speaking = subject.workloads.filter(
    (other) => other !== workload && other.namespace === workload.namespace && speaks(other),
  );
  const images = imagesOf(workload);
  return (
    speaking.find((other) => imagesOf(other).some((image) => images.includes(image))) ??
    speaking.find((other) => sameFamily(other, workload))
  );
};

export const imagesOf = ({ containers }: Judged): readonly string[] =>
  containers.flatMap(({ image }) => (image === undefined ? [] : namesOf(image.text).slice(-1)));

const isSilent = ({ pod, containers }: Judged): boolean =>
  pairOf(pod, 'securityContext') === undefined &&
  containers.length > 0 &&
  containers.every(({ node }) => pairOf(node, 'securityContext') === undefined);

const speaks = ({ effective }: Judged): boolean =>
  effective.some(({ runAsUser, runAsNonRoot }) => runAsUser.value !== undefined || runAsNonRoot.value !== undefined);

/** One release of a chart, or images that one organisation publishes. */
const sameFamily = (one: Judged, other: Judged): boolean => {
  const instance = instanceOf(one);
  if (instance !== undefined && instance === instanceOf(other)) return true;
  const places = imagesOf(one).map(placeOf);
  return imagesOf(other).some((image) => image.includes('/') && places.includes(placeOf(image)));
};

const instanceOf = ({ object }: Judged): string | undefined =>
  textOf(object, 'metadata', 'labels', 'app.kubernetes.io/instance');

const placeOf = (image: string): string => image.slice(0, Math.max(0, image.lastIndexOf('/')));
