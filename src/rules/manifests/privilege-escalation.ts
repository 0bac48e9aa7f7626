import { capabilitiesOf } from '../../manifests/capabilities.js';
import { booleanOf, scalarOf } from '../../manifests/tree.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { privilegeEscalation as say } from './sentences.js';
import { finding, fixOf, setContainer, titleOf } from './shared/remedy.js';

export const privilegeEscalation = {
  id: 'privilege-escalation',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  check: ({ workloads, view }) =>
    workloads.flatMap((workload) =>
      workload.containers.flatMap((container) => {
        const scalar = scalarOf(container.security, 'allowPrivilegeEscalation');
        const value = booleanOf(scalar);
        if (value === false || (scalar === undefined && workload.partial)) return [];
        const { added } = capabilitiesOf(container);
        // The API server refuses `false` beside either of these.
        const barred =
          booleanOf(scalarOf(container.security, 'privileged')) === true ||
          added.some((name) => /^(?:CAP_)?SYS_ADMIN$/.test(name));
        const edits = barred ? undefined : setContainer(view, container, { allowPrivilegeEscalation: false });
        const fix = fixOf(say.set, edits, [OBSTACLE]);
        const name = `container ${container.name} of ${titleOf(workload)}`;
        const message = scalar === undefined ? say.missing(name) : say.value(scalar.text, name);
        return [finding(scalar?.span ?? container.span, message, { fix })];
      }),
    ),
} as const satisfies Rule<ManifestSubject>;

const OBSTACLE = say.setuid;
