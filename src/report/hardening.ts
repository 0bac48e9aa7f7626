import type { Diagnostic } from '../rules/finding.js';
import type { RuleId } from '../rules/ids.js';

/** The standards of Kubernetes that a person may ask for beside who runs; `off`: none of them. */
export const POD_SECURITY = ['off', 'baseline', 'restricted'] as const;

export type PodSecurity = (typeof POD_SECURITY)[number];

/** The first standard that asks for what a rule does. Source: kubernetes/pod-security-admission@v0.33.5:policy. */
const STANDARDS: ReadonlyMap<string, PodSecurity> = new Map<RuleId, PodSecurity>([
  ['selinux-type', 'baseline'],
  ['privilege-escalation', 'restricted'],
  ['undropped-capabilities', 'restricted'],
  ['missing-seccomp-profile', 'restricted'],
]);

/** What is asked for. A rule that somebody names is asked for, too. */
export type AskedStandard = { readonly podSecurity: PodSecurity; readonly isNamed: (rule: string) => boolean };

/** What only hardens and nobody has asked for fails no run, and is not changed. */
export const unasked =
  ({ podSecurity, isNamed }: AskedStandard) =>
  (result: Diagnostic): Diagnostic => {
    const standard = STANDARDS.get(result.rule) ?? (result.hardens === true ? 'restricted' : undefined);
    const level = POD_SECURITY.indexOf(podSecurity);
    if (standard === undefined || level >= POD_SECURITY.indexOf(standard) || isNamed(result.rule)) return result;
    const { fix: _fix, ...rest } = result;
    return { ...rest, severity: 'info' };
  };
