import type { Verdict } from '../image/stage.js';
import type { ImageUser, ImageUsers } from './join.js';
import type { ManifestOptions } from './options.js';
import { booleanOf, isBadId, type MapValue, numberOf, type ScalarValue, scalarOf } from './tree.js';
import type { Container, Workload } from './workloads.js';

/** A field of the security context, and the level that decides it. */
export type Field<T> = {
  readonly value: T | undefined;
  readonly from: 'container' | 'pod' | undefined;
  readonly scalar: ScalarValue | undefined;
};

/** Who a container runs as: its own security context, then the pod's, then the image. */
export type Effective = {
  readonly container: Container;
  readonly image: ImageUser;
  readonly runAsUser: Field<number>;
  readonly runAsGroup: Field<number>;
  readonly runAsNonRoot: Field<boolean>;
  /** An id that the API server refuses, the whole pod with it. */
  readonly refused: ScalarValue | undefined;
  readonly verdict: Verdict;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  /** The user that all kustomizations of the object lay over what it says itself. */
  readonly laid?: number;
};

export const effectiveOf = (
  container: Container,
  workload: Workload,
  imageUser: ImageUsers,
  { profile }: ManifestOptions,
): Effective => {
  const image = imageUser(container.image?.text);
  const runAsUser = fieldOf('runAsUser', container, workload, numberOf);
  const runAsGroup = fieldOf('runAsGroup', container, workload, numberOf);
  const runAsNonRoot = fieldOf('runAsNonRoot', container, workload, booleanOf);
  const refused = refusedIn(container, workload);
  const uid = runAsUser.value ?? image.uid;
  // A uid of its own keeps the image's group only if it is the image's uid.
  const inherited = runAsUser.value === undefined || runAsUser.value === image.uid ? image.gid : undefined;
  return {
    container,
    image,
    runAsUser,
    runAsGroup,
    runAsNonRoot,
    refused,
    verdict:
      // Root stays root whatever else is wrong: it is what is left when that is mended.
      refused !== undefined && (runAsUser.value !== 0 || isBadId(runAsUser.scalar))
        ? 'invalid'
        : verdictOf(runAsUser.value, image, profile === 'openshift' ? givenUser(runAsNonRoot.value) : 'root'),
    uid,
    gid: runAsGroup.value ?? inherited,
  };
};

const refusedIn = (container: Container, workload: Workload): ScalarValue | undefined =>
  [container.security, workload.security]
    .flatMap((security) => [scalarOf(security, 'runAsUser'), scalarOf(security, 'runAsGroup')])
    .find(isBadId);

/**
 * OpenShift gives a uid of the namespace's range to a container that asks for none, whatever its image says, unless
 * somebody has allowed the service account more; `runAsNonRoot` holds even then.
 */
const givenUser = (runAsNonRoot: boolean | undefined): Verdict => (runAsNonRoot === true ? 'nonroot' : 'unknown');

/** `asRoot`: what an image that is root's comes to where no uid is set. */
const verdictOf = (runAsUser: number | undefined, image: ImageUser, asRoot: Verdict): Verdict => {
  if (runAsUser === undefined) return image.verdict === 'root' ? asRoot : image.verdict;
  return runAsUser === 0 ? 'root' : 'nonroot';
};

const fieldOf = <T>(
  key: string,
  container: Container,
  workload: Workload,
  read: (scalar: ScalarValue | undefined) => T | undefined,
): Field<T> => {
  const at = (map: MapValue | undefined, from: 'container' | 'pod'): Field<T> | undefined => {
    const scalar = scalarOf(map, key);
    const value = read(scalar);
    // What the API server refuses hides that of the pod all the same.
    const isRefused = key !== 'runAsNonRoot' && isBadId(scalar);
    return value === undefined && !isRefused ? undefined : { value, from, scalar };
  };
  const none = { value: undefined, from: undefined, scalar: undefined } as const;
  return at(container.security, 'container') ?? at(workload.security, 'pod') ?? none;
};
