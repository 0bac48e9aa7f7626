import { engineSocketNamed } from '../../knowledge/engine-sockets.js';
import { mountOf, someItems } from '../../manifests/compose-mounts.js';
import { booleanOf, mapsOf, scalarOf, textOf } from '../../manifests/tree.js';
import type { Finding } from '../finding.js';
import type { Rule } from '../rule.js';
import type { Judged, JudgedService, ManifestSubject } from './model.js';
import { privilegedContainer as say } from './sentences.js';
import { containerName, finding, serviceName, titleOf } from './shared/remedy.js';

export const privilegedContainer = {
  id: 'privileged-container',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ workloads, services }) => [...workloads.flatMap(judge), ...services.flatMap(judgeService)],
} as const satisfies Rule<ManifestSubject>;

/** Of a container that is root anyway, the socket is told with that. */
const judge = (workload: Judged): readonly Finding[] =>
  workload.effective.flatMap(({ container, verdict }) => {
    const scalar = scalarOf(container.security, 'privileged');
    if (scalar !== undefined && booleanOf(scalar) === true)
      return [finding(scalar.span, say.owns(container.name, titleOf(workload)))];
    if (verdict === 'root') return [];
    const sources = new Map(
      mapsOf(workload.pod, 'volumes').map((each) => [textOf(each, 'name'), textOf(each, 'hostPath', 'path')] as const),
    );
    const name = `Container ${container.name} of ${titleOf(workload)}`;
    const found = mapsOf(container.node, 'volumeMounts').flatMap((mount) => {
      const source = sources.get(textOf(mount, 'name'));
      const more = { notes: [say.proxy], container: containerName(workload, container) };
      return source !== undefined && isEngine(source) ? [finding(mount.span, say.socket(name, source), more)] : [];
    });
    return found.slice(0, 1);
  });

const judgeService = (service: JudgedService): readonly Finding[] => {
  const { node, name, verdict } = service;
  const scalar = scalarOf(node, 'privileged');
  const container = serviceName(service);
  if (scalar !== undefined && booleanOf(scalar) === true)
    return [finding(scalar.span, say.service(name), { container })];
  if (verdict === 'root') return [];
  const found = someItems(node, 'volumes').flatMap((item) => {
    const { source } = mountOf(item);
    const more = { notes: [say.proxy], container };
    return isEngine(source) ? [finding(item.span, say.socket(`Service ${name}`, source), more)] : [];
  });
  return found.slice(0, 1);
};

const isEngine = (path: string): boolean => engineSocketNamed(path.slice(path.lastIndexOf('/') + 1)) !== undefined;
