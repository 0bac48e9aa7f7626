import type { DockerfileUser, ManifestOptions } from '../../../src/manifests/options.js';

/** The image `own` is made by a Dockerfile, for this user. */
export const made = (uid: number | undefined, user: string): ManifestOptions => {
  const found: DockerfileUser = { verdict: uid === 0 ? 'root' : 'nonroot', user, uid, gid: uid };
  return { images: { own: 'Dockerfile' }, resolveDockerfile: () => found };
};

/** A pod whose hardening is done, so that only its users can be blamed. */
export const pod = (security: string, own: string, image = 'own'): string => `apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  securityContext: {seccompProfile: {type: RuntimeDefault}, ${security}}
  containers:
    - name: c
      image: ${image}
      securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, ${own}}
`;

/** Ids that every container of a pod may have. */
export const IDS = 'runAsNonRoot: true, runAsUser: 7, runAsGroup: 7';

/** A pod with annotations whose container is root on purpose. */
export const exempt = (annotations: string, own = 'runAsNonRoot: false, runAsUser: 0'): string =>
  pod(IDS, own).replace('{name: p}', `{name: p, annotations: {${annotations}}}`);

/** The annotations of an exception for the container `c`. */
export const REASON = 'dockerfile-nonroot/allow-root.c';
export const UNTIL = 'dockerfile-nonroot/allow-root-until.c';
