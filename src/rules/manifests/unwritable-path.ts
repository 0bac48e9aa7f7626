import { isClosed } from '../../knowledge/directories.js';
import { mountPaths } from '../../manifests/volumes.js';
import type { Container } from '../../manifests/workloads.js';
import { pathsWritten } from '../../manifests/written-paths.js';
import { normalised } from '../../text/path.js';
import { withoutEnd } from '../../text/trim.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { finding, titleOf } from './shared/remedy.js';

export const unwritablePath = {
  id: 'unwritable-path',
  severity: 'warning',
  summary: 'A non-root container writes to a directory that root owns.',
  why: 'The first write fails with "permission denied", and the container usually stops. Mount an emptyDir volume there, or write to a volume or to /tmp.',
  check: ({ workloads }) =>
    workloads.flatMap((workload) =>
      workload.effective
        .filter(({ verdict }) => verdict === 'nonroot')
        .flatMap(({ container }) => judge(workload, container)),
    ),
} as const satisfies Rule<ManifestSubject>;

const judge = (workload: Judged, container: Container): readonly Finding[] => {
  const mounts = mountPaths(container);
  const name = `Container ${container.name} of ${titleOf(workload)}`;
  return pathsWritten(container)
    .filter(({ path }) => isClosed(normalised(path)) && !mounts.some((mount) => isBelow(path, mount)))
    .map(({ path, scalar }) => {
      const message = `${name} is not root and writes ${path}, which root owns in most images.`;
      return finding(scalar.span, message, { notes: [NOTE] });
    });
};

const NOTE = 'An emptyDir volume mounted there, or another path on one, can be written by every user.';

const isBelow = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(`${withoutEnd(directory, '/')}/`);
