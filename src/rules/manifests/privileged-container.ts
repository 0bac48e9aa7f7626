import { booleanOf, scalarOf } from '../../manifests/tree.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { finding, titleOf } from './shared/remedy.js';

export const privilegedContainer = {
  id: 'privileged-container',
  severity: 'error',
  summary: 'A container is privileged.',
  why: 'It has every device and every capability of the node, whatever user it runs as. Whoever takes it over controls the node. Remove privileged, and add only the capabilities that it needs.',
  check: ({ workloads }) =>
    workloads.flatMap((workload) =>
      workload.containers.flatMap(({ name, security }) => {
        const scalar = scalarOf(security, 'privileged');
        if (scalar === undefined || booleanOf(scalar) !== true) return [];
        return [finding(scalar.span, `\`privileged: true\`: container ${name} of ${titleOf(workload)} owns its node.`)];
      }),
    ),
} as const satisfies Rule<ManifestSubject>;
