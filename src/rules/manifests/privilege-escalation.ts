import { capabilitiesOf } from '../../manifests/capabilities.js';
import { booleanOf, scalarOf } from '../../manifests/tree.js';
import type { Rule } from '../rule.js';
import type { ManifestSubject } from './model.js';
import { finding, fixOf, setContainer, titleOf } from './shared/remedy.js';

export const privilegeEscalation = {
  id: 'privilege-escalation',
  severity: 'warning',
  summary: 'A process in the container may gain more rights than it started with.',
  why: 'A set-uid program such as sudo turns a non-root process into root. Set allowPrivilegeEscalation: false.',
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
        const fix = fixOf('Set allowPrivilegeEscalation: false', edits, [OBSTACLE]);
        const name = `container ${container.name} of ${titleOf(workload)}`;
        const message =
          scalar === undefined
            ? `No allowPrivilegeEscalation: false: ${name} may gain rights.`
            : `\`allowPrivilegeEscalation: ${scalar.text}\`: ${name} may gain rights.`;
        return [finding(scalar?.span ?? container.span, message, { fix })];
      }),
    ),
} as const satisfies Rule<ManifestSubject>;

const OBSTACLE = 'Programs with a set-uid bit or file capabilities, as sudo and ping, no longer get them.';
