import { booleanOf, scalarOf } from '../../manifests/tree.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { privilegedContainer as say } from './sentences.js';
import { finding, titleOf } from './shared/remedy.js';

export const privilegedContainer = {
  id: 'privileged-container',
  severity: 'error',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ workloads }) =>
    workloads.flatMap((workload) =>
      workload.containers.flatMap(({ name, security }) => {
        const scalar = scalarOf(security, 'privileged');
        if (scalar === undefined || booleanOf(scalar) !== true) return [];
        return [finding(scalar.span, say.owns(name, titleOf(workload)))];
      }),
    ),
} as const satisfies Rule<ManifestSubject>;
