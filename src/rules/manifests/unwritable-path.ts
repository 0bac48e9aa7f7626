import { isClosed, isKernel, isMounted, isOpen } from '../../knowledge/directories.js';
import { booleanOf, scalarOf } from '../../manifests/tree.js';
import { mountPaths } from '../../manifests/volumes.js';
import type { Container } from '../../manifests/workloads.js';
import { pathsWritten } from '../../manifests/written-paths.js';
import { normalised } from '../../text/path.js';
import { withoutEnd } from '../../text/trim.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, ManifestSubject } from './model.js';
import { unwritablePath as say } from './sentences.js';
import { finding, titleOf } from './shared/remedy.js';

export const unwritablePath = {
  id: 'unwritable-path',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
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
  const isReadOnly = booleanOf(scalarOf(container.security, 'readOnlyRootFilesystem')) === true;
  const isShut = (path: string) => isClosed(path) || (isReadOnly && !isOfRuntime(path));
  return pathsWritten(container)
    .filter(({ path }) => isShut(normalised(path)) && !mounts.some((mount) => isBelow(path, mount)))
    .map(({ path, scalar }) => {
      const message = isReadOnly ? say.readOnly(name, path) : say.writes(name, path);
      return finding(scalar.span, message, { notes: [NOTE] });
    });
};

/** `/dev/null`, `/proc/1/fd/1`: what a runtime mounts lies on no root. */
const isOfRuntime = (path: string): boolean => {
  const top = path.split('/', 2).join('/');
  return isKernel(path) || (isMounted(top) && isOpen(top));
};

const NOTE = say.volume;

const isBelow = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(`${withoutEnd(directory, '/')}/`);
