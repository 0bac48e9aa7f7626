import { booleanOf, scalarOf } from '../../manifests/tree.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { finding, titleOf } from './shared/remedy.js';

export const privilegedContainer = {
  id: 'privileged-container',
  severity: 'error',
  summary: 'No container is privileged.',
  why: 'A privileged container has every device and every capability of the node, whoever it runs as.',
  check: ({ workloads }) =>
    workloads.flatMap((workload) =>
      workload.containers.flatMap(({ name, security }) => {
        const scalar = scalarOf(security, 'privileged');
        if (scalar === undefined || booleanOf(scalar) !== true) return [];
        return [finding(scalar.span, `\`privileged: true\`: container ${name} of ${titleOf(workload)} owns its node.`)];
      }),
    ),
} as const satisfies Rule<ManifestSubject>;
